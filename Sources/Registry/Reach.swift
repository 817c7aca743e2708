import Postgres

/// What a blast radius is asked from.
package enum Reach: Sendable {
    case vendor(String)
    case territory(String)
    case dataCategory(String)

    private var setting: (kind: String, key: String, table: String) {
        switch self {
        case .vendor(let key): ("vendor", key, "organisation")
        case .territory(let key): ("territory", key, "territory")
        case .dataCategory(let key): ("data-category", key, "data_category")
        }
    }

    /// Fixes what is asked for the transaction.
    /// - Throws: `Problem` when nothing has that key.
    func set(_ connection: isolated Connection) throws {
        let (kind, key, table) = setting
        let rows = try connection.run(
            Query(
                """
                select set_config('art30.impact', $2, true), set_config('art30.key', $1, true)
                from \(table) where key = $1 limit 1
                """, [key, kind]))
        guard !rows.isEmpty else {
            throw Problem("what-if-unknown", ["target": table, "value": key])
        }
    }
}

extension Registry {
    /// Activities, persons, data, contacts and notices that it reaches, up and down the chains.
    package func impact(_ reach: Reach, _ question: Question) async throws -> [Line] {
        try await ask(question) { connection, statement in
            try reach.set(connection)
            return try lines(statement.compose(listText("impact")), connection)
        }
    }
}
