package import Store

/// A row with what is nested in it and what names it: all that a card shows.
package struct Card: Sendable {
    package let catalogue: Catalogue
    package let record: Record
    /// Each table nested directly in it, empty ones too; and behind it those that nest in its rows.
    package let nested: [Nested]
    package let referrers: [Referrer]
    package let names: RowNames

    package struct Nested: Sendable {
        package let table: Catalogue.Table
        /// The row that they nest in, where that is not the card's own.
        package let within: Record?
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
            let nested = try catalogue.nested(table).flatMap { child in
                let rows = try place.rows(of: child, statement, connection)
                let below =
                    try rows.isEmpty
                    ? []
                    : catalogue.nested(child.name).map { table in
                        (table, try place.rows(of: table, statement, connection))
                    }
                return [Card.Nested(table: child, within: nil, records: rows)]
                    + rows.flatMap { row in
                        below.map { table, records in
                            Card.Nested(
                                table: table, within: row,
                                records: records.filter { $0.key.starts(with: row.key) })
                        }
                    }
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

extension NameRequest {
    /// Everything that a row names, and the outermost row it is nested in.
    mutating func add(_ record: Record, _ catalogue: Catalogue) {
        for reference in record.table.references {
            let key = reference.columns.compactMap { record[$0] }
            if key.count == reference.columns.count { add(reference.target, key) }
        }
        add(top: catalogue.top(record.table.name), record.key)
    }

    mutating func add(_ use: Referrer, _ catalogue: Catalogue) {
        add(top: catalogue.top(use.table.name), use.key)
    }

    /// The rows that a key leads through, and what their keys name.
    mutating func add(ancestorsOf table: String, _ key: [String], _ catalogue: Catalogue) {
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
}
