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
        var isAll = true
        for (register, gaps) in registers {
            try output.line()
            try output.line(output.styled("━━ \(register.plain)", .bold))
            let folded = gaps.folded()
            if grouping == .rule {
                for (severity, graded) in folded.grouped({ $0.gap.severity }) {
                    try writeSeverity(severity, gaps)
                    for (_, gaps) in graded.grouped({ $0.gap.rule }) {
                        isAll = try writeRule(gaps) && isAll
                    }
                }
            } else {
                for (heading, gaps) in try folded.grouped({ try heading($0.gap) }) {
                    try writeHeading(heading, gaps)
                }
            }
        }
        if !isAll {
            try output.line()
            try output.line(output.styled(text("report.more"), .dim))
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

    /// The rule once, then the rows it finds something at, what to do, and what follows from them.
    /// - Returns: whether all that is known of them was told.
    private func writeRule(_ folded: [FoldedGap]) throws -> Bool {
        guard let first = folded.first?.gap else { return true }
        let rule = GapText.rules[first.rule]
        let law = rule.map { text.law($0.law) } ?? ""
        let gaps = folded.map(\.gap)
        let isOpen = gaps.allSatisfy { $0.accepted == nil }
        if !isWhole, isOpen, gaps.count > GapText.few,
            (Rule.Severity(rawValue: first.severity) ?? .info) < .major
        {
            try writeTitle("\(text.rule(first.rule)): \(counted(gaps))", law)
            try writeConsequences(folded)
            return false
        }
        try writeTitle(text.rule(first.rule), isWhole ? "\(law) · \(first.rule)" : law)
        let told = try gaps.grouped { [$0.type] + (try said($0)) }
        let isTold = isWhole || told.count <= 2
        for (words, gaps) in isTold
            ? told : gaps.grouped({ [$0.type] + [accepted($0)].compactMap(\.self) })
        {
            try writeRows(gaps, Array(words.dropFirst()))
        }
        try write("→ " + (rule?.remedies[text.language] ?? ""))
        try writeConsequences(folded)
        return isTold
    }

    /// More than these are counted where they are of little gravity.
    private static let few = 6

    /// "14 processing activities", of each table.
    private func counted(_ gaps: [Gap]) -> String {
        gaps.grouped { $0.type }.map { "\($1.count) \(text.table($0, $1.count))" }
            .joined(separator: ", ")
    }

    private func writeSeverity(_ severity: String, _ gaps: [Gap]) throws {
        let count = gaps.count { $0.severity == severity && $0.accepted == nil }
        try output.line()
        let words = text("severity.\(severity).count", ["count": "\(count)"])
        try output.line(
            output.styled(
                capital(words),
                Rule.Severity(rawValue: severity)?.style))
    }

    /// The law on the same line where there is room.
    private func writeTitle(_ title: String, _ law: String) throws {
        let lines = title.wrapped(output.width - 2)
        let isOne = (lines.last?.columns ?? 0) + law.columns + 5 <= output.width
        for (index, line) in lines.enumerated() {
            let tail =
                isOne && index == lines.count - 1 && !law.isEmpty
                ? output.styled(" · \(law)", .dim) : ""
            try output.line("  " + output.styled(line, .bold) + tail)
        }
        if !isOne { try write(law, .dim) }
    }

    private func writeHeading(_ heading: String, _ folded: [FoldedGap]) throws {
        try output.line()
        let count = folded.reduce(0) { $0 + $1.all.count }
        for line in "\(heading) (\(count))".wrapped(output.width - 2) {
            try output.line("  " + output.styled(line, .bold))
        }
        for each in folded {
            let isNamed = grouping == .subject || each.gap.name.plain == heading
            let words =
                isNamed
                ? text.rule(each.gap.rule) : "\(text.rule(each.gap.rule)): \(name(each.gap))"
            try writeTitle("\(text("severity.\(each.gap.severity)")): \(words)", "")
            for line in try said(each.gap) { try write(line, .dim) }
            try writeConsequences([each])
        }
    }

    /// Rules that find the same rows together.
    private func writeConsequences(_ folded: [FoldedGap]) throws {
        let rules = folded.flatMap(\.consequences).grouped { $0.severity + $0.rule }.map(\.1)
        for (rows, rules) in rules.grouped({ list($0) }) {
            let titles = rules.compactMap(\.first).map { gap in
                "\(text.rule(gap.rule)) (\(text("severity.\(gap.severity)")))"
            }
            try write("↳ \(titles.joined(separator: ", ")): \(rows)")
            guard isWhole else { continue }
            for (said, _) in try rules.flatMap(\.self).grouped({ try said($0) }) {
                for line in said { try write(line, .dim, indent: 4) }
            }
        }
    }

    private func list(_ gaps: [Gap]) -> String {
        gaps.count == 1
            ? gaps.map(name).joined()
            : gaps.grouped { $0.type }.map { type, gaps in
                "\(gaps.count) \(text.table(type, gaps.count)): "
                    + gaps.map { String(name($0).dropFirst(text.table(type).count + 1)) }
                    .joined(separator: "; ")
            }.joined(separator: "; ")
    }

    private func writeRows(_ gaps: [Gap], _ said: [String]) throws {
        try write(list(gaps))
        for line in said { try write(line, .dim, indent: 2) }
    }

    /// Its path, its facts, and who accepted it: each a paragraph.
    private func said(_ gap: Gap) throws -> [String] {
        let facts = try GapFacts(
            gap, text, names: names, limit: isWhole ? .max : 3, isWhole: isWhole)
        let all: [String?] = [facts.way, facts.facts.joined(separator: " "), accepted(gap)]
        return all.compactMap(\.self).filter { !$0.isEmpty }
    }

    private func accepted(_ gap: Gap) -> String? {
        gap.accepted.map {
            text(
                "report.accepted",
                ["until": $0.until, "by": $0.by.plain, "reason": $0.reason.plain])
        }
    }

    /// Lines after the first stand further in.
    private func write(
        _ words: String, _ style: Output.Style? = nil, indent: Int = 0
    ) throws {
        let margin = String(repeating: " ", count: 4 + indent)
        for (index, line) in words.wrapped(output.width - 6 - indent).enumerated() {
            try output.line(margin + (index == 0 ? "" : "  ") + output.styled(line, style))
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
