import Foundation
import Postgres
import Store

/// Takes a document's tree apart into rows, by the catalogue alone, and collects every problem.
struct DocumentReader {
    package let catalogue: Catalogue
    package let file: String
    private var rows: [String: [Document.Row]] = [:]
    private var count = 0
    private(set) var problems: [Problem] = []

    static let sizeLimit = 64 << 20
    /// Aliases can make a small file unfold without end.
    private let rowLimit: Int
    static let problemLimit = 100

    init(_ catalogue: Catalogue, file: String, rowLimit: Int) {
        self.catalogue = catalogue
        self.file = file
        self.rowLimit = rowLimit
    }

    /// - Parameter format: nil: the one that the file's name says.
    /// - Throws: `Problems` with all that is wrong, in the document's order.
    package static func read(
        _ data: Data, file: String, as format: DocumentFormat? = nil, _ catalogue: Catalogue,
        rowLimit: Int = 1_000_000
    ) throws -> Document {
        var reader = DocumentReader(catalogue, file: file, rowLimit: rowLimit)
        let format = format ?? DocumentFormat.of(file)
        let slug = try reader.readTop(try format.read(data, file))
        guard reader.problems.isEmpty else { throw Problems(reader.problems) }
        return Document(file: file, slug: slug, rows: reader.rows)
    }

    private mutating func readTop(_ node: DocumentNode) throws -> String {
        guard let map = node.entries else {
            throw Problems([Problem("not-a-register", at: place(node, []))])
        }
        guard let table = catalogue["register"] else { throw Problem("files-missing") }
        var slug = ""
        if let pair = map.first(where: { $0.key.text == "register" }) {
            slug = read(pair.value, as: Catalogue.Field.slug, "register", ["register"]) ?? ""
        } else {
            report("register-missing", node, [])
        }
        let fields = table.fields.filter { $0.name != "slug" }
        let children = catalogue.children(of: nil)
        let (values, lines) = readFields(
            node, map, fields, "register", children.map(\.label) + ["register"], [])
        var row = Document.Row(values: values, place: place(node, []), lines: lines)
        row.values["slug"] = slug
        rows["register"] = [row]
        for child in children { readChild(child, in: map, under: [:], []) }
        return slug
    }

    private mutating func readChild(
        _ table: Catalogue.Table, in map: [DocumentNode.Entry], under parent: [String: String],
        _ path: [String]
    ) {
        guard let node = map[table.label], !node.isNothing else { return }
        rows[table.name] = rows[table.name] ?? []
        let path = path + [table.label]
        if table.key.count == 1, let entries = node.entries {
            var seen: Set<String> = []
            for (key, value) in entries {
                // To YAML the number 1 and the text '1' are two keys; to a register they are one.
                guard seen.insert(key.text ?? "").inserted || key.text == nil else {
                    report("twice", key, path + [key.text ?? ""], ["value": key.text ?? ""])
                    continue
                }
                readRow(table, keys: [key], value, parent, path + [key.text ?? "?"])
            }
        } else if let items = node.items {
            var seen: Set<[String]> = []
            for (index, item) in items.enumerated() {
                let path = path + ["\(index + 1)"]
                if catalogue.isSet(table) {
                    guard seen.insert([item.text ?? ""]).inserted else {
                        report("twice", item, path, ["value": item.text ?? ""])
                        continue
                    }
                    readRow(table, keys: [item], .nothing(line: nil), parent, path)
                } else if table.key.count > 1, let own = item.entries {
                    let keys = table.key.map {
                        own[$0.name] ?? .nothing(line: item.line)
                    }
                    let words = keys.map { $0.text ?? "" }
                    guard seen.insert(words).inserted else {
                        report("twice", item, path, ["value": words.joined(separator: " / ")])
                        continue
                    }
                    readRow(table, keys: keys, item, parent, path)
                } else {
                    report("shape-\(shape(table))", item, path)
                }
            }
        } else {
            report("shape-\(shape(table))", node, path)
        }
    }

    private func shape(_ table: Catalogue.Table) -> String {
        catalogue.isSet(table) ? "list" : table.key.count == 1 ? "mapping" : "objects"
    }

