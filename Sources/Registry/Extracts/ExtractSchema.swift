import Foundation
import Postgres
package import Store

extension Registry {
    /// The JSON Schema (draft 2020-12) of an extract's JSON file, keys sorted, with labels.
    package func schema(of extract: Extract, _ book: Book?, _ text: Text) async throws -> String {
        try await ask(Question()) { connection, statement in
            let types = try ColumnTypes(connection)
            let allowed = try enumValues(connection)
            var parts = JSONSchema(type: "object", additionalProperties: .nothing)
            for part in Part.of(extract, book) {
                let columns = try part.columns(statement, types, connection)
                var row = JSONSchema(type: "object", additionalProperties: .nothing)
                for column in columns {
                    row.properties[column.name] = column.schema(
                        text.field(part.name, column.name), allowed[column.type])
                }
                row.required = columns.map(\.name).sorted()
                parts.properties[part.name] = JSONSchema(
                    type: "array", title: part.titles[text.language], items: [row])
            }
            parts.required = parts.properties.keys.sorted()
            var top = JSONSchema(type: "object", additionalProperties: .nothing)
            top.schema = "https://json-schema.org/draft/2020-12/schema"
            let facts = ["format", "extract", "book", "register", "language", "on", "known_at"]
            for fact in facts { top.properties[fact] = JSONSchema(type: "string") }
            top.properties["parts"] = parts
            top.required = (facts + ["parts"]).filter { $0 != "book" || book != nil }.sorted()
            return String(decoding: try JSON.indented(top), as: UTF8.self)
        }
    }
}

private func enumValues(_ connection: isolated Connection) throws -> [String: [String]] {
    let rows = try connection.run(
        """
        select t.typname, e.enumlabel from pg_enum e join pg_type t on t.oid = e.enumtypid
        order by t.typname, e.enumsortorder
        """)
    return try Dictionary(grouping: rows) { try $0.text("typname") }
        .mapValues { try $0.map { try $0.text("enumlabel") } }
}

extension Column {
    fileprivate func schema(_ title: String, _ allowed: [String]?) -> JSONSchema {
        var value = JSONSchema()
        value.allowed = allowed
        switch type {
        case "int2", "int4", "int8": value.type = .either("integer", "null")
        case "bool": value.type = .either("boolean", "null")
        case "date", "interval":
            value.type = .either("string", "null")
            value.format = type == "date" ? "date" : "duration"
        default: value.type = allowed == nil ? .either("string", "null") : nil
        }
        guard isList else {
            value.title = title
            if allowed != nil { value.orNull = true }
            return value
        }
        if allowed == nil { value.type = .one("string") }
        var list = JSONSchema(title: title, items: [value])
        list.type = .either("array", "null")
        return list
    }
}
