import Access
package import Foundation
import Postgres
package import Store

/// One row that a document adds, changes or removes.
package struct Change: Sendable {
    package enum Kind: String, Sendable { case added, changed, removed }
    package let kind: Kind
    package let table: String
    /// The row's key within the register, outermost first.
    package let key: [String]
    /// Column, before, after; JSON text values, nil for nothing.
    package let fields: [(column: String, before: String?, after: String?)]
}

/// The rows that a document leaves out, where nobody said what shall become of them.
package struct Removals: Error {
    package let register: String
    package let changes: [Change]
}

extension Registry {
    /// Reads and checks a document against the catalogue and the law's tables; writes nothing.
    package func read(_ data: Data, file: String) async throws -> Document {
        try await transaction(.read) { connection in
            let catalogue = try Catalogue(connection)
            let document = try DocumentReader.read(data, file: file, catalogue)
            let dangling = try document.dangling(catalogue, connection)
            guard dangling.isEmpty else { throw Problems(dangling) }
            return document
        }
    }

    /// Makes the register say what the document says, in one transaction. Rows the document does
    /// not name are removed, kept or refused, as its `removal` says.
    /// - Parameters:
    ///   - dryRun: roll back at the end; the changes are the same.
    ///   - progress: the table being written, how many are done, of how many.
    /// - Throws: `Removals` where rows would be removed and that is refused.
    package func apply(
        _ document: Document, dryRun: Bool,
        progress: @Sendable (String, Int, Int) -> Void = { _, _, _ in }
    ) async throws -> [Change] {
        do {
            return try await transaction(dryRun ? .rehearsal : .write) { connection in
                try requireRole(.editor, document.slug, connection)
                let catalogue = try Catalogue(connection)
                let changes = try writeDocument(document, catalogue, connection, progress)
                try connection.runScript("set constraints all immediate")
                if !dryRun, !changes.isEmpty {
                    try log("register-changed", document.slug, Written(changes), connection)
                }
                return changes
            }
        } catch let error as ServerError {
            throw document.explain(error)
        }
    }
}

extension Document {
    /// Points a refusal of the database at the file it came from.
    fileprivate func explain(_ error: ServerError) -> any Error {
        guard var problem = Problem(error), !error.isConnectionLost else { return error }
        problem.place = Problem.Place(file: file, line: nil, path: error.table.map { [$0] } ?? [])
        return problem
    }
}

func writeDocument(
    _ document: Document, _ catalogue: Catalogue, _ connection: isolated Connection,
    _ progress: (String, Int, Int) -> Void
) throws -> [Change] {
    try lockRegister(document.slug, connection)
    // The planner cannot know how many rows a document has; by hashing, none is too many.
    try connection.runScript("set local enable_nestloop = off")
    let (register, isNew) = try registerID(document, connection)
    var changes: [Change] = []
    for (index, table) in catalogue.tables.enumerated() {
        progress(table.name, index, catalogue.tables.count)
        if Document.keptUnsaid.contains(table.name), document.rows[table.name] == nil { continue }
        let json = try document.json(table.name, register: register)
        if table.name == "register" {
            changes += try writeRegister(table, json, register, isNew, connection)
        } else {
            changes += try write(
                table, json, register, isKept: document.removal == .kept, connection)
        }
    }
    let removed = changes.filter { $0.kind == .removed }
    if document.removal == .refused, !removed.isEmpty {
        throw Removals(register: document.slug, changes: removed)
    }
    progress("", catalogue.tables.count, catalogue.tables.count)
    return changes
}

private func registerID(
    _ document: Document, _ connection: isolated Connection
) throws -> (Int, isNew: Bool) {
    let find = Query("select register_id from register where slug = $1", [document.slug])
    if let id = try connection.run(find).first?.int("register_id") {
        return (id, false)
    }
    let keeper = document.rows["register"]?.first?.values["keeper"] ?? nil
    let made = try connection.run(
        Query(
            "select art30_new_register($1, $2) as register_id", [document.slug, keeper]))
    guard let id = try made.first?.int("register_id") else {
        throw Problem("database-gone")
    }
    return (id, true)
}

