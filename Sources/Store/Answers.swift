package import Postgres

/// What pages ask with a few values: a list file, its words in the reader's language.
extension Registry {
    /// - Parameter relations: further relations by name that the list reads.
    package func answers(
        to list: String, _ question: Question, _ text: Text, with values: [String?] = [],
        relations: [(name: String, text: String)] = []
    ) async throws -> [Row] {
        try await ask(question) { connection, statement in
            var statement = statement
            // By index where there is one.
            statement.isInline = !statement.kept.isEmpty
            return try connection.run(
                statement.speaking(text.language).query(
                    Row.query(listText(list)).text, values, relations: relations)
            )
        }
    }
}

extension Statement {
    /// The same, with names of countries and grounds in this language.
    package func speaking(_ language: Text.Language) -> Statement {
        var statement = self
        statement.facts[.language] = language.rawValue
        return statement
    }
}

/// Turns a value that PostgreSQL cannot read as a date into the asker's own problem.
package func reading<Value>(_ date: String?, _ body: () throws -> Value) throws -> Value {
    do {
        return try body()
    } catch let error as ServerError where error.sqlState.hasPrefix("22") {
        throw Problem("bad-date", ["value": date ?? ""])
    }
}
