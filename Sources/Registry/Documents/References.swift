import Postgres
import Store

extension Document {
    /// Every key that points at nothing, in the document or in the law's tables.
    func dangling(_ catalogue: Catalogue, _ connection: isolated Connection) throws -> [Problem] {
        var known: [String: Set<[String]>] = [:]
        var problems: [Problem] = []
        for table in catalogue.tables {
            for reference in table.references {
                for row in rows[table.name] ?? [] {
                    let values = reference.columns.map { row.values[$0] ?? nil }
                    let key = values.compactMap { $0 }
                    guard key.count == values.count else { continue }
                    let target =
                        try known[reference.target]
                        ?? keys(of: reference.target, catalogue, connection)
                    known[reference.target] = target
                    guard !target.contains(key) else { continue }
                    problems.append(dangling(row, reference, key, target))
                }
            }
        }
        for table in catalogue.tables
        where table.fields.contains(where: { $0.name == "rule" })
            || table.key.contains(where: { $0.name == "rule" })
        {
            for row in rows[table.name] ?? [] {
                guard let id = row.values["rule"] ?? nil, !Rule.all.contains(where: { $0.id == id })
                else { continue }
                problems.append(Problem("rule-unknown", ["rule": id], at: row.place))
            }
        }
        return problems.sorted { ($0.place?.line ?? 0) < ($1.place?.line ?? 0) }
    }

    private func keys(
        of target: String, _ catalogue: Catalogue, _ connection: isolated Connection
    ) throws -> Set<[String]> {
        if let table = catalogue[target] {
            let columns = table.keyColumns
            return Set(
                (rows[target] ?? []).map { row in columns.compactMap { row.values[$0] ?? nil } })
        }
        // A name from the catalogue, never from a document.
        let rows = try connection.run(Query("select key from \(target)"))
        return Set(try rows.map { [try $0.text("key")] })
    }

    private func dangling(
        _ row: Row, _ reference: Catalogue.Reference, _ key: [String], _ target: Set<[String]>
    ) -> Problem {
        let column = reference.columns.last ?? ""
        var place = row.place
        if let line = row.lines[column] {
            place.line = line
            place.path.append(column)
        }
        let wanted = key.joined(separator: "/").lowercased()
        let known = target.map { $0.joined(separator: "/") }
        let near = known.filter { $0.lowercased().hasPrefix(wanted.prefix(2)) }
        let all = (near.isEmpty ? known : near).sorted()
        let shown = all.prefix(20).joined(separator: ", ") + (all.count > 20 ? " …" : "")
        return Problem(
            known.isEmpty ? "reference-none" : "reference-unknown",
            ["value": key.joined(separator: "/"), "target": reference.target, "known": shown],
            at: place)
    }
}
