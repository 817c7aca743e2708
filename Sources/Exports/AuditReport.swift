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
                "\(try AuditWords.entry(line).plain.fitted(12)) \(try cell("at"))  "
                    + output.styled(try cell("action").fitted(18), .bold)
                    + (who ?? text("audit.nobody")).plain.fitted(28) + " "
                    + facts.compactMap { $0 }.joined(separator: " "))
        }
        try output.flush()
    }

    package func write(_ state: Registry.AuditState) throws {
        let words = AuditWords(state, text)
        for line in words.wrong { try output.line(output.styled(line, .red)) }
        try output.line(words.verdict)
        for line in words.chains { try output.line(line) }
        try output.flush()
    }
}

/// What a check found, in sentences.
package struct AuditWords {
    /// What is wrong, one by one.
    package let wrong: [String]
    package let verdict: String
    /// Each chain with its last hash, to be kept elsewhere.
    package let chains: [String]

    package init(_ state: Registry.AuditState, _ text: Text) {
        func name(_ chain: Registry.AuditState.Chain) -> String {
            chain.register ?? text("audit.installation")
        }
        wrong =
            state.unknown.map { text("audit.unknown-hash", ["hash": $0]).plain }
            + state.chains.flatMap { chain in
                chain.faults.map {
                    text(
                        "audit.fault.\($0.fault)",
                        ["entry": "\($0.entry)", "chain": name(chain)])
                }
            }
        verdict = text(
            state.isWhole ? "audit.whole" : "audit.broken",
            ["entries": "\(state.entries)", "faults": "\(wrong.count)"])
        chains = state.chains.map { chain in
            text(
                "audit.chain",
                ["chain": name(chain), "entries": "\(chain.entries)", "hash": chain.hash])
        }
    }

    /// Names an entry of a list: its number, in another chain than the installation's with its name.
    package static func entry(_ row: Row) throws -> String {
        let number = try row.text("entry")
        return try row.optional.text("chain").map { "\($0)/\(number)" } ?? number
    }
}