    private mutating func readRow(
        _ table: Catalogue.Table, keys: [DocumentNode], _ node: DocumentNode,
        _ parent: [String: String],
        _ path: [String]
    ) {
        count += 1
        guard count <= rowLimit else {
            if count == rowLimit + 1 { report("too-many-rows", node, path) }
            return
        }
        var key = parent
        for (field, node) in zip(table.key, keys) {
            guard let value = read(node, as: field, table.name, path) else { return }
            key[field.name] = value
        }
        let children = catalogue.children(of: table.name)
        var row = Document.Row(values: key, place: place(keys.first ?? node, path))
        let map = node.entries
        if let map {
            let (values, lines) = readFields(
                node, map, table.fields, table.name,
                children.map(\.label) + (table.key.count > 1 ? table.key.map(\.name) : []), path)
            row.values.merge(values) { $1 }
            row.lines = lines
        } else if node.isNothing {
            for field in table.fields where field.required {
                report(
                    "required", node, path, ["table": table.name, "field": field.name], keys.first)
            }
            row.values.merge(standards(table.fields)) { $1 }
        } else {
            report("shape-object", node, path)
        }
        rows[table.name, default: []].append(row)
        guard let map else { return }
        let own = table.keyColumns.map { key[$0] ?? "" }
        for child in children {
            // A child carries its parent's key under names of its own, in the same order.
            let under = Dictionary(uniqueKeysWithValues: zip(child.inherited, own))
            readChild(child, in: map, under: under, path)
        }
    }

    private func standards(_ fields: [Catalogue.Field]) -> [String: String?] {
        var values: [String: String?] = [:]
        for field in fields { if let standard = field.standard { values[field.name] = standard } }
        return values
    }

    private mutating func readFields(
        _ node: DocumentNode, _ map: [DocumentNode.Entry], _ fields: [Catalogue.Field],
        _ table: String,
        _ others: [String], _ path: [String]
    ) -> ([String: String?], [String: Int]) {
        var values = standards(fields)
        var lines: [String: Int] = [:]
        let byName = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0) })
        for (key, value) in map {
            let name = key.text ?? "?"
            if let field = byName[name] {
                lines[name] = value.line
                guard !value.isNothing else { continue }
                if let read = read(value, as: field, table, path + [name]) { values[name] = read }
            } else if !others.contains(name), problems.count < Self.problemLimit {
                let known = (fields.map(\.name) + others).sorted()
                let problem = Problem("field-unknown", ["known": known.joined(separator: ", ")])
                    .near(name, among: known)
                report(problem.key, key, path + [name], problem.values)
            }
        }
        for field in fields where field.required && map[field.name]?.isNothing ?? true {
            report("required", node, path, ["table": table, "field": field.name])
        }
        return (values, lines)
    }

    /// One scalar, checked against its type; nil after a problem was reported.
    private mutating func read(
        _ node: DocumentNode, as field: Catalogue.Field, _ table: String, _ path: [String]
    ) -> String? {
        guard let text = node.text, !node.isNothing else {
            report(
                node.isNothing ? "required" : "not-a-value", node, path,
                ["table": table, "field": field.name])
            return nil
        }
        switch field.accept(text) {
        case .success(let value): return value
        case .failure(let problem):
            // Who writes a name for a country is told its code, where keys are looked up.
            if problem.key == "constraint.key_form", text.unicodeScalars.count <= 200,
                isTerritory(field, table)
            {
                return text
            }
            report(problem.key, node, path, problem.values)
            return nil
        }
    }

    private func place(_ node: DocumentNode, _ path: [String]) -> Problem.Place {
        Problem.Place(file: file, line: node.line, path: path)
    }

    private func isTerritory(_ field: Catalogue.Field, _ table: String) -> Bool {
        catalogue[table]?.references.contains {
            $0.target == "territory" && $0.columns.last == field.name
        } == true
    }

    private mutating func report(
        _ key: String, _ node: DocumentNode, _ path: [String], _ values: [String: String] = [:],
        _ fallback: DocumentNode? = nil
    ) {
        guard problems.count < Self.problemLimit else { return }
        let line = node.line ?? fallback?.line
        problems.append(
            Problem(key, values, at: Problem.Place(file: file, line: line, path: path)))
    }
}
