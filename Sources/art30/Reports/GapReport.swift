import Extracts
import Foundation
import Registry
import Store
import Synchronization

/// Writes the gap report in one format, as the gaps arrive.
final class GapReport: Sendable {
    private struct State {
        var isFirst = true
        var worst: Rule.Severity?
        var isEmpty = true
        var gaps: [Gap] = []
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
            if format == .csv { try writeCSV(gap) } else { state.withLock { $0.gaps.append(gap) } }
        case .json(let object):
            let isFirst = state.withLock { state in
                defer { state.isFirst = false }
                return state.isFirst
            }
            try output.write((isFirst ? "\n" : ",\n") + object)
        }
    }

    /// The gaps that wait to be written: what their facts name has names.
    var waiting: [Gap] { state.withLock { $0.gaps } }

    /// - Parameter isWhole: tells every activity and datum of a gap.
    func finish(
        _ names: RowNames, by grouping: GapText.Grouping = .rule, isWhole: Bool = false
    ) throws {
        let gaps = waiting
        try GapText(gaps, output, text, names, by: grouping, isWhole: isWhole).write(gaps)
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
                    "cause_rule", "cause_key",
                ]))
        case .text:
            var each = Rule.Severity.allCases.map { severity in
                output.styled(
                    text(
                        "severity.\(severity.rawValue).count",
                        ["count": "\(counts[severity.rawValue] ?? 0)"]),
                    severity.style)
            }
            if accepted > 0 { each.append("\(text("severity.accepted")): \(accepted)") }
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
                gap.cause?.rule, gap.cause?.key,
            ]))
    }
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
