import Foundation
package import Postgres

/// The catalogue of fields: tenant tables as PostgreSQL describes them, nested as in a document.
package struct Catalogue: Sendable {
    /// One column a person fills in.
    package struct Field: Sendable, Equatable {
        package let name: String
        /// Base type: text, integer, boolean, date, interval, or the enum's name.
        package let type: String
        package let required: Bool
        package let standard: String?
        package let allowed: [String]?
        /// 'key' for the short names that rows are known by.
        package let isKey: Bool
        /// 'cell', for texts of a sentence or more; names and numbers are of another type.
        package let isParagraph: Bool
    }

    /// A foreign key other than to the table this one nests in.
    package struct Reference: Sendable {
        /// The constraint's name.
        package let name: String
        package let columns: [String]
        package let target: String
    }

    package struct Table: Sendable {
        package let name: String
        package let parent: String?
        /// Key columns taken over from the parents, outermost first.
        package let inherited: [String]
        /// Key columns of its own.
        package let key: [Field]
        /// All other columns.
        package let fields: [Field]
        package let references: [Reference]

        /// Outermost first.
        package var keyColumns: [String] { inherited + key.map(\.name) }

        /// How it is called inside its parent: without the parent's name in front.
        package var label: String {
            guard let parent, name.hasPrefix(parent + "_") else { return name }
            return String(name.dropFirst(parent.count + 1))
        }
    }

    package let tables: [Table]
    private let byName: [String: Table]
    private let byParent: [String: [Table]]

    package subscript(_ name: String) -> Table? { byName[name] }

    /// The tables that nest in this one; nil: those at the top of a document.
    package func children(of name: String?) -> [Table] { byParent[name ?? ""] ?? [] }

    /// Those that hold nothing but their key: written as a plain list.
    package func isSet(_ table: Table) -> Bool {
        table.key.count == 1 && table.fields.isEmpty && children(of: table.name).isEmpty
    }

    package init(_ connection: isolated Connection) throws {
        let columns = try connection.run(
            """
            select table_name, table_position, parent, column_name, type, type_name, required, default_value,
                key_position, inherited, array_to_json(allowed) as allowed
            from field order by table_position, key_position, position
            """)
        let references = try connection.run(
            """
            select table_name, constraint_name, target, array_to_json(columns) as columns
            from field_reference
            """)
        let referencesByTable = try Dictionary(grouping: references) { try $0.text("table_name") }
        let byTable = try Dictionary(grouping: columns) { try $0.text("table_name") }
        // In the order the tables were made: what is referred to comes first.
        tables = try columns.map { try $0.text("table_name") }.uniqued.map { name in
            let rows = byTable[name] ?? []
            let own = try rows.filter { try !$0.bool("inherited") }
            let (key, fields) = try (
                own.filter { try !$0.optional.isNull("key_position") },
                own.filter { try $0.optional.isNull("key_position") }
            )
            return Table(
                name: name, parent: try rows.first?.optional.text("parent"),
                inherited: try rows.filter { try $0.bool("inherited") }.map {
                    try $0.text("column_name")
                },
                key: name == "register" ? [] : try key.map(Field.init),
                fields: try fields.map(Field.init),
                references: try (referencesByTable[name] ?? []).map { row in
                    Reference(
                        name: try row.text("constraint_name"), columns: try row.list("columns"),
                        target: try row.text("target"))
                })
        }
        byName = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) })
        byParent = Dictionary(grouping: tables.filter { $0.name != "register" }) {
            $0.parent ?? ""
        }
    }
}

extension Catalogue.Field {
    init(_ row: Row) throws {
        name = try row.text("column_name")
        type = try row.text("type")
        required = try row.bool("required")
        standard = try row.optional.text("default_value")
        allowed = try row.optional.list("allowed")
        isKey = try row.text("type_name") == "key"
        isParagraph = try row.text("type_name") == "cell"
    }
}

extension Array where Element: Hashable {
    /// Each element once, in the order of its first appearance.
    package var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Registry {
    package func catalogue() async throws -> Catalogue {
        if let known { return known }
        return try await transaction(.read) { try Catalogue($0) }
    }
}
