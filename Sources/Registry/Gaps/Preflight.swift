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

extension Rule {
    /// Which findings are but consequences of others: `caused`, and what it reads of the rules' headers.
    package static let caused: [(name: String, text: String)] = {
        let pairs = all.flatMap { rule in
            rule.follows.map { cause in
                let words = [rule.id, cause.rule, cause.flag, rule.unless]
                return "(\(words.map { $0.map(literal) ?? "null" }.joined(separator: ", ")))"
            }
        }
        let values =
            "select * from (values \(pairs.joined(separator: ", "))) t (rule, cause, flag, unless)"
        return [("follows", values), ("caused", listText("finding-caused"))]
    }()

    /// The articles that rules concern, those of chapter V as one: rules of one family find what may
    /// turn from one into the other.
    package static let families: String = {
        let rows = all.flatMap { rule in
            Set(rule.points.map { (44...49).contains($0.article) ? 44 : $0.article }).sorted()
                .map { "(\(literal(rule.id)), \($0))" }
        }
        return "select * from (values \(rows.joined(separator: ", "))) t (rule, family)"
    }()
}
