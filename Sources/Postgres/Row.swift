/// One row of a result, values as PostgreSQL writes them as text.
package struct Row: Sendable {
    package let columns: [String]
    package let values: [String?]

    package init(columns: [String], values: [String?]) {
        self.columns = columns
        self.values = values
    }

    /// The value of a column; nil for SQL null and for a column that is not there.
    package subscript(_ column: String) -> String? {
        columns.firstIndex(of: column).flatMap { values[$0] }
    }
}

/// A column of a result before its rows.
package struct Described: Sendable {
    package let name: String
    /// The type's object identifier in pg_type.
    package let type: UInt32
}
