import Foundation
package import Store

extension Catalogue {
    /// The JSON Schema (draft 2020-12) of register documents, keys sorted, with labels and help.
    package func jsonSchema(_ text: Text) throws -> String {
        var top = objectSchema("register", children(of: nil), text)
        top.properties["slug"] = nil
        top.properties["register"] = .init(
            type: "string", title: text.field("register", "slug"),
            description: text.sentences["help.register.slug"], pattern: JSONSchema.key)
        top.required = ["keeper", "register"]
        top.schema = "https://json-schema.org/draft/2020-12/schema"
        return String(decoding: try JSON.indented(top), as: UTF8.self)
    }

    private func objectSchema(_ name: String, _ children: [Table], _ text: Text) -> JSONSchema {
        guard let table = self[name] else { return JSONSchema() }
        var schema = JSONSchema(
            type: "object", title: text.table(name), description: text.sentences["help.\(name)"])
        let keys = table.key.count > 1 ? table.key : []
        for field in keys + table.fields {
            schema.properties[field.name] = fieldSchema(name, field, text)
        }
        for child in children { schema.properties[child.label] = childSchema(child, text) }
        schema.required = (keys + table.fields.filter(\.required)).map(\.name).sorted()
        schema.additionalProperties = .nothing
        return schema
    }

    private func childSchema(_ table: Table, _ text: Text) -> JSONSchema {
        guard !isSet(table) else {
            var list = JSONSchema(
                type: "array", title: text.table(table.name),
                description: text.sentences["help.\(table.name)"])
            list.items = [fieldSchema(table.name, table.key[0], text)]
            list.uniqueItems = true
            return list
        }
        var object = objectSchema(table.name, children(of: table.name), text)
        guard table.key.count == 1 else {
            return JSONSchema(type: "array", items: [object])
        }
        if object.required.isEmpty { object.type = .either("object", "null") }
        return JSONSchema(
            type: "object", title: object.title,
            propertyNames: [fieldSchema(table.name, table.key[0], text)],
            additionalProperties: .these(object))
    }

    private func fieldSchema(_ table: String, _ field: Field, _ text: Text) -> JSONSchema {
        var schema = JSONSchema(
            title: text.field(table, field.name),
            description: text.sentences["help.\(table).\(field.name)"])
        schema.allowed = field.allowed
        schema.standard = field.standard
        switch field.type {
        case "integer": schema.type = .one("integer")
        case "boolean": schema.type = .one("boolean")
        case "date":
            schema.type = .one("string")
            schema.format = "date"
        case "interval":
            schema.type = .one("string")
            schema.format = "duration"
        default:
            schema.type = .one("string")
            if field.isKey { schema.pattern = JSONSchema.key }
        }
        return schema
    }
}
