import Postgres
import Registry
import Store

/// A blast radius: what is reached, by kind.
struct ImpactReport {
    let output: Output
    let text: Text

    func write(_ lines: [Row], _ format: Format) throws {
        guard format == .text else { return try output.write(lines, format, as: "impact") }
        try writeText(lines)
        try output.flush()
    }

    private func writeText(_ lines: [Row]) throws {
        if lines.isEmpty { try output.line(text("list.nothing")) }
        var before = ("", "")
        for line in lines {
            let here = (try line.text("register"), try line.text("kind"))
            if before.0 != here.0 { try output.line(output.styled(here.0.plain, .bold)) }
            if before != here {
                let count = try lines.count {
                    (try $0.text("register"), try $0.text("kind")) == here
                }
                try output.line("  \(text.table(here.1.plain)) (\(count))")
            }
            before = here
            // A category of data is reached by itself.
            let via = try line.optional.text("via") ?? ""
            let words = [try line.text("name"), via].map(\.plain).filter { !$0.isEmpty }.joined(
                separator: " · ")
            for (index, line) in words.wrapped(Output.width - 6).enumerated() {
                try output.line("    " + (index == 0 ? "• " : "  ") + line)
            }
        }
    }
}
