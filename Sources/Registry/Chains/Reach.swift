package import Postgres
package import Store

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

    /// The facts that a question about it has.
    /// - Throws: `Problem` when nothing has that key.
    package func facts(_ connection: isolated Connection) throws -> [QuestionFact: String] {
        let (kind, key, table) = setting
        let rows = try connection.run(
            Query("select from \(table) where key = $1 limit 1", [key]))
        guard !rows.isEmpty else {
            guard table != "territory" else { throw try PlaceNames(connection).unknown(key) }
            throw Problem("what-if-unknown", ["target": table, "value": key])
                .near(
                    key, among: try Nearness.candidates(Query("select * from \(table)"), connection)
                )
        }
        return [.reach: kind, .reachKey: key]
    }
}

extension Registry {
    /// Activities, persons, data, contacts and notices that it reaches, up and down the chains.
    package func impact(_ reach: Reach, _ question: Question) async throws -> [Row] {
        try await ask(question) { connection, statement in
            var statement = statement
            statement.facts.merge(try reach.facts(connection)) { $1 }
            return try lines(statement, listText("impact"), connection)
        }
    }
}
