package import Postgres
package import Store

/// What a blast radius is asked from.
package enum Reach: Sendable {
    case vendor(String)
    case territory(String)
    case dataCategory(String)

    /// The facts that a question about it has, and where what has a name was found.
    /// - Throws: `Problem` when nothing is called so.
    fileprivate func facts(
        _ statement: Statement, _ connection: isolated Connection
    ) throws -> ([QuestionFact: String], NamedRows?) {
        switch self {
        case .vendor(let typed):
            let named = try NamedRows(typed, of: .organisation, statement, connection)
            return ([.reach: "vendor", .reachKey: try named.pairs()], named)
        case .territory(let key):
            try PlaceNames.require(key, connection)
            return ([.reach: "territory", .reachKey: key], nil)
        case .dataCategory(let typed):
            let named = try NamedRows(typed, of: .dataCategory, statement, connection)
            return ([.reach: "data-category", .reachKey: try named.pairs()], named)
        }
    }
}

/// What is reached, and where what it was asked from was found.
package struct Reached: Sendable {
    package let rows: [Row]
    package let found: NamedRows?
}

extension Registry {
    /// Activities, persons, data, contacts and notices that it reaches, up and down the chains.
    package func impact(_ reach: Reach, _ question: Question) async throws -> Reached {
        try await ask(question) { connection, statement in
            var statement = statement
            let (facts, found) = try reach.facts(statement, connection)
            statement.facts.merge(facts) { $1 }
            return Reached(
                rows: try lines(statement, listText("impact"), connection),
                found: found)
        }
    }
}
