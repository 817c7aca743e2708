import Foundation
import Postgres

/// One row of a list: its columns in order, and the same as one JSON object.
package struct Line: Sendable {
    package let columns: [String]
    package let values: [String?]
    package let json: String

    package subscript(_ column: String) -> String? {
        columns.firstIndex(of: column).flatMap { values[$0] }
    }

    /// A row whose first column is its own JSON, as `query` selects it.
    init(_ row: Row) {
        columns = Array(row.columns.dropFirst())
        values = Array(row.values.dropFirst())
        json = row["json"] ?? "{}"
    }

    /// A query whose rows are lines.
    static func query(_ text: String) -> Query {
        Query("select row_to_json(list)::text as json, list.* from (\n\(text)\n) list")
    }

    /// The same line with more columns behind.
    func adding(_ more: [(column: String, value: String)]) throws -> Line {
        let added = try more.map { column, value in
            ",\"\(column)\":" + (try JSON.written(value))
        }
        return Line(
            columns: columns + more.map(\.column), values: values + more.map(\.value),
            json: json.dropLast() + added.joined() + "}")
    }

    private init(columns: [String], values: [String?], json: String) {
        self.columns = columns
        self.values = values
        self.json = json
    }
}
