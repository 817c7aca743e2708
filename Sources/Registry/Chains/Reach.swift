package import Postgres
package import Store

/// What a blast radius is asked from.
package enum Reach: Sendable {
    case vendor(String)
    case territory(String)
    case dataCategory(String)

    /// The facts that a question about it has, and of an organisation where it was found.
    /// - Throws: `Problem` when nothing is called so.
    fileprivate func facts(
        _ statement: Statement, _ connection: isolated Connection
    ) throws -> ([QuestionFact: String], NamedOrganisations?) {
        switch self {
        case .vendor(let typed):
            let named = try NamedOrganisations(typed, statement, connection)
            return ([.reach: "vendor", .reachKey: try named.pairs()], named)
        case .territory(let key):
            try PlaceNames.require(key, connection)
            return ([.reach: "territory", .reachKey: key], nil)
        case .dataCategory(let key):
            let rows = "select key, name from data_category"
            let hit = try connection.run(statement.query(rows + " where key = $1 limit 1", [key]))
            guard !hit.isEmpty else {
                let all = try Nearness.candidates(statement.query(rows), connection)
                throw Problem("what-if-unknown", ["target": "data_category", "value": key])
                    .near(key, among: all)
            }
            return ([.reach: "data-category", .reachKey: key], nil)
        }
    }
}

/// What is reached, and of an organisation where it was found.
package struct Reached: Sendable {
    package let rows: [Row]
    package let organisations: NamedOrganisations?
}

extension Registry {
    /// Activities, persons, data, contacts and notices that it reaches, up and down the chains.
    package func impact(_ reach: Reach, _ question: Question) async throws -> Reached {
        try await ask(question) { connection, statement in
            var statement = statement
            let (facts, organisations) = try reach.facts(statement, connection)
            statement.facts.merge(facts) { $1 }
            return Reached(
                rows: try lines(statement, listText("impact"), connection),
                organisations: organisations)
        }
    }
}
