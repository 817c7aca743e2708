import Registry

/// Which gaps somebody wants to see.
struct GapChoice {
    private let severity: String?
    private let article: Int?
    private let owner: String?
    private let rule: String?
    private let subject: String?
    /// `all`: those of every register the person may read.
    let register: String?

    init(_ query: Form) {
        severity = query["severity"]
        article = query["article"].flatMap(Int.init)
        owner = query["owner"]
        rule = query["rule"]
        subject = query["subject"]
        register = query["register"]
    }

    var isEmpty: Bool { parameters.allSatisfy { $0.value == nil } }

    var parameters: [(name: String, value: String?)] {
        [
            ("severity", severity), ("article", article.map(String.init)), ("owner", owner),
            ("rule", rule), ("subject", subject), ("register", register),
        ]
    }

    func takes(_ gap: Gap, owners: [String]) -> Bool {
        (severity == nil || gap.severity == severity)
            && (rule == nil || gap.rule == rule)
            && (subject == nil || gap.type == subject)
            && (owner == nil || owner.map(owners.contains) == true)
            && (article == nil
                || article.map { GapValues.rule(gap)?.articles.contains($0) == true } == true)
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
            + (hasOthers
                ? [field("register", [("all", text("page.gaps.every-register"))], register, text)]
                : [])
    }

    private func field(
        _ name: String, _ options: [(value: String, label: String)], _ chosen: String?, _ text: Text
    ) -> Value {
        [
            "name": .text(name), "label": .text(text("page.gaps.by.\(name)")),
            "any": .text(text(name == "register" ? "page.gaps.this-register" : "page.list.all")),
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
