import Foundation
package import Postgres

extension Registry {
    /// Adds to the audit, last in a transaction: the chain's end is held until it ends.
    /// - Parameter facts: no personal data but numbers of persons.
    func log(
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

    /// What is wrong with the chain, and where it ends.
    package struct AuditState: Sendable {
        /// Number and fault (changed, missing, moved, added) of each faulty entry.
        package let faults: [(entry: Int, fault: String)]
        package let entries: Int
        /// In hexadecimal; written down elsewhere it proves what stood before it.
        package let hash: String
        /// Whether the hash asked for is in the chain; true where none was.
        package let holds: Bool
    }

    /// - Parameter known: the hash of an entry, as an earlier check told it.
    package func verifyAudit(known: String?) async throws -> AuditState {
        try await transaction(.read) { connection in
            let row = try connection.run(
                Query("select * from art30_verify_audit($1)", [known])
            ).first
            // Without its end, which is a row, the chain can be told nothing of.
            guard let row else { throw Problem("database-gone") }
            return AuditState(
                faults: try row.json("faults", [Fault].self).map { ($0.entry, $0.fault) },
                entries: try row.int("entries"), hash: try row.text("hash"),
                holds: try row.bool("holds"))
        }
    }

    private struct Fault: Decodable {
        let entry: Int
        let fault: String
    }
}
