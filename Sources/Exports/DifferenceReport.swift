import Foundation
package import Registry

/// What a supposition changes, as a work list: what becomes unlawful first.
package struct DifferenceReport {
    private let output: Output
    private let text: Text

    package init(_ output: Output, _ text: Text) {
        self.output = output
        self.text = text
    }

    package func write(_ difference: Difference, _ format: Format) throws {
        switch format {
        case .json:
            let parts = [("transfers", difference.transfers), ("gaps", difference.gaps)].map {
                "\"\($0)\":[\n\($1.map(\.json).joined(separator: ",\n"))\n]"
            }
            try output.line("{\"on\":\"\(difference.on)\",\(parts.joined(separator: ","))}")
        case .csv: try output.write(difference.gaps, .csv, as: "gaps")
        case .text: try writeText(difference)
        }
        try output.flush()
    }

    private func writeText(_ difference: Difference) throws {
        let changes = Dictionary(grouping: difference.transfers) { $0["change"] ?? "" }
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
        for change in ["opens", "closes"] {
            let lines = difference.gaps.filter { $0["change"] == change }
            guard !lines.isEmpty else { continue }
            try output.line(
                output.styled("\(text("what-if.gap-\(change)")) (\(lines.count))", .bold))
            for line in lines { try writeGap(line) }
            try output.line()
        }
    }

    private func writeTransfer(_ line: Line) throws {
        func cell(_ name: String) -> String { (line[name] ?? "").plain }
        func names(_ name: String) -> [String] { strings(line[name]) }
        try output.line("  ☐ \(cell("exporter")) → \(cell("importer")) (\(cell("territory")))")
        let grounds = [cell("ground_before"), cell("ground_after")]
            .map { $0.isEmpty ? text("list.no-ground") : $0 }.joined(separator: " → ")
        var facts = ["\(text("list.ground")): \(grounds)"]
        if !cell("ground_after").isEmpty, cell("change") == "falls-back" {
            facts.append(
                text(line["assessed"] == "t" ? "what-if.assessed" : "what-if.not-assessed"))
        }
        facts.append("\(cell("register")) · \(cell("engagement"))")
        facts.append(
            text(
                "what-if.reach",
                [
                    "activities": "\(names("activities").count)",
                    "subjects": "\(names("subjects").count)", "data": "\(names("data").count)",
                ]))
        let lists = ["activities", "subjects", "data"].map { name in
            "\(text("what-if.\(name)")): \(names(name).joined(separator: "; "))"
        }
        for fact in facts + lists {
            for line in fact.wrapped(Output.width - 6) { try output.line("      " + line) }
        }
    }

    private func writeGap(_ line: Line) throws {
        func cell(_ name: String) -> String { (line[name] ?? "").plain }
        let severity = Rule.Severity(rawValue: cell("severity"))
        let label = text("severity.\(cell("severity"))").fitted(11)
        let title = Rule.all.first { $0.id == cell("rule") }?.titles[text.language]
        try output.line("  \(output.styled(label, severity?.style)) \(title ?? cell("rule"))")
        let what = "\(cell("register")) · \(text.table(cell("type"))) \(cell("name"))"
        for line in what.wrapped(Output.width - 14) {
            try output.line(String(repeating: " ", count: 14) + line)
        }
    }
}

/// A JSON array of strings; empty for anything else.
func strings(_ json: String?) -> [String] {
    (try? JSON.read([String?].self, json ?? "[]"))?.compactMap { $0?.plain } ?? []
}
