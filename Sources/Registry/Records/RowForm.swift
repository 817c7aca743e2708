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
    package let words: [String: [LawWord]]
    /// Rows of the law that do not apply on the day, by table.
    package let ended: [String: Set<String>]

    package struct LawWord: Sendable {
        package let word: String
        /// What the decisions that ask for it are called.
        package let name: String
        package let isInForce: Bool
    }
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
            words: try words(table, language, statement, connection),
            ended: try ended(table, statement, connection))
    }

    private func words(
        _ table: Catalogue.Table, _ language: Text.Language, _ statement: Statement,
        _ connection: isolated Connection
    ) throws -> [String: [RowForm.LawWord]] {
        let prefixes = ["scheme": "certification:", "test": ""].filter {
            table.field($0.key) != nil
        }
        guard !prefixes.isEmpty else { return [:] }
        let tests = try connection.run(
            statement.query(
                """
                select d.scope_test as test, bool_or(d.during @> (select day from question)) as applies,
                    string_agg(n.\(language.rawValue), ', ' order by d.applies_from desc) as name
                from adequacy d
                join row_name n on n.table_name = 'adequacy' and n.key = d.key
                where d.scope_test like '%:%'
                group by d.scope_test order by 2 desc, 1
                """))
        return try prefixes.mapValues { prefix in
            try tests.compactMap { row in
                let test = try row.text("test")
                guard test.hasPrefix("certification:") == !prefix.isEmpty else { return nil }
                return RowForm.LawWord(
                    word: String(test.dropFirst(prefix.count)), name: try row.text("name"),
                    isInForce: try row.bool("applies"))
            }
        }
    }

    private func ended(
        _ table: Catalogue.Table, _ statement: Statement, _ connection: isolated Connection
    ) throws -> [String: Set<String>] {
        let targets = Set(table.references.map(\.target)).intersection(["adequacy", "instrument"])
        return try targets.reduce(into: [:]) { ended, target in
            let rows = try connection.run(
                statement.query(
                    """
                    select key from \(target)
                    where during is null or not during @> (select day from question)
                    """))
            ended[target] = Set(try rows.map { try $0.text("key") })
        }
    }
}
