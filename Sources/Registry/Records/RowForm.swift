import Foundation
import Postgres
package import Store

/// What a form for one row needs: the row, and what its fields may name.
package struct RowForm: Sendable {
    package let catalogue: Catalogue
    package let table: Catalogue.Table
    /// The row as it is; nil: one to be added.
    package let record: Record?
    /// The key of the row it nests in; of an existing row its own key's beginning.
    package let parent: [String]
    package let nested: [Card.Nested]
    package let names: RowNames
    /// Words that mean something to the law, for columns that take any word.
    package let suggestions: [String: [String]]
}

extension Registry {
    /// The form of a row that is there.
    package func form(
        _ table: String, _ key: [String], in slug: String, _ language: Text.Language
    ) async throws -> RowForm {
        try await ask(Question(registers: [slug]), plan: .byIndex) { connection, statement in
            let catalogue = try catalogue(connection)
            let place = try catalogue.place(table, key)
            guard let record = try place.record(statement, connection) else {
                throw Problem("record-unknown")
            }
            return try form(
                place.table, record, record.key, catalogue, language, statement, connection)
        }
    }

    /// The form of a row to be added, nested in another or, with no key, in the register.
    package func newForm(
        _ table: String, under key: [String], in slug: String, _ language: Text.Language
    ) async throws -> RowForm {
        try await ask(Question(registers: [slug]), plan: .byIndex) { connection, statement in
            let catalogue = try catalogue(connection)
            let parent = try catalogue.parent(of: table, key)
            if let parent, try parent.record(statement, connection) == nil {
                throw Problem("record-unknown")
            }
            guard let kept = catalogue[table] else { throw Problem("record-unknown") }
            return try form(kept, nil, key, catalogue, language, statement, connection)
        }
    }

    private func form(
        _ table: Catalogue.Table, _ record: Record?, _ key: [String], _ catalogue: Catalogue,
        _ language: Text.Language, _ statement: Statement, _ connection: isolated Connection
    ) throws -> RowForm {
        var wanted = NameRequest()
        var nested: [Card.Nested] = []
        if let record {
            let place = RowPlace(table: table, key: record.key)
            nested = try catalogue.nested(table.name).map {
                Card.Nested(
                    table: $0, within: nil, records: try place.rows(of: $0, statement, connection))
            }
        }
        for row in nested.flatMap(\.records) + [record].compactMap({ $0 }) {
            wanted.add(row, catalogue)
        }
        wanted.add(ancestorsOf: table.name, key, catalogue)
        for reference in table.references { wanted.all(reference.target) }
        return RowForm(
            catalogue: catalogue, table: table, record: record,
            parent: Array(key.prefix(table.inherited.count)), nested: nested,
            names: try RowNames(wanted, language, statement, connection),
            suggestions: try suggestions(table, connection))
    }

    private func suggestions(
        _ table: Catalogue.Table, _ connection: isolated Connection
    ) throws -> [String: [String]] {
        let names = ["scheme", "test"].filter { table.field($0) != nil }
        guard !names.isEmpty else { return [:] }
        let tests = try connection.run(
            """
            select distinct scope_test from adequacy where scope_test like '%:%' order by 1
            """
        ).map { try $0.text("scope_test") }
        let prefix = "certification:"
        return [
            "scheme": tests.filter { $0.hasPrefix(prefix) }.map {
                String($0.dropFirst(prefix.count))
            },
            "test": tests.filter { !$0.hasPrefix(prefix) },
        ]
    }
}
