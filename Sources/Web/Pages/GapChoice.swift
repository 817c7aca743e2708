import Foundation
import Registry
import Rendering

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

    func takes(_ gap: Gap, owners: [String], _ text: Text) -> Bool {
        (severity == nil || gap.severity == severity)
            && (rule == nil || gap.rule == rule)
            && (subject == nil || gap.type == subject)
            && (owner == nil || owner.map(owners.contains) == true)
            && (article == nil
                || article.map { GapValues.rule(gap)?.articles.contains($0) == true } == true)
            && (search == nil || search.map { says($0, gap, owners, text) } == true)
    }

    private func says(_ words: String, _ gap: Gap, _ owners: [String], _ text: Text) -> Bool {
        let title = GapValues.rule(gap)?.titles[text.language] ?? gap.rule
        return ([title, gap.name, gap.key] + owners).contains {
            $0.localizedCaseInsensitiveContains(words)
        }
    }

    /// The gravest first.
    func sorted(_ gaps: [Gap]) -> [Gap] {
        func severity(_ gap: Gap) -> Rule.Severity {
            Rule.Severity(rawValue: gap.severity) ?? .info
        }
        let ordered = sort == "subject" ? gaps.sorted { $0.name < $1.name } : gaps
        return ordered.sorted { severity($0) > severity($1) }
    }

    /// One select for each way to choose, with what there is to choose.
    func fields(_ found: GapList, hasOthers: Bool, _ text: Text) -> [Value] {
        let rules = Set(found.gaps.map(\.rule))
        let known = Rule.all.filter { rules.contains($0.id) }
        let owners = Set(found.gaps.flatMap(found.owners)).sorted()
        let subjects = Set(found.gaps.map(\.type)).map { ($0, text.table($0)) }
        return [
            field(
                "severity", Rule.Severity.allCases.map { ($0.rawValue, text("severity.\($0)")) },
                severity, text),
            field(
                "article",
                Set(known.flatMap(\.articles)).sorted().map {
                    ("\($0)", text("page.gaps.article-number", ["n": "\($0)"]))
                }, article.map(String.init), text),
            field("owner", owners.map { ($0, $0) }, owner, text),
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
