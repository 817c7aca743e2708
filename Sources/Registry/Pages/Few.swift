import Postgres

extension Registry {
    /// Asks for a few rows out of many, by index: the settings for whole registers would read all.
    func askFew<Value: Sendable>(
        _ question: Question, _ mode: Connection.Mode = .read,
        _ body: @Sendable (isolated Connection, Statement) throws -> Value
    ) async throws -> Value {
        try await ask(question, mode, planner: Registry.byIndex) { connection, statement in
            var statement = statement
            statement.isInline = true
            return try body(connection, statement)
        }
    }

    /// The catalogue inside a transaction.
    func catalogue(_ connection: isolated Connection) throws -> Catalogue {
        try known ?? Catalogue(connection)
    }
}
