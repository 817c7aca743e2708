import Foundation
package import Postgres
package import Store

/// One row as the register keeps it.
package struct Record: Sendable {
    package let table: Catalogue.Table
    package let key: [String]
    /// Column to value as PostgreSQL writes it, keys too; nothing for null.
    package let values: [String: String]
    /// Since when it says this: the version that a form is made from.
    package let version: String
    package let changedBy: String
    /// The columns whose text tells nothing.
    package let untold: Set<String>

    package subscript(_ column: String) -> String? { values[column] }

    /// - Parameter row: as `select` finds it.
    init(_ table: Catalogue.Table, _ row: Row) throws {
        self.table = table
        values = try Record.values(table, row)
        key = table.keyColumns.map { [values] in values[$0] ?? "" }
        version = try row.text("version")
        changedBy = try row.text("changed_by")
        untold = Set(try row.json("untold", [String].self))
    }

    package static func values(_ table: Catalogue.Table, _ row: Row) throws -> [String: String] {
        let all = try row.json("row", [String: JSONText].self)
        var values: [String: String] = [:]
        for column in table.keyColumns + table.fields.map(\.name) {
            // PostgreSQL writes no time at all as no seconds.
            values[column] = all[column]?.text.map { $0 == "PT0S" ? "P0D" : $0 }
        }
        return values
    }

    /// Rows of a table as records are made from them.
    static func select(_ table: Catalogue.Table, where condition: String) -> String {
        let untold = table.fields.filter { $0.type == "text" && !$0.isKey }.map {
            "case when t.\(quoted($0.name)) is not null and art30_told(t.\(quoted($0.name))) is null "
                + "then \(literal($0.name)) end"
        }
        return """
            select to_jsonb(t) as row,
                to_json(array_remove(array[\((untold + ["null"]).joined(separator: ", "))], null)) as untold,
                \(version("t.known_from")) as version, t.known_by as changed_by
            from \(table.name) t where \(condition)
            order by \((table.keyColumns.map { "t.\(quoted($0))" } + ["1"]).joined(separator: ", "))
            """
    }

    /// A moment to the microsecond, the same in every time zone.
    package static func version(_ moment: String) -> String {
        "to_char(\(moment) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
    }
}

extension RowPlace {
    /// The row as the statement's dates see it; nil where there is none.
    package func record(_ statement: Statement, _ connection: isolated Connection) throws -> Record?
    {
        try rows(of: table, statement, connection).first
    }

    /// The rows of its table, or of one nested in it however deep, whose keys begin with its own.
    package func rows(
        of table: Catalogue.Table, _ statement: Statement, _ connection: isolated Connection
    ) throws -> [Record] {
        let text = Record.select(table, where: table.begins("t", key.count))
        var statement = statement
        statement.isRaw = true
        return try connection.run(statement.query(text, key))
            .map { try Record(table, $0) }
    }
}
