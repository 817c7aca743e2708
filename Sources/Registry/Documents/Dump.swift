import Foundation
import Postgres
package import Store

extension Registry {
    /// One register in the format `apply` reads, keys in the order of their bytes.
    /// - Throws: `Problem` when there is no such register.
    package func dump(
        _ slug: String, _ question: Question = Question(), as format: DocumentFormat = .yaml
    ) async throws -> String {
        var question = question
        question.registers = [slug]
        return try await ask(question) { connection, statement in
            let catalogue = try Catalogue(connection)
            var statement = statement
            statement.isRaw = true
            var rows: [String: [[String: JSONText]]] = [:]
            for table in catalogue.tables {
                let keys = table.keyColumns.map {
                    "\(quoted($0))::text collate \"C\""
                }
                let order = keys.isEmpty ? "1" : keys.joined(separator: ", ")
                rows[table.name] = try connection.run(
                    statement.query(
                        "select to_jsonb(t) as row from \(table.name) t order by \(order)")
                ).map {
                    try $0.json("row", [String: JSONText].self)
                }
            }
            guard rows["register"]?.isEmpty == false else {
                throw Problem("register-not-yet", ["register": slug])
            }
            return try format.write(try DocumentWriter(catalogue, rows).tree())
        }
    }
}

/// Nests rows the way `DocumentReader` takes them apart.
struct DocumentWriter {
    private let catalogue: Catalogue
    /// Rows by table and by the key of the row they nest in.
    private let rows: [String: [[String]: [[String: JSONText]]]]

    init(_ catalogue: Catalogue, _ rows: [String: [[String: JSONText]]]) {
        self.catalogue = catalogue
        self.rows = Dictionary(
            uniqueKeysWithValues: catalogue.tables.map { table in
                let rows = rows[table.name] ?? []
                return (
                    table.name,
                    Dictionary(grouping: rows) { row in
                        table.inherited.map { row[$0]?.text ?? "" }
                    }
                )
            })
    }

    package func tree() throws -> DocumentNode {
        guard let table = catalogue["register"], let row = rows["register"]?[[]]?.first else {
            throw Problem("files-missing")
        }
        var entries = [entry("register", value(row["slug"]?.text ?? ""))]
        entries += fields(table, row).filter { $0.key.text != "slug" }
        for child in catalogue.children(of: nil) { entries += nest(child, []) }
        return map(entries)
    }

    private func fields(
        _ table: Catalogue.Table, _ row: [String: JSONText]
    ) -> [DocumentNode.Entry] {
        table.fields.compactMap { field in
            row[field.name]?.text.map {
                // PostgreSQL writes no time at all as no seconds, which no document may say.
                entry(
                    field.name, value($0 == "PT0S" && field.type == "interval" ? "P0D" : $0, field))
            }
        }
    }

    private func nest(_ table: Catalogue.Table, _ parent: [String]) -> [DocumentNode.Entry] {
        guard let found = rows[table.name]?[parent], !found.isEmpty else { return [] }
        let children = catalogue.children(of: table.name)
        func key(_ row: [String: JSONText]) -> [String] {
            table.key.map { row[$0.name]?.text ?? "" }
        }
        func body(_ row: [String: JSONText]) -> [DocumentNode.Entry] {
            fields(table, row) + children.flatMap { nest($0, parent + key(row)) }
        }
        let node: DocumentNode
        if catalogue.isSet(table) {
            node = list(found.map { value(key($0)[0]) })
        } else if table.key.count == 1 {
            node = map(found.map { (value(key($0)[0]), map(body($0))) })
        } else {
            node = list(
                found.map { row in
                    map(zip(table.key, key(row)).map { entry($0.name, value($1, $0)) } + body(row))
                })
        }
        return [entry(table.label, node)]
    }

    private func map(_ entries: [DocumentNode.Entry]) -> DocumentNode {
        DocumentNode(.map { entries })
    }

    private func list(_ items: [DocumentNode]) -> DocumentNode { DocumentNode(.list { items }) }

    private func entry(_ name: String, _ node: DocumentNode) -> DocumentNode.Entry {
        (DocumentNode(.value(.init(text: name, kind: .word))), node)
    }

    private func value(_ text: String, _ field: Catalogue.Field? = nil) -> DocumentNode {
        let kind: DocumentNode.Value.Kind =
            switch field?.type ?? "text" {
            case "text": .text
            case "integer", "boolean": .bare
            default: .word
            }
        return DocumentNode(.value(.init(text: text, kind: kind)))
    }
}
