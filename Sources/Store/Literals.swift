/// A text as an SQL literal, for the product's own texts; users' values travel as parameters.
package func literal(_ text: String) -> String {
    "'\(text.replacing("'", with: "''"))'"
}

/// A column name as an identifier: names such as `right` are reserved words.
package func quoted(_ name: String) -> String { "\"\(name)\"" }

/// Columns of `alias` equal to the values from `$first` on; true for no columns.
package func alike(_ alias: String, _ columns: [String], first: Int = 1) -> String {
    let parts = columns.enumerated().map { "\(alias).\(quoted($1)) = $\(first + $0)" }
    return parts.isEmpty ? "true" : parts.joined(separator: " and ")
}
