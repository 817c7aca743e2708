import Extracts
import Foundation
import Registry
import Store
import Synchronization

/// Writes the gap report in one format, as the gaps arrive.
final class GapReport: Sendable {
    private struct State {
        var register = ""
        var rule = ""
        var isFirst = true
        var worst: Rule.Severity?
        var isEmpty = true
        var gaps: [Gap] = []
        /// Of the rows that have a gap, by register, type and name.
        var keys: [String: Set<String>] = [:]
    }

    private let output: Output
    private let format: Format
    private let text: Text
    private let rules: [String: Rule]
    private let state = Mutex(State())

    init(_ output: Output, _ format: Format, _ text: Text) {
        self.output = output
        self.format = format
        self.text = text
        rules = Dictionary(uniqueKeysWithValues: Rule.all.map { ($0.id, $0) })
    }

    /// The worst severity seen; nil: no gaps.
    var worst: Rule.Severity? { state.withLock { $0.worst } }

    func write(_ event: GapEvent) throws {
        switch event {
        case .counts(let on, let knownAt, let counts):
            state.withLock {
                $0.worst = counts.keys.compactMap(Rule.Severity.init).max()
                $0.isEmpty = counts.isEmpty
            }
            try writeHead(on, knownAt, counts)
        case .gap(let gap):
            if format == .csv { try writeCSV(gap) } else { keep(gap) }
        case .json(let object):
            let isFirst = state.withLock { state in
                defer { state.isFirst = false }
                return state.isFirst
            }
            try output.write((isFirst ? "\n" : ",\n") + object)
        }
    }

    private func keep(_ gap: Gap) {
        state.withLock { state in
            state.gaps.append(gap)
            state.keys["\(gap.register) \(gap.type) \(gap.name)", default: []].insert(gap.key)
        }
    }

    /// The gaps that wait to be written: what their facts name has names.
    var waiting: [Gap] { state.withLock { $0.gaps } }

    /// - Parameter limit: how many of a list are told.
    func finish(_ names: RowNames, limit: Int = .max) throws {
        for gap in waiting { try writeText(gap, names, limit) }
        if format == .json { try output.line("\n]}") }
        if format == .text, state.withLock({ $0.isEmpty }) { try output.line(text("report.none")) }
        try output.flush()
    }

    private func writeHead(
        _ on: String, _ knownAt: String?, _ counts: [String: Int]
    ) throws {
        let accepted = counts["accepted"] ?? 0
        switch format {
        case .json:
            let names = Rule.Severity.allCases.map(\.rawValue) + (accepted > 0 ? ["accepted"] : [])
            let each = names.map { "\"\($0)\":\(counts[$0] ?? 0)" }
            let known = knownAt.map { "\"\($0)\"" } ?? "null"
            try output.write(
                "{\"on\":\"\(on)\",\"known_at\":\(known),\"counts\":{\(each.joined(separator: ","))},\"gaps\":["
            )
        case .csv:
            try output.write(
                csvRecord([
                    "severity", "rule", "register", "type", "key", "name", "title", "law", "remedy",
                    "path", "detail", "accepted_until", "accepted_by", "reason",
                ]))
        case .text:
            var each = Rule.Severity.allCases.map { severity in
                output.styled(
                    text(
                        "severity.\(severity.rawValue).count",
                        ["count": "\(counts[severity.rawValue] ?? 0)"]),
                    severity.style)
            }
            if accepted > 0 { each.append("\(accepted) \(text("severity.accepted"))") }
            try output.line(each.joined(separator: " · "))
            let known = knownAt.map { " · " + text("report.known-at", ["time": $0]) } ?? ""
            try output.line(output.styled(text("report.on", ["day": on]) + known, .dim))
        }
    }

    private func writeCSV(_ gap: Gap) throws {
        let rule = rules[gap.rule]
        try output.write(
            csvRecord([
                gap.severity, gap.rule, gap.register, gap.type, gap.key, gap.name,
                rule?.titles[text.language], rule.map { text.law($0.law) },
                rule?.remedies[text.language], gap.plain?.path,
                gap.plain?.detail, gap.accepted?.until, gap.accepted?.by, gap.accepted?.reason,
            ]))
    }

    /// A heading for each register and each rule in it, then one entry for each gap.
    private func writeText(_ gap: Gap, _ names: RowNames, _ limit: Int) throws {
        let (newRegister, newRule) = state.withLock { state in
            let before = state
            state.register = gap.register
            state.rule = gap.severity + gap.rule
            return (before.register != state.register, before.rule != state.rule)
        }
        if newRegister {
            try output.line()
            try output.line(output.styled("━━ \(gap.register.plain)", .bold))
        }
        if newRegister || newRule { try writeRule(gap) }
        let facts = try GapFacts(gap, text, names: names, limit: limit)
        let key = isShared(gap) ? " [\(gap.key.plain)]" : ""
        let name = "\(text.table(gap.type)) \(gap.name.plain)\(key)"
        for (index, line) in name.wrapped(output.width - 16).enumerated() {
            try output.line(margin + (index == 0 ? "• " : "  ") + line)
        }
        for line in facts.lines(output.width - 16, of: gap) {
            try output.line(margin + "  " + output.styled(line, .dim))
        }
        guard let accepted = gap.accepted else { return }
        let words = text(
            "report.accepted",
            ["until": accepted.until, "by": accepted.by.plain, "reason": accepted.reason.plain])
        for line in words.wrapped(output.width - 16) { try output.line(margin + "  " + line) }
    }

    /// Whether another row that has a gap is called the same: then the keys tell them apart.
    private func isShared(_ gap: Gap) -> Bool {
        state.withLock { state in
            state.keys["\(gap.register) \(gap.type) \(gap.name)", default: []].count > 1
        }
    }

    private func writeRule(_ gap: Gap) throws {
        let severity = Rule.Severity(rawValue: gap.severity)
        let rule = rules[gap.rule]
        let label = text("severity.\(gap.severity)").fitted(11)
        let title = rule?.titles[text.language] ?? gap.rule
        try output.line()
        for (index, line) in title.wrapped(output.width - 14).enumerated() {
            let head = index == 0 ? "  " + output.styled(label, severity?.style) + " " : margin
            try output.line(head + output.styled(line, .bold))
        }
        for line in "\(gap.rule) · \(rule.map { text.law($0.law) } ?? "")".wrapped(
            output.width - 14)
        {
            try output.line(margin + output.styled(line, .dim))
        }
        for line in ("→ " + (rule?.remedies[text.language] ?? "")).wrapped(output.width - 14) {
            try output.line(margin + line)
        }
    }

    private var margin: String { String(repeating: " ", count: 14) }
}

extension Rule.Severity {
    var style: Output.Style {
        switch self {
        case .blocker: .red
        case .major: .yellow
        case .minor: .blue
        case .info: .dim
        }
    }
}
