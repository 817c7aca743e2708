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
            func cell(_ name: String) throws -> String { try line.text(name).plain }
            let may = line.optional
            // Somebody who was removed has a number and no e-mail any more.
            let who =
                try may.text("email")
                ?? may.text("person").map { text("audit.person", ["person": $0]) }
            let detail = try cell("detail")
            let facts = [try may.text("register")?.plain, detail == "{}" ? nil : detail]
            try output.line(
                "\(try AuditFormatter.entry(line).plain.fitted(12)) \(try cell("at"))  "
                    + output.styled(try cell("action"), .bold))
            let more = [(who ?? text("audit.nobody")).plain] + facts.compactMap { $0 }
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
