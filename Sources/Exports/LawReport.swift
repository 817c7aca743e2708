package import Registry

/// The law as data: its periods, how well each row is checked, and where it comes from.
package struct LawReport {
    private let output: Output
    private let text: Text

    package init(_ output: Output, _ text: Text) {
        self.output = output
        self.text = text
    }

    package func write(_ lines: [Line], _ format: Format) throws {
        guard format == .text else { return try output.write(lines, format, as: "law") }
        try writeText(lines)
        try output.flush()
    }

    private func writeText(_ lines: [Line]) throws {
        var dataset = ""
        for line in lines {
            func cell(_ name: String) -> String { (line[name] ?? "").plain }
            if dataset != cell("dataset") {
                if !dataset.isEmpty { try output.line() }
                dataset = cell("dataset")
                let confirmed = text("law.confirmed", ["day": cell("confirmed")])
                try output.line(output.styled("\(text("law.\(dataset)")) · \(confirmed)", .bold))
            }
            let period = "\(cell("starts").fitted(10)) – \(cell("ends").fitted(10))"
            let isChecked = cell("status") == "checked"
            try output.line(
                "  \(period) \(cell("key").fitted(22)) "
                    + output.styled(cell("status").fitted(20), isChecked ? .green : .yellow) + " "
                    + cell("title").fitted(Output.width - 70).trimmed)
            for words in cell("reference").wrapped(Output.width - 28) {
                try output.line(String(repeating: " ", count: 26) + output.styled(words, .dim))
            }
        }
    }
}