/// The register's own columns; its row is there already, because the others need its id.
private func writeRegister(
    _ table: Catalogue.Table, _ json: String, _ register: Int, _ isNew: Bool,
    _ connection: isolated Connection
) throws -> [Change] {
    let fields = table.fields.map { quoted($0.name) }.joined(separator: ", ")
    let rows = try connection.run(
        Query(
            """
            with old as (select * from register where register_id = $2),
            new as (select * from jsonb_populate_recordset(null::register, $1::jsonb)),
            put as (update register t set (\(fields)) = (select \(fields) from new)
                where t.register_id = $2 and exists (select \(fields) from new
                    except select \(fields) from old)
                returning t.*)
            select '\(isNew ? "added" : "changed")' as kind, to_jsonb(old) as before, to_jsonb(put) as after
            from put, old
            """, [json, "\(register)"]))
    if isNew && rows.isEmpty {
        return [Change(kind: .added, table: "register", key: [], fields: [])]
    }
    return try rows.map { try change($0, table) }
}

/// Three set-based steps in one statement: what is gone, what is new, what differs. What stays as
/// it is is not touched: it may be in a table that the person may not write.
private func write(
    _ table: Catalogue.Table, _ json: String, _ register: Int, isKept: Bool,
    _ connection: isolated Connection
) throws -> [Change] {
    let keys = (["register_id"] + table.keyColumns).map(quoted)
    let fields = table.fields.map { quoted($0.name) }
    let columns = (keys + fields).joined(separator: ", ")
    let same = keys.map { "n.\($0) = t.\($0)" }.joined(separator: " and ")
    func all(_ row: String) -> String { fields.map { "\(row).\($0)" }.joined(separator: ", ") }
    let merge =
        fields.isEmpty
        ? "do nothing"
        : "do update set (\(fields.joined(separator: ", "))) = row (\(all("excluded")))"
    let alike =
        fields.isEmpty ? "" : " and (\(all("n"))) is not distinct from (\(all("t")))"
    let rows = try connection.run(
        Query(
            """
            with new as materialized (
                select \(columns) from jsonb_populate_recordset(null::\(table.name), $1::jsonb)),
            gone as (delete from \(table.name) t where t.register_id = $2 and \(!isKept)
                and not exists (select from new n where \(same)) returning t.*),
            put as (insert into \(table.name) as t (\(columns)) select \(columns) from new n
                where not exists (select from \(table.name) t
                    where t.register_id = $2 and \(same)\(alike))
                on conflict (\(keys.joined(separator: ", "))) \(merge)
                returning t.*, t.xmax = 0 as is_new)
            select 'removed' as kind, to_jsonb(gone) as before, null::jsonb as after from gone
            union all
            select case when n.is_new then 'added' else 'changed' end, to_jsonb(t), to_jsonb(n)
            from put n left join \(table.name) t on t.register_id = $2 and \(same)
            """, [json, "\(register)"]))
    return try rows.map { try change($0, table) }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }
}

private func change(_ row: Postgres.Row, _ table: Catalogue.Table) throws -> Change {
    func object(_ column: String) throws -> [String: JSONText] {
        try row.optional.json(column) ?? [:]
    }
    let before = try object("before")
    let after = try object("after")
    let keys = table.keyColumns.compactMap {
        (after[$0] ?? before[$0])?.text
    }
    let fields = table.fields.compactMap { field in
        let was = before[field.name]?.text
        let now = after[field.name]?.text
        return was == now ? nil : (column: field.name, before: was, after: now)
    }
    return Change(
        kind: try row.word("kind"), table: table.name, key: keys,
        fields: fields)
}

/// What the audit says of a document: how many rows of each kind, and which; keys are no personal data.
private struct Written: Encodable {
    let added: Int
    let changed: Int
    let removed: Int
    /// As "- table key/key": removed, changed or added, removals first; as many as an entry holds.
    let rows: String

    init(_ changes: [Change]) {
        func count(_ kind: Change.Kind) -> Int { changes.count { $0.kind == kind } }
        (added, changed, removed) = (count(.added), count(.changed), count(.removed))
        let order: [(Change.Kind, String)] = [(.removed, "-"), (.changed, "~"), (.added, "+")]
        let all = order.flatMap { kind, sign in
            changes.filter { $0.kind == kind }.map { change in
                "\(sign) \(change.table) \(change.key.joined(separator: "/"))"
            }
        }
        var left = 2_800
        rows = all.prefix { row in
            left -= row.utf8.count + 2
            return left > 0
        }.joined(separator: "; ")
    }
}
