import Postgres
import Registry
import Store

/// What has changed in the record, a sentence each.
struct RecordChangeReport {
    let output: Output
    let text: Text

    func write(_ lines: [Row], _ format: Format) throws {
        guard format == .text else { return try output.write(lines, format, as: "changes") }
        if lines.isEmpty { try output.line(text("list.nothing")) }
        var before = ""
        for line in lines {
            let part = try line.text("title").plain
            if part != before { try output.line(output.styled(part, .bold)) }
            before = part
            for (index, words) in try line.text("sentence").plain.wrapped(output.width - 4)
                .enumerated()
            {
                try output.line((index == 0 ? "  • " : "    ") + words)
            }
        }
        try output.flush()
    }
}
