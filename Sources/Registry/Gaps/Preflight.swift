package import Postgres
package import Store

extension Registry {
    /// What would embarrass when the record is handed over: a row for each, worst first.
    package func preflight(_ request: ExtractRequest) async throws -> [Row] {
        try await ask(request.question) { connection, statement in
            try request.setTimeZone(connection)
            var statement = try statement.withLaw(connection)
            statement.facts = try request.facts()
            try request.checkScope(statement, connection)
            let query = GapStatement(
                statement: statement, rules: Rule.all
            ).query(
                Row.query(listText("preflight")).text,
                relations: [("rule_header", Rule.headers)])
            return try connection.run(query)
        }
    }
}

extension Rule {
    /// What the rules' headers say of handing over, as a relation: the books in which the rule is
    /// about a point of article 30, and which fields of an organisation it wants.
    package static let headers: String = {
        let rows = all.map { rule in
            let columns = rule.fields.filter { $0.table == "organisation" }
                .map { literal($0.column) }
            let values =
                [literal(rule.id), rule.handover.map { literal($0.rawValue) } ?? "null"]
                + [Book.controller, .processor].map { "\(rule.letter(in: $0) != nil)" }
                + ["array[\(columns.joined(separator: ", "))]::text[]"]
            return "(\(values.joined(separator: ", ")))"
        }
        return """
            select * from (values \(rows.joined(separator: ",\n")))
                t (rule, handover, controller, processor, contacts)
            """
    }()
}
