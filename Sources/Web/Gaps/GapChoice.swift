import Foundation
import Registry
import Rendering
import Store

/// Which gaps somebody wants to see.
struct GapChoice {
    private let severity: String?
    private let article: Int?
    private let owner: String?
    private let rule: String?
    private let subject: String?
    /// `all`: those of every register the person may read.
    let register: String?
    /// What its title, its subject or its owners shall say.
    let search: String?
    /// Within a severity: by rule as the report has it, or by `subject`.
    private let sort: String?

    init(_ query: Form) {
        severity = query["severity"]
        article = query["article"].flatMap(Int.init)
        owner = query["owner"]
        rule = query["rule"]
        subject = query["subject"]
        register = query["register"]
        search = query["search"]
        sort = query["sort"]
    }

    var isEmpty: Bool { parameters.allSatisfy { $0.value == nil || $0.name == "sort" } }

    var parameters: [(name: String, value: String?)] {
        [
            ("severity", severity), ("article", article.map(String.init)), ("owner", owner),
            ("rule", rule), ("subject", subject), ("register", register),
            ("search", search), ("sort", sort),
        ]
    }

    /// The same as the register answers it: what a rule says is known here.
    func asked(_ text: Text) -> GapPage.Choice {
        var choice = GapPage.Choice()
        choice.severity = severity
        choice.subject = subject
        choice.owner = owner
        choice.bySubject = sort == "subject"
        if rule != nil || article != nil {
            choice.rules = Rule.all.filter { known in
                (rule == nil || known.id == rule)
                    && article.map(known.articles.contains) ?? true
            }.map(\.id)
        }
        choice.search = search.map { words in
            let titled = Rule.all.filter {
                ($0.titles[text.language] ?? $0.id).localizedCaseInsensitiveContains(words)
            }
            return (words, titled.map(\.id))
        }
        return choice
    }

    /// One select for each way to choose, with what there is to choose.
    func fields(_ found: GapPage, hasOthers: Bool, _ text: Text) -> [Value] {
        let rules = Set(found.totals.map(\.rule))
        let known = Rule.all.filter { rules.contains($0.id) }
        let subjects = Set(found.totals.map(\.subject)).map { ($0, text.table($0)) }
        return [
            field(
                "severity", Rule.Severity.allCases.map { ($0.rawValue, text("severity.\($0)")) },
                severity, text),
            field(
                "article",
                Set(known.flatMap(\.articles)).sorted().map {
                    ("\($0)", text("page.gaps.article-number", ["n": "\($0)"]))
                }, article.map(String.init), text),
            field("owner", found.owners.map { ($0, $0) }, owner, text),
            field("subject", subjects.sorted { $0.1 < $1.1 }, subject, text),
            field(
                "rule",
                known.map { ($0.id, $0.titles[text.language] ?? $0.id) }.sorted { $0.1 < $1.1 },
                rule, text),
        ]
            + [
                field("sort", [("subject", text("page.gaps.by-subject"))], sort, text)
            ]
            + (hasOthers
                ? [field("register", [("all", text("page.gaps.every-register"))], register, text)]
                : [])
    }

    private func field(
        _ name: String, _ options: [(value: String, label: String)], _ chosen: String?, _ text: Text
    ) -> Value {
        [
            "name": .text(name), "label": .text(text("page.gaps.by.\(name)")),
            "any": .text(text("page.gaps.any.\(name)")),
            "options": .list(
                options.map { value, label in
                    [
                        "value": .text(value), "option": .text(label),
                        "selected": .truth(value == chosen),
                    ]
                }),
        ]
    }
}
