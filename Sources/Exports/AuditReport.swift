package import Registry

/// The audit's entries, and what is wrong with them.
package struct AuditReport {
    private let output: Output
    private let text: Text

    package init(_ output: Output, _ text: Text) {
        self.output = output
        self.text = text
    }

    package func write(_ lines: [Line], _ format: Format) throws {
        guard format == .text else { return try output.write(lines, format, as: "audit") }
        if lines.isEmpty { try output.line(text("list.nothing")) }
        for line in lines {
            func cell(_ name: String) -> String { (line[name] ?? "").plain }
            // Somebody who was removed has a number and no e-mail any more.
            let who = line["email"] ?? line["person"].map { text("audit.person", ["person": $0]) }
            try output.line(
                "\(cell("entry").fitted(7)) \(cell("at"))  "
                    + output.styled(cell("action").fitted(18), .bold)
                    + (who ?? text("audit.nobody")).plain.fitted(28) + " "
                    + [cell("register"), cell("detail") == "{}" ? "" : cell("detail")]
                    .filter { !$0.isEmpty }.joined(separator: " "))
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
