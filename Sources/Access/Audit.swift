import Foundation
package import Postgres
package import Store

extension Registry {
    /// Adds to the audit, last in a transaction: the end of the register's chain is held until it ends.
    /// - Parameter facts: no personal data but numbers of persons.
    package func log(
        _ action: String, _ register: String?, _ facts: some Encodable,
        _ connection: isolated Connection
    ) throws {
        let facts = try JSON.written(facts)
        try connection.run(
            Query(
                """
                select art30_log($1, (select register_id from register where slug = $2), $3::jsonb)
                """, [action, register, facts]))
    }

    /// The same by itself, for what changes nothing: a refused attempt.
    package func log(
        _ action: String, register: String? = nil, facts: [String: String] = [:]
    ) async throws {
        try await transaction(.write) { try log(action, register, facts, $0) }
    }

    /// The newest entries first.
    package func audit(register: String?, limit: Int) async throws -> [Row] {
        try await transaction(.read) { connection in
            try connection.run(
                Query(Row.query(listText("audit")).text, [register, "\(limit)"])
            )
        }
    }

    /// Where each chain ends, and what is wrong with it.
    package struct AuditState: Sendable {
        package struct Chain: Sendable {
            /// Nil: the installation's.
            package let register: String?
            package let entries: Int
            /// Of the last entry, in hexadecimal; written down elsewhere it proves what stood before it.
            package let hash: String
            package let faults: [Fault]
        }

        package struct Fault: Sendable, Decodable {
            package let entry: Int
            /// changed, missing, moved or added.
            package let fault: String
        }

        /// Of those that whoever acts may see; the installation's first.
        package let chains: [Chain]
        /// Which of the hashes asked for are in no chain.
        package let unknown: [String]

        package var faults: [Fault] { chains.flatMap(\.faults) }
        package var entries: Int { chains.map(\.entries).reduce(0, +) }
        /// There is at least the installation's chain.
        package var isWhole: Bool { !chains.isEmpty && faults.isEmpty && unknown.isEmpty }
    }

    /// - Parameter known: hashes of entries, as earlier checks told them.
    package func verifyAudit(known: [String] = []) async throws -> AuditState {
        let known = known.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
        return try await transaction(.read) { connection in
            let rows = try connection.run(
                Query("select * from art30_verify_audit($1)", [known.joined(separator: " ")]))
            // Each tells of them all; without a chain nothing is known.
            let unknown = try rows.first?.optional.json("unknown", [Int].self) ?? []
            return AuditState(
                chains: try rows.map { row in
                    AuditState.Chain(
                        register: try row.optional.text("chain"), entries: try row.int("entries"),
                        hash: try row.optional.text("hash") ?? "", faults: try row.json("faults"))
                }, unknown: unknown.map { known[$0 - 1] })
        }
    }
}
