import Postgres

/// The rows of two states of the same parts, in a table of the transaction's own. What a list of
/// changes tells is by construction what the document itself shows, and nothing else.
enum ExtractChanges {
    private static let columns = "side text, part text, key jsonb, label text, line jsonb"

    /// The relation `part_row` that the part `change` reads; without an earlier state it is empty.
    static func relation(_ since: ExtractRequest.Since?) -> String {
        since == nil
            ? "select * from (values (null::text, null::text, null::jsonb, null::text, null::jsonb)) "
                + "none (side, part, key, label, line) where false"
            : "select * from pg_temp.part_row"
    }

    static func make(_ connection: isolated Connection) throws {
        try connection.runScript("create temp table part_row (\(columns)) on commit drop")
    }

    static func remember(
        _ side: String, _ part: Part, _ statement: Statement, _ connection: isolated Connection
    ) throws {
        let key = part.key.map { "list.\(quoted($0))" }.joined(separator: ", ")
        try connection.run(
            statement.query(
                """
                insert into pg_temp.part_row
                select \(literal(side)), \(literal(part.name)), jsonb_build_array(\(key)),
                    list.\(quoted(part.label))::text, to_jsonb(list)
                from (
                \(part.select)
                ) list
                """))
    }
}

extension ExtractRun {
    /// Writes down the parts as they were and as they are, where there is an earlier state.
    mutating func rememberChanges(_ connection: isolated Connection) throws {
        guard let since = request.since else { return }
        let parts = parts.filter { !$0.key.isEmpty && $0.name != "change" }
        try ExtractChanges.make(connection)
        let before = Question(
            registers: [request.register], on: since.on, knownAt: since.knownAt)
        var earlier = try Statement(
            tables: statement.tables, moment: Registry.moment(before, connection)
        ).withLaw(connection)
        earlier.facts = statement.facts
        for part in parts {
            try ExtractChanges.remember("before", part, earlier, connection)
        }
        for part in parts {
            try ExtractChanges.remember("after", part, statement, connection)
            compared[part.name] = try part.columns(statement, types, connection)
        }
    }
}

extension Statement {
    /// The same, with the reference tables as they were known at the moment.
    func withLaw(_ connection: isolated Connection) throws -> Statement {
        guard let knownAt = moment.knownAt else { return self }
        var moment = moment
        let rows = try connection.run(
            Query(
                """
                select distinct on (name) name, reference_id from reference_history
                where until > $1 order by name, until
                """, [knownAt]))
        for row in rows {
            guard let name = row["name"], let id = row["reference_id"].flatMap(Int.init) else {
                continue
            }
            moment.law[name] = id
        }
        return Statement(tables: tables, moment: moment, facts: facts)
    }
}
