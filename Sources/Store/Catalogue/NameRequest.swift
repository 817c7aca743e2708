/// Which rows' names are asked for.
package struct NameRequest {
    /// A row by the last part of its key and what stands above it, '' for nothing.
    struct Row: Hashable {
        let table: String
        let above: String
        let key: String
    }

    /// Tables of which all rows are wanted.
    private(set) var tables: Set<String> = []
    private(set) var rows: Set<Row> = []

    package init() {}

    package mutating func all(_ table: String) { tables.insert(table) }

    /// The outermost row that a key begins with.
    package mutating func add(top table: String, _ key: [String]) {
        add(table, Array(key.prefix(1)))
    }

    package mutating func add(_ table: String, _ key: [String]) {
        guard let last = key.last else { return }
        rows.insert(Row(table: table, above: key.dropLast().joined(separator: "/"), key: last))
    }
}
