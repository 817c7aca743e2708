package import Postgres
import Store

/// A row through time: what it said at the version a form was made from, and all since.
private struct Since {
    package let values: [String: String]
    package let version: String
    package let by: String
}

extension RowPlace {
    /// What others did since a version; nil: nothing that is left. Throws `record-unknown` when the
    /// row never had that version.
    package func conflict(
        since version: String, current: Record?, _ register: String,
        _ connection: isolated Connection
    ) throws -> EditConflict? {
        let names = table.keyColumns.map { "h.row ->> \(literal($0))" }
        let same = names.enumerated().map { " and \($1) = $\($0 + 3)" }.joined()
        let rows = try connection.run(
            Query(
                """
                select h.row, \(Record.version("h.known_from")) as version, h.known_by,
                    \(Record.version("h.known_until")) as ended, h.ended_by
                from history h
                where h.table_name = '\(table.name)' and h.known_until > $2::timestamptz
                    and h.register_id = (select register_id from register where slug = $1)\(same)
                order by h.known_from
                """, [register, version] + key))
        var steps = try rows.map { row in
            Since(
                values: try Record.values(table, row), version: try row.text("version"),
                by: try row.text("known_by"))
        }
        guard let base = steps.first, let last = rows.last, base.version == version else {
            throw Problem("record-unknown")
        }
        guard let current else {
            return EditConflict(
                differences: [], by: try last.text("ended_by"), at: try last.text("ended"),
                version: nil, base: base.values, current: [:])
        }
        steps.append(
            Since(values: current.values, version: current.version, by: current.changedBy))
        let differences = table.fields.compactMap { field -> EditConflict.Difference? in
            let name = field.name
            guard base.values[name] != current[name],
                let last = steps.indices.dropFirst().last(where: {
                    steps[$0].values[name] != steps[$0 - 1].values[name]
                })
            else { return nil }
            return EditConflict.Difference(
                field: name, before: base.values[name], after: current[name], by: steps[last].by,
                at: steps[last].version)
        }
        return EditConflict(
            differences: differences, by: current.changedBy, at: current.version,
            version: current.version, base: base.values, current: current.values)
    }
}
