package import Store

/// Which changes are asked for.
package struct HistoryQuery: Sendable {
    /// A table of the catalogue, with those that nest in it.
    package var table: String?
    /// The first part of the record's key.
    package var key: String?
    /// A part of the address of whoever did it.
    package var person: String?
    /// First and last day.
    package var from: String?
    package var until: String?
    /// From 1.
    package var page = 1
    package static let size = 50

    package init() {}
}

/// Some of the changes, the latest first.
package struct HistoryList: Sendable {
    package let changes: [RecordChange]
    /// How many there are in all.
    package let total: Int
    /// What the rows that they name are called now.
    package let names: RowNames
    package let catalogue: Catalogue
}

/// One change of one record.
package struct RecordChange: Sendable {
    package struct Field: Sendable {
        package let column: Column
        package let before: String?
        package let after: String?
    }

    package enum Kind: String, Sendable {
        case added, changed, removed
    }

    package let table: String
    package let key: [String]
    /// The same, by column.
    package let keys: [String: String?]
    /// The record's own name, where it has one.
    package let name: String?
    package let kind: Kind
    /// Date and time of day, here.
    package let at: String
    /// The same to the microsecond, as a question's `knownAt` takes it.
    package let moment: String
    package let by: String
    package let fields: [Field]
}

extension Registry {
    /// A page of the changes of one register.
    package func history(
        _ query: HistoryQuery, _ question: Question, _ language: Text.Language
    ) async throws -> HistoryList {
        try await ask(question, plan: .byIndex) { connection, statement in
            guard let register = statement.moment.registers?.first else {
                throw Problem("register-none")
            }
            let catalogue = try catalogue(connection)
            let text = HistoryStatement(
                register: register, tables: catalogue.within(query.table), query: query,
                knownAt: statement.moment.knownAt)
            let (rows, total) = try reading(query.from ?? query.until) {
                try text.read(connection)
            }
            let changes = try rows.map { try RecordChange($0, catalogue) }
            let wanted = changes.reduce(into: NameRequest()) { $0.add($1, catalogue) }
            return HistoryList(
                changes: changes, total: total,
                names: try RowNames(wanted, language, statement, connection),
                catalogue: catalogue)
        }
    }
}

extension NameRequest {
    /// What was and what is named, and the outermost row.
    fileprivate mutating func add(_ change: RecordChange, _ catalogue: Catalogue) {
        add(top: catalogue.top(change.table), change.key)
        guard let table = catalogue[change.table] else { return }
        for reference in table.references {
            for values in [change.values(\.before), change.values(\.after)] {
                let key = reference.columns.compactMap { values[$0] ?? nil }
                if key.count == reference.columns.count { add(reference.target, key) }
            }
        }
    }
}

extension RecordChange {
    /// What its key and the changed fields said then.
    package func values(_ side: KeyPath<Field, String?>) -> [String: String?] {
        fields.reduce(into: keys) { $0[$1.column.name] = $1[keyPath: side] }
    }
}

extension Catalogue {
    /// The table and all that nests in it; nil: all of them.
    func within(_ name: String?) -> [Table] {
        guard let name else { return tables }
        guard let table = self[name] else { return [] }
        return [table] + children(of: name).flatMap { within($0.name) }
    }
}
