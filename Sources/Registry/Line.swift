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

    /// The values of a column that holds several; empty for one that holds none.
    package func list(_ column: String) throws -> [String] {
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        return (object?[column] as? [Any] ?? []).map { "\($0)" }
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
}
