import Postgres

extension Registry {
    /// What would embarrass when the record is handed over: a row for each, worst first.
    package func preflight(_ request: ExtractRequest) async throws -> [Line] {
        try await ask(request.question) { connection, statement in
            try request.setTimeZone(connection)
            var statement = try statement.withLaw(connection)
            statement.facts = try request.facts()
            try request.checkScope(statement, connection)
            let laws = Rule.all.map { "(\(literal($0.id)), \(literal($0.law)))" }
            let ruleLaw = "select * from (values \(laws.joined(separator: ", "))) t (rule, law)"
            let query = GapStatement(
                statement: statement, rules: Rule.all
            ).query(Line.query(listText("preflight")).text, relations: [("rule_law", ruleLaw)])
            return try connection.run(query).map(Line.init)
        }
    }
}
