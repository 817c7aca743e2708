import Postgres
import Registry
import Store

/// Names found in free text, by register.
struct MentionReport {
    let output: Output
    let text: Text

    func write(_ lines: [Row], _ format: Format) throws {
        guard format == .text else { return try output.write(lines, format, as: "mentions") }
        if lines.isEmpty { try output.line(text("list.nothing")) }
        for line in lines {
            func cell(_ name: String) throws -> String { try line.text(name).plain }
            try output.line(
                output.styled(try cell("register").fitted(16), .bold) + " "
                    + (try cell("name").fitted(40)) + " "
                    + (try cell("places").fitted(Output.width - 58).trimmed))
        }
        try output.flush()
    }
}
