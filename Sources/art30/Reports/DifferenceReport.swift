import Extracts
import Foundation
import Postgres
import Registry
import Store

/// What a supposition changes, as a work list: what becomes unlawful first.
struct DifferenceReport {
    let output: Output
    let text: Text
    let law: LawNames

    func write(_ difference: Difference, _ format: Format) throws {
        switch format {
        case .json:
            let parts = try [("transfers", difference.transfers), ("gaps", difference.gaps)].map {
                "\"\($0)\":[\n\(try jsonItems($1))\n]"
            }
            try output.line(
                "{\"on\":\"\(difference.on)\",\(parts.joined(separator: ",")),"
                    + "\"unjudged\":\(difference.unjudged)}")
        case .csv: try output.write(difference.gaps, .csv, as: "gaps")
        case .text: try writeText(difference)
        }
        try output.flush()
    }

    private func writeText(_ difference: Difference) throws {
        let changes = try Dictionary(grouping: difference.transfers) { try $0.text("change") }
        let order = [
            "loses-ground", "new-unlawful", "falls-back", "new", "gains-ground", "ends",
        ]
        if difference.transfers.isEmpty && difference.gaps.isEmpty {
            try output.line(text("what-if.nothing"))
        }
        for change in order {
            guard let lines = changes[change] else { continue }
            let style: Output.Style =
                ["loses-ground", "new-unlawful"].contains(change) ? .red : .bold
            try output.line(output.styled("\(text("what-if.\(change)")) (\(lines.count))", style))
            for line in lines { try writeTransfer(line) }
            try output.line()
        }
        for change in Difference.gapChanges {
            let lines = try difference.gaps.filter { try $0.text("change") == change }
            guard !lines.isEmpty else { continue }
            try output.line(
                output.styled("\(text("what-if.gap-\(change)")) (\(lines.count))", .bold))
            for line in lines { try writeGap(line) }
            try output.line()
        }
        try output.writeUnjudged(difference.unjudged, text)
    }

    private func writeTransfer(_ line: Row) throws {
        func cell(_ name: String) throws -> String { try line.text(name).plain }
        func names(_ name: String) throws -> [String] { try line.list(name).map(\.plain) }
        let way = "\(try cell("exporter")) → \(try cell("importer"))"
        let head = "\(way) (\(law.territory(try cell("territory"))))"
        for (index, words) in head.wrapped(output.width - 4).enumerated() {
            try output.line((index == 0 ? "  ☐ " : "    ") + words)
        }
        let after = try line.optional.text("ground_after")
        let grounds = [try line.optional.text("ground_before"), after]
            .map { $0.map { law.ground($0).plain } ?? text("list.no-ground") }.joined(
                separator: " → ")
        var facts = ["\(text("list.ground")): \(grounds)"]
        if after != nil, try cell("change") == "falls-back" {
            facts.append(
                text(try line.bool("assessed") ? "what-if.assessed" : "what-if.not-assessed"))
        }
        facts.append(try cell("register"))
        facts.append(
            text(
                "what-if.reach",
                [
                    "activities": "\(try names("activities").count)",
                    "subjects": "\(try names("subjects").count)",
                    "data": "\(try names("data").count)",
                ]))
        let lists = try ["activities", "subjects", "data"].map { name in
            "\(text("what-if.\(name)")): \(try names(name).joined(separator: "; "))"
        }
        for fact in facts + lists {
            for line in fact.wrapped(output.width - 6) { try output.line("      " + line) }
        }
    }

    private func writeGap(_ line: Row) throws {
        func cell(_ name: String) throws -> String { try line.text(name).plain }
        let severity = try line.word("severity", Rule.Severity.self)
        let label = text("severity.\(severity.rawValue)").fitted(11)
        let margin = String(repeating: " ", count: 14)
        let title = text.rule(try cell("rule"))
        for (index, line) in title.wrapped(output.width - 14).enumerated() {
            try output.line(
                (index == 0 ? "  \(output.styled(label, severity.style)) " : margin) + line)
        }
        let what =
            "\(try cell("register")) · \(text.table(try cell("type"))) \(try cell("name"))"
        for line in what.wrapped(output.width - 14)
            + (try Difference.before(line, text) ?? "").wrapped(output.width - 14)
        {
            try output.line(margin + line)
        }
    }
}
