package import Postgres

/// What a row was called here.
package typealias Line = Row

extension Row {
    init(_ row: Row) { self = row }

    /// Nil for SQL null and for a column that is not there.
    subscript(_ column: String) -> String? { try? optional.text(column) }
}
