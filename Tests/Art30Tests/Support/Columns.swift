import Postgres

extension Row {
    init(columns: [String], values: [String?]) { self.init(Columns(columns), values) }

    /// For comparing: nil for SQL null, and for a column that is not there.
    subscript(_ column: String) -> String? { has(column) ? try? optional.text(column) : nil }
}
