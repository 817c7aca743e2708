package import Postgres
package import Registry

/// The audit's entries, and what is wrong with them.
package struct AuditReport {
    private let output: Output
    private let text: Text

    package init(_ output: Output, _ text: Text) {
        self.output = output
        self.text = text
    }

    package func write(_ lines: [Row], _ format: Format) throws {
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
                "\(try cell("entry").fitted(7)) \(try cell("at"))  "
                    + output.styled(try cell("action").fitted(18), .bold)
                    + (who ?? text("audit.nobody")).plain.fitted(28) + " "
                    + facts.compactMap { $0 }.joined(separator: " "))
        }
        try output.flush()
    }

    package func write(_ state: Registry.AuditState) throws {
        for (entry, fault) in state.faults {
            try output.line(
                output.styled(text("audit.fault.\(fault)", ["entry": "\(entry)"]), .red))
        }
        if !state.holds { try output.line(output.styled(text("audit.unknown-hash"), .red)) }
        let key = state.faults.isEmpty && state.holds ? "audit.whole" : "audit.broken"
        try output.line(
            text(
                key,
                [
                    "entries": "\(state.entries)", "hash": state.hash,
                    "faults": "\(state.faults.count)",
                ]))
        try output.flush()
    }
}
