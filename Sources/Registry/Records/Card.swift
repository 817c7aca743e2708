import Postgres
package import Store

/// A row with what is nested in it and what names it: all that a card shows.
package struct Card: Sendable {
    package let catalogue: Catalogue
    package let record: Record
    /// Each table nested directly in it, empty ones too.
    package let nested: [Nested]
    package let referrers: [Referrer]
    package let names: RowNames

    package struct Nested: Sendable {
        package let table: Catalogue.Table
        package let records: [Record]
    }
}

extension Registry {
    /// - Throws: `Problem` `record-unknown` when there was no such row on the question's dates.
    package func card(
        _ table: String, _ key: [String], _ question: Question, _ language: Text.Language
    ) async throws -> Card {
        try await ask(question, plan: .byIndex) { connection, statement in
            let catalogue = try catalogue(connection)
            let place = try catalogue.place(table, key)
            guard let record = try place.record(statement, connection) else {
                throw Problem("record-unknown")
            }
            let nested = try catalogue.nested(table).map {
                Card.Nested(table: $0, records: try place.rows(of: $0, statement, connection))
            }
            let referrers = try place.referrers(catalogue, statement, connection)
            var wanted = (nested.flatMap(\.records) + [record]).reduce(into: NameRequest()) {
                $0.add($1, catalogue)
            }
            for use in referrers { wanted.add(use, catalogue) }
            return Card(
                catalogue: catalogue, record: record, nested: nested, referrers: referrers,
                names: try RowNames(wanted, language, statement, connection))
        }
    }
}

/// Which rows' names are asked for.
struct NameRequest {
    /// A row by the last part of its key and what stands above it, '' for nothing.
    package struct Row: Hashable {
        package let table: String
        package let above: String
        package let key: String
    }

    /// Tables of which all rows are wanted.
    private(set) var tables: Set<String> = []
    private(set) var rows: Set<Row> = []

    package mutating func all(_ table: String) { tables.insert(table) }

    /// Everything that a row names, and the outermost row it is nested in.
    package mutating func add(_ record: Record, _ catalogue: Catalogue) {
        for reference in record.table.references {
            let key = reference.columns.compactMap { record[$0] }
            if key.count == reference.columns.count { add(reference.target, key) }
        }
        add(top: catalogue.top(record.table.name), record.key)
    }

    package mutating func add(_ use: Referrer, _ catalogue: Catalogue) {
        add(top: catalogue.top(use.table.name), use.key)
    }

    /// The rows that a key leads through, and what their keys name.
    package mutating func add(ancestorsOf table: String, _ key: [String], _ catalogue: Catalogue) {
        for above in catalogue.ancestors(table) {
            let key = Array(key.prefix(above.keyColumns.count))
            add(above.name, key)
            for (field, value) in zip(above.key, key.suffix(above.key.count)) {
                if let reference = above.reference(field.name), reference.columns.count == 1 {
                    add(reference.target, [value])
                }
            }
        }
    }

    /// The outermost row that a key begins with.
    package mutating func add(top table: String, _ key: [String]) {
        add(table, Array(key.prefix(1)))
    }

    package mutating func add(_ table: String, _ key: [String]) {
        guard let last = key.last else { return }
        rows.insert(Row(table: table, above: key.dropLast().joined(separator: "/"), key: last))
    }
}
