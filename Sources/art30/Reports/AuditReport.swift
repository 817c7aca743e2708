import Access
import Extracts
import Postgres
import Registry
import Store

/// The audit's entries, and what is wrong with them.
struct AuditReport {
    let output: Output
    let text: Text

    func write(_ lines: [Row], _ format: Format) throws {
        guard format == .text else { return try output.write(lines, format, as: "audit") }
        if lines.isEmpty { try output.line(text("list.nothing")) }
        for line in lines {
            let entry = try AuditEntry(line, text)
            try output.line(
                "\(entry.number.plain.fitted(12)) \(entry.at.plain)  "
                    + output.styled(entry.action.plain, .bold))
            let more = [entry.who, entry.register ?? "", entry.detail].map(\.plain)
                .filter { !$0.isEmpty }
            for words in more.joined(separator: " · ").wrapped(output.width - 13) {
                try output.line(String(repeating: " ", count: 13) + words)
            }
        }
        try output.flush()
    }

    func write(_ state: Registry.AuditState) throws {
        let words = AuditFormatter(state, text)
        for line in words.wrong { try output.line(output.styled(line, .red)) }
        try output.line(words.verdict)
        for line in words.chains { try output.line(line) }
        try output.flush()
    }
}
