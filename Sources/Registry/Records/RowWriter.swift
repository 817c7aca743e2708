import Foundation
import Postgres
import Store

/// Writes what somebody typed into one row, in a transaction that holds the register's lock.
struct RowWriter {
    package let edit: RowEdit
    package let catalogue: Catalogue

    /// - Returns: the row's key, and `added` or `changed`; nil when it says this already.
    package func write(_ connection: isolated Connection) throws -> (key: [String], done: String?) {
        guard
            let register = try connection.run(
                Query("select register_id from register where slug = $1", [edit.register])
            ).first?.text("register_id")
        else { throw Problem("record-unknown") }
        guard let version = edit.version else { return try add(register, connection) }
        let place = try catalogue.place(edit.table, edit.key)
        let current = try record(place, register, connection)
        let values = try accepted(place.table, isNew: false)
        if current?.version != version,
            let overtaken = try place.conflict(
                since: version, current: current, edit.register, connection),
            overtaken.version == nil || overtaken.concerns(values)
        {
            throw RowRefusal(overtaken: overtaken)
        }
        guard let current else { throw Problem("record-unknown") }
        let changed = values.filter { current[$0.key] != $0.value }
        guard !changed.isEmpty else { return (place.key, nil) }
        let after = (place.table.key + place.table.fields).reduce(into: [:]) { after, field in
            after[field.name] = values[field.name] ?? current[field.name]
        }
        let key = zip(place.table.keyColumns, place.key).map { (values[$0] ?? nil) ?? $1 }
        try check(after, key, Set(changed.keys), register, connection)
        let columns = changed.keys.sorted().map(quoted).joined(separator: ", ")
        let json = try JSON.written(changed.compactMapValues { $0 })
        let found = place.table.begins("t", place.key.count, first: 3)
        try connection.run(
            Query(
                """
                update \(edit.table) t set (\(columns)) =
                    (select \(columns) from jsonb_populate_record(null::\(edit.table), $1::jsonb))
                where t.register_id = $2 and \(found)
                """, [json, register] + place.key))
        return (key, "changed")
    }

    private func add(
        _ register: String, _ connection: isolated Connection
    ) throws -> ([String], String?) {
        guard let table = catalogue[edit.table] else { throw Problem("record-unknown") }
        if let parent = try catalogue.parent(of: edit.table, edit.key),
            try record(parent, register, connection) == nil
        {
            throw Problem("record-unknown")
        }
        var values = try accepted(table, isNew: true).compactMapValues { $0 }
        for (column, value) in zip(table.inherited, edit.key) { values[column] = value }
        for key in table.key where values[key.name] == nil {
            values[key.name] = try free(
                table.keyWord(values), key.name, table, register, connection)
        }
        let key = table.keyColumns.map { values[$0] ?? "" }
        try check(values, key, Set(values.keys), register, connection)
        values["register_id"] = register
        let columns = values.keys.sorted().map(quoted).joined(separator: ", ")
        try connection.run(
            Query(
                """
                insert into \(edit.table) (\(columns))
                select \(columns) from jsonb_populate_record(null::\(edit.table), $1::jsonb)
                """, [try JSON.written(values)]))
        return (key, "added")
    }

    private func check(
        _ values: [String: String?], _ key: [String], _ changed: Set<String>, _ register: String,
        _ connection: isolated Connection
    ) throws {
        try RowCheck(
            table: edit.table, key: key, values: values.compactMapValues(\.self), changed: changed,
            register: register
        ).run(confirmed: edit.confirmed, connection)
    }

    /// Every column that was typed, as PostgreSQL will take it, or all that is wrong.
    private func accepted(
        _ table: Catalogue.Table, isNew: Bool
    ) throws -> [String: String?] {
        let isFixed = !isNew && catalogue.isReferred(table)
        var values: [String: String?] = [:]
        var refusal = RowRefusal()
        for field in (isFixed ? [] : table.key) + table.fields {
            // An empty key of its own is made up; the register's short name is its address.
            if table.name == "register" && field.name == "slug" { continue }
            let typed = edit.typed[field.name]
            if field.name == "key", isNew, typed ?? "" == "" { continue }
            guard let typed = typed ?? (isNew && field.required ? "" : nil) else { continue }
            switch field.accept(typed: typed, in: table.name) {
            case .success(let value): values[field.name] = .some(value)
            case .failure(let problem): refusal.problems.append((field.name, problem))
            }
        }
        if let rule = values["rule"] ?? nil, !Rule.all.contains(where: { $0.id == rule }) {
            refusal.problems.append(("rule", Rule.unknown(rule)))
        }
        guard refusal.problems.isEmpty else { throw refusal }
        return values
    }

    private func record(
        _ place: RowPlace, _ register: String, _ connection: isolated Connection
    ) throws -> Record? {
        let found = place.table.begins("t", place.key.count, first: 2)
        let text = Record.select(place.table, where: "t.register_id = $1 and \(found)")
        return try connection.run(Query(text, [register] + place.key)).first
            .map { try Record(place.table, $0) }
    }

    /// The word itself, or with the first number behind it that no row has.
    private func free(
        _ word: String, _ column: String, _ table: Catalogue.Table, _ register: String,
        _ connection: isolated Connection
    ) throws -> String {
        let parent = table.begins("t", edit.key.count, first: 3)
        let taken = try connection.run(
            Query(
                """
                select t.\(quoted(column)) as taken from \(table.name) t
                where t.register_id = $1 and starts_with(t.\(quoted(column)), $2) and \(parent)
                """, [register, word] + edit.key)
        ).map { try $0.text("taken") }
        guard taken.contains(word) else { return word }
        return (2...).lazy.map { "\(word)-\($0)" }.first { !taken.contains($0) } ?? word
    }

}

extension EditConflict {
    /// Whether what they changed is something this form would write differently.
    fileprivate func concerns(_ values: [String: String?]) -> Bool {
        differences.contains { difference in
            guard let mine = values[difference.field] else { return false }
            return mine != difference.after
        }
    }
}
