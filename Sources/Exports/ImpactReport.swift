package import Registry

/// A blast radius: what is reached, by kind.
package struct ImpactReport {
    private let output: Output
    private let text: Text

    package init(_ output: Output, _ text: Text) {
        self.output = output
        self.text = text
    }

    package func write(_ lines: [Line], _ format: Format) throws {
        guard format == .text else { return try output.write(lines, format, as: "impact") }
        try writeText(lines)
        try output.flush()
    }

    private func writeText(_ lines: [Line]) throws {
        if lines.isEmpty { try output.line(text("list.nothing")) }
        var before = ("", "")
        for line in lines {
            func cell(_ name: String) -> String { (line[name] ?? "").plain }
            if before.0 != cell("register") {
                try output.line(output.styled(cell("register"), .bold))
            }
            if before != (cell("register"), cell("kind")) {
                let count = lines.count {
                    $0["register"] == line["register"] && $0["kind"] == line["kind"]
                }
                try output.line("  \(text.table(cell("kind"))) (\(count))")
            }
            before = (cell("register"), cell("kind"))
            let words = [cell("name"), cell("via")].filter { !$0.isEmpty }.joined(separator: " · ")
            for (index, line) in words.wrapped(Output.width - 6).enumerated() {
                try output.line("    " + (index == 0 ? "• " : "  ") + line)
            }
        }
    }
}
