package import Store

/// What a check found, in sentences.
package struct AuditFormatter {
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
                [
                    "chain": name(chain), "entries": "\(chain.entries)",
                    "hash": chain.hash.isEmpty ? "–" : chain.hash,
                ])
        }
    }
}
