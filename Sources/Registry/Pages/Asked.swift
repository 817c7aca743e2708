import Postgres

/// What pages ask with a few values: a list file, its words in the reader's language.
extension Registry {
    /// - Parameter relations: further relations by name that the list reads.
    func answers(
        to list: String, _ question: Question, _ text: Text, with values: [String?] = [],
        relations: [(name: String, text: String)] = []
    ) async throws -> [Line] {
        try await ask(question) { connection, statement in
            try speak(text.language, connection)
            let text = Line.query(listText(list)).text
            return try connection.run(statement.query(text, values, relations: relations))
                .map(Line.init)
        }
    }
}

/// The language that names of countries and grounds come in, for the transaction.
func speak(_ language: Text.Language, _ connection: isolated Connection) throws {
    try connection.run(
        Query(
            "select set_config('art30.language', $1, true)", [language.rawValue], isLasting: true))
}

/// Turns a value that PostgreSQL cannot read as a date into the asker's own problem.
func reading<Value>(_ date: String?, _ body: () throws -> Value) throws -> Value {
    do {
        return try body()
    } catch let error as ServerError where error.sqlState.hasPrefix("22") {
        throw Problem("bad-date", ["value": date ?? ""])
    }
}
