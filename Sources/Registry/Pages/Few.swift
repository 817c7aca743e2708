import Postgres

extension Registry {
    /// Asks for a few rows out of many, by index: the settings for whole registers would read all.
    func askFew<Value: Sendable>(
        _ question: Question, _ mode: Connection.Mode = .read,
        _ body: @Sendable (isolated Connection, Statement) throws -> Value
    ) async throws -> Value {
        try await ask(question, mode) { connection, statement in
            var statement = statement
            statement.isInline = true
            try connection.runScript(
                "set local enable_nestloop = on; set local enable_mergejoin = on; "
                    + "set local join_collapse_limit = 8; set local from_collapse_limit = 8")
            return try body(connection, statement)
        }
    }

    /// The catalogue inside a transaction.
    func catalogue(_ connection: isolated Connection) throws -> Catalogue {
        try known ?? Catalogue(connection)
    }
}
