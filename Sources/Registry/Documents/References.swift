import Postgres
import Store

extension Document {
    /// Every key that points at nothing, in the document or in the law's tables.
    func dangling(_ catalogue: Catalogue, _ connection: isolated Connection) throws -> [Problem] {
        var known: [String: Set<[String]>] = [:]
        var problems: [Problem] = []
        var guesses = Guesses()
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
                    guard !target.contains(key), problems.count < DocumentReader.problemLimit
                    else { continue }
                    problems.append(
                        try dangling(
                            row, reference, key, target, catalogue, connection, &guesses))
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
                problems.append(Rule.unknown(id, at: row.place))
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
        _ row: Row, _ reference: Catalogue.Reference, _ key: [String], _ target: Set<[String]>,
        _ catalogue: Catalogue, _ connection: isolated Connection, _ guesses: inout Guesses
    ) throws -> Problem {
        let column = reference.columns.last ?? ""
        var place = row.place
        if let line = row.lines[column] {
            place.line = line
            place.path.append(column)
        }
        let written = key.joined(separator: "/")
        guard reference.target != "territory" else {
            let places = try guesses.places ?? PlaceNames(connection)
            guesses.places = places
            return places.unknown(written, at: place)
        }
        let question = [reference.target, written]
        let near =
            try guesses.near[question]
            ?? {
                let all =
                    try guesses.candidates[reference.target]
                    ?? candidates(reference.target, catalogue, connection)
                guesses.candidates[reference.target] = all
                return Nearness.to(written, among: all)
            }()
        guesses.near[question] = near
        let known = target.map { $0.joined(separator: "/") }.sorted()
        let shown = known.prefix(20).joined(separator: ", ") + (known.count > 20 ? " …" : "")
        return Problem(
            known.isEmpty
                ? "reference-none" : near.isEmpty ? "reference-unknown" : "reference-near",
            ["value": written, "target": reference.target, "known": shown],
            at: place
        ).near(near)
    }

    /// What a key may have meant: rows of the document, else of the law, with what they are called.
    private func candidates(
        _ target: String, _ catalogue: Catalogue, _ connection: isolated Connection
    ) throws -> [Nearness.Candidate] {
        guard let table = catalogue[target] else {
            return try Nearness.candidates(Query("select * from \(target)"), connection)
        }
        return (rows[target] ?? []).map { row in
            Nearness.Candidate(
                key: table.keyColumns.compactMap { row.values[$0] ?? nil }.joined(separator: "/"),
                names: [row.values["name"] ?? nil].compactMap { $0 })
        }
    }
}

/// What was read and found for keys that point at nothing; a document may have many of one kind.
private struct Guesses {
    var places: PlaceNames?
    var candidates: [String: [Nearness.Candidate]] = [:]
    var near: [[String]: [String]] = [:]
}
