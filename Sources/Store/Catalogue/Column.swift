package import Postgres

/// A column of a part, with the type PostgreSQL gave it.
package struct Column: Sendable, Equatable {
    package let name: String
    /// As in pg_type: text, date, interval, bool … or an enum's own name.
    package let type: String
    /// Several values in one cell.
    package let isList: Bool

    package init(name: String, type: String) {
        self.name = name
        isList = type.hasPrefix("_")
        self.type = isList ? String(type.dropFirst()) : type
    }
}

/// Names of types by their number.
package struct ColumnTypes: Sendable {
    private let names: [UInt32: String]

    package init(_ connection: isolated Connection) throws {
        names = try connection.remembered("types") {
            let rows = try connection.run(
                "select oid, typname from pg_type where typtype in ('b', 'e')")
            return Dictionary(
                uniqueKeysWithValues: try rows.map {
                    (UInt32(try $0.int("oid")), try $0.text("typname"))
                })
        }
    }

    /// The columns of a line: all but the row's own JSON in front.
    package func columns(_ described: [Described]) -> [Column] {
        described.dropFirst().map { Column(name: $0.name, type: names[$0.type] ?? "text") }
    }
}
