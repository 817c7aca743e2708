import Postgres
import Store

/// The rows of two states of the same parts, in one statement. What a list of changes tells is by
/// construction what the document itself shows, and nothing else.
struct ExtractChanges {
    /// The relation `part_row` that the part `change` reads.
    package let rows: String
    /// The columns of the parts that are compared.
    package let columns: [String: [Column]]

    /// Where there is no earlier state there are no rows.
    package static let none = ExtractChanges(
        rows: """
            select null::text as side, null::text as part, null::jsonb as key, null::text as label,
                null::jsonb as line
            where false
            """,
        columns: [:])

    /// - Parameters:
    ///   - earlier: composed in full inside the statement that asks for the later state.
    package static func rows(_ parts: [Part], from earlier: Statement) -> String {
        """
        select * from (
        \(earlier.script(rows(parts, "before")))
        ) earlier
        union all
        \(rows(parts, "after"))
        """
    }

    private static func rows(_ parts: [Part], _ side: String) -> String {
        parts.map { part in
            let key = part.key.map { "list.\(quoted($0))" }.joined(separator: ", ")
            return """
                select \(literal(side)) as side, \(literal(part.name)) as part,
                    jsonb_build_array(\(key)) as key, list.\(quoted(part.label))::text as label,
                    to_jsonb(list) as line
                from (
                \(part.select)
                ) list
                """
        }.joined(separator: "\nunion all\n")
    }
}

extension ExtractRun {
    /// The parts as they were and as they are, where there is an earlier state.
    package func changes(_ connection: isolated Connection) throws -> ExtractChanges {
        guard let since = request.since else { return .none }
        let parts = parts.filter { !$0.key.isEmpty && !$0.isChanges }
        let before = Question(
            registers: [request.register], on: since.on, knownAt: since.knownAt)
        var earlier = try Statement(
            tables: statement.tables, told: statement.told,
            moment: Registry.moment(before, edition: statement.edition, connection)
        ).withLaw(connection)
        earlier.facts = statement.facts
        // Law that has changed for the later state alone: by its own name, as it is now.
        for name in statement.moment.law.keys where earlier.moment.law[name] == nil {
            earlier.shadows[name] = Shadow()
        }
        var columns: [String: [Column]] = [:]
        for part in parts { columns[part.name] = try part.columns(statement, types, connection) }
        return ExtractChanges(rows: ExtractChanges.rows(parts, from: earlier), columns: columns)
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
            moment.law[try row.text("name")] = try row.int("reference_id")
        }
        return Statement(tables: tables, told: told, moment: moment, facts: facts)
    }
}
