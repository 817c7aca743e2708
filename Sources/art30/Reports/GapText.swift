import Foundation
import Registry
import Store

/// Gaps on a terminal: how many each register has, then all of them in groups; what is said alike of
/// several is said once.
struct GapText {
    /// What stands in the headings.
    enum Grouping: String, Sendable, CaseIterable { case rule, subject, owner, vendor }

    let output: Output
    let text: Text
    let names: RowNames
    let grouping: Grouping
    /// Tells also every activity that a gap concerns, and whole lists.
    let isWhole: Bool

    /// Rows that have a gap, by register, type and name: where one name has several keys, they tell
    /// them apart.
    private let keys: [String: Set<String>]
    private static let rules = Dictionary(uniqueKeysWithValues: Rule.all.map { ($0.id, $0) })
    private static let margin = String(repeating: " ", count: 14)

    init(
        _ gaps: [Gap], _ output: Output, _ text: Text, _ names: RowNames, by grouping: Grouping,
        isWhole: Bool
    ) {
        self.output = output
        self.text = text
        self.names = names
        self.grouping = grouping
        self.isWhole = isWhole
        keys = gaps.reduce(into: [:]) { $0[GapText.called($1), default: []].insert($1.key) }
    }

    private static func called(_ gap: Gap) -> String {
        "\(gap.register) \(gap.type) \(gap.name)"
    }

    func write(_ gaps: [Gap]) throws {
        let registers = gaps.grouped { $0.register }
        if registers.count > 1 { try writeSummary(registers) }
        for (register, gaps) in registers {
            try output.line()
            try output.line(output.styled("━━ \(register.plain)", .bold))
            if grouping == .rule {
                for (_, gaps) in gaps.grouped({ $0.severity + $0.rule }) { try writeRule(gaps) }
            } else {
                for (heading, gaps) in try gaps.grouped(heading) {
                    try writeHeading(heading, gaps)
                }
            }
        }
    }

    private func writeSummary(_ registers: [(String, [Gap])]) throws {
        try output.line()
        let width = (registers.map(\.0.count).max() ?? 0) + 2
        for (register, gaps) in registers {
            let counts = Rule.Severity.allCases.compactMap { severity -> String? in
                let count = gaps.count { $0.severity == severity.rawValue && $0.accepted == nil }
                return count == 0
                    ? nil : text("severity.\(severity.rawValue).count", ["count": "\(count)"])
            }
            try output.line("  " + register.plain.fitted(width) + counts.joined(separator: " · "))
        }
    }

    private func heading(_ gap: Gap) throws -> String {
        switch grouping {
        case .rule: gap.rule
        case .subject: name(gap)
        case .owner:
            gap.owners.isEmpty
                ? text("report.no-owner") : gap.owners.map(\.plain).joined(separator: ", ")
        case .vendor:
            try GapFacts(gap, text, names: names).party ?? text("report.no-vendor")
        }
    }

    private func name(_ gap: Gap) -> String {
        let isShared = (keys[GapText.called(gap)]?.count ?? 0) > 1
        return "\(text.table(gap.type)) \(gap.name.plain)\(isShared ? " [\(gap.key.plain)]" : "")"
    }

    /// The rule once, then the rows it finds something at.
    private func writeRule(_ gaps: [Gap]) throws {
        guard let first = gaps.first else { return }
        let rule = GapText.rules[first.rule]
        try output.line()
        try writeTitle(first, rule?.titles[text.language] ?? first.rule)
        try write("\(first.rule) · \(rule.map { text.law($0.law) } ?? "")", .dim)
        try write("→ " + (rule?.remedies[text.language] ?? ""))
        // A rule may find rows of several tables.
        for (said, gaps) in try gaps.grouped({ [$0.type] + (try said($0)) }) {
            try writeRows(gaps, Array(said.dropFirst()))
        }
    }

    private func writeTitle(_ gap: Gap, _ title: String) throws {
        let severity = Rule.Severity(rawValue: gap.severity)
        let label = text("severity.\(gap.severity)").fitted(11)
        for (index, line) in title.wrapped(output.width - 14).enumerated() {
            let head =
                index == 0 ? "  " + output.styled(label, severity?.style) + " " : GapText.margin
            try output.line(head + output.styled(line, .bold))
        }
    }

    private func writeHeading(_ heading: String, _ gaps: [Gap]) throws {
        try output.line()
        for line in "\(heading) (\(gaps.count))".wrapped(output.width - 2) {
            try output.line("  " + output.styled(line, .bold))
        }
        for gap in gaps {
            let title = GapText.rules[gap.rule]?.titles[text.language] ?? gap.rule
            try writeTitle(
                gap,
                grouping == .subject || gap.name.plain == heading
                    ? title : "\(title): \(name(gap))")
            for line in try said(gap) { try write(line, .dim) }
        }
    }

    private func writeRows(_ gaps: [Gap], _ said: [String]) throws {
        let all =
            gaps.count == 1
            ? gaps.map(name).joined()
            : "\(text.table(gaps[0].type)) (\(gaps.count)): "
                + gaps.map { gap in
                    String(name(gap).dropFirst(text.table(gap.type).count + 1))
                }.joined(separator: "; ")
        for (index, line) in all.wrapped(output.width - 16).enumerated() {
            try output.line(GapText.margin + (index == 0 ? "• " : "  ") + line)
        }
        for line in said { try write(line, .dim, indent: 2) }
    }

    /// Its path, its facts, and who accepted it: each a paragraph.
    private func said(_ gap: Gap) throws -> [String] {
        let facts = try GapFacts(
            gap, text, names: names, limit: isWhole ? .max : 3, isWhole: isWhole)
        let accepted = gap.accepted.map {
            text(
                "report.accepted",
                ["until": $0.until, "by": $0.by.plain, "reason": $0.reason.plain])
        }
        let all: [String?] = [facts.way, facts.facts.joined(separator: " "), accepted]
        return all.compactMap { $0 }.filter { !$0.isEmpty }
    }

    private func write(
        _ words: String, _ style: Output.Style? = nil, indent: Int = 0
    ) throws {
        let margin = GapText.margin + String(repeating: " ", count: indent)
        for line in words.wrapped(output.width - 14 - indent) {
            try output.line(margin + output.styled(line, style))
        }
    }
}

extension Array {
    /// In the order in which each key first comes.
    func grouped<Key: Hashable>(_ key: (Element) throws -> Key) rethrows -> [(Key, [Element])] {
        var order: [Key] = []
        var groups: [Key: [Element]] = [:]
        for element in self {
            let key = try key(element)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(element)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }
}
