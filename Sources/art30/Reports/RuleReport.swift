import Registry
import Store

/// Rules on a terminal: all in a list, or one explained.
struct RuleReport {
    let output: Output
    let text: Text

    func list(_ rules: [Rule]) throws {
        for rule in rules.sorted(by: { ($1.severities[0], $0.id) < ($0.severities[0], $1.id) }) {
            let severity = rule.severities[0]
            let label = text("severity.\(severity.rawValue)").fitted(11)
            let title = (rule.titles[text.language] ?? "").wrapped(output.width - 47)
            for (index, line) in title.enumerated() {
                let head =
                    index == 0
                    ? output.styled(label, severity.style) + " " + rule.id.fitted(34) + " "
                    : String(repeating: " ", count: 47)
                try output.line(head + line)
            }
        }
        try output.flush()
    }

    func explain(_ rule: Rule) throws {
        let severities = rule.severities.map { text("severity.\($0.rawValue)") }
        try output.line(output.styled(rule.titles[text.language] ?? rule.id, .bold))
        var facts = [
            ("rule.id", rule.id), ("rule.severity", severities.joined(separator: " / ")),
            ("rule.law", text.law(rule.law)),
            ("rule.condition", rule.conditions[text.language] ?? ""),
            ("rule.why", rule.reasons[text.language] ?? ""),
            ("rule.remedy", rule.remedies[text.language] ?? ""),
        ]
        if let decision = rule.decision { facts.append(("rule.decision", decision)) }
        let width = (facts.map { text($0.0).columns }.max() ?? 0) + 2
        for (label, value) in facts {
            for (index, line) in value.wrapped(output.width - width).enumerated() {
                try output.line((index == 0 ? text(label) + ":" : "").fitted(width) + line)
            }
        }
        try output.flush()
    }
}
