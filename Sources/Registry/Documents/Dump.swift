import Foundation
import Postgres
package import Store
import Yams

extension Registry {
    /// One register in the format `apply` reads, keys in the order of their bytes.
    /// - Throws: `Problem` when there is no such register.
    package func dump(_ slug: String, _ question: Question = Question()) async throws -> String {
        var question = question
        question.registers = [slug]
        return try await ask(question) { connection, statement in
            let catalogue = try Catalogue(connection)
            var rows: [String: [[String: JSONText]]] = [:]
            for table in catalogue.tables {
                let keys = (table.inherited + table.key.map(\.name)).map {
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
            return try DocumentWriter(catalogue, rows).text()
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

    package func text() throws -> String {
        guard let table = catalogue["register"], let row = rows["register"]?[[]]?.first else {
            throw Problem("files-missing")
        }
        var pairs: [(Node, Node)] = [("register", scalar(row["slug"]?.text ?? ""))]
        pairs += fields(table, row).filter { $0.0.string != "slug" }
        for child in catalogue.children(of: nil) { pairs += nest(child, []) }
        let node = Node(pairs)
        return try Yams.serialize(node: node, width: 96, allowUnicode: true)
    }

    private func fields(
        _ table: Catalogue.Table, _ row: [String: JSONText]
    ) -> [(Node, Node)] {
        table.fields.compactMap { field in
            row[field.name]?.text.map {
                // PostgreSQL writes no time at all as no seconds, which no document may say.
                (
                    Node(field.name),
                    scalar($0 == "PT0S" && field.type == "interval" ? "P0D" : $0, field)
                )
            }
        }
    }

    private func nest(_ table: Catalogue.Table, _ parent: [String]) -> [(Node, Node)] {
        guard let found = rows[table.name]?[parent], !found.isEmpty else { return [] }
        let children = catalogue.children(of: table.name)
        func key(_ row: [String: JSONText]) -> [String] {
            table.key.map { row[$0.name]?.text ?? "" }
        }
        func body(_ row: [String: JSONText]) -> [(Node, Node)] {
            fields(table, row) + children.flatMap { nest($0, parent + key(row)) }
        }
        let node: Node
        if catalogue.isSet(table) {
            node = .sequence(
                .init(found.map { scalar(key($0)[0]) }, .implicit, .flow))
        } else if table.key.count == 1 {
            node = Node(found.map { (scalar(key($0)[0]), Node(body($0), .implicit, .block)) })
        } else {
            node = Node(
                found.map { row in
                    let keys = zip(table.key, key(row)).map { (Node($0.name), scalar($1, $0)) }
                    return Node(keys + body(row))
                })
        }
        return [(Node(table.label), node)]
    }

    /// Text that a YAML reader could take for something else is quoted.
    private func scalar(_ text: String, _ field: Catalogue.Field? = nil) -> Node {
        let isText = field.map { $0.type == "text" } ?? true
        let looksOther =
            Resolver.default.resolveTag(of: Node(text)) != .str || text.isEmpty
            || text != text.trimmingCharacters(in: .whitespacesAndNewlines)
        let style: Node.Scalar.Style =
            !isText
            ? .plain
            : text.contains("\n") || !text.allSatisfy(isPrintable)
                ? .doubleQuoted
                : looksOther ? .singleQuoted : .any
        return .scalar(.init(text, Tag(.str), style))
    }

    private func isPrintable(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy {
            !$0.properties.isDefaultIgnorableCodePoint && $0.properties.generalCategory != .control
        }
    }
}
