package import Postgres

/// Columns that hold JSON, and rows that begin with their own.
extension Row {
    /// A query whose rows are also one JSON object each, in front of their columns.
    package static func query(_ text: String) -> Query {
        Query("select row_to_json(list)::text as json, list.* from (\n\(text)\n) list")
    }

    /// The row as one JSON object, where `query` asked for it.
    package var json: String {
        get throws(ColumnError) { try self.text("json") }
    }

    /// The same row with more values behind, in its JSON too.
    /// - Parameter header: its columns and theirs.
    package func adding(_ more: [String], _ header: Columns) throws -> Row {
        let added = try zip(header.names.suffix(more.count), more).map { column, value in
            ",\"\(column)\":" + (try JSON.written(value))
        }
        return Row(header, [try json.dropLast() + added.joined() + "}"] + cells + more)
    }

    /// The columns behind it, and their values.
    package var names: ArraySlice<String> { columns.dropFirst() }
    package var cells: ArraySlice<String?> { values.dropFirst() }

    package func json<Value: Decodable>(
        _ column: String, _ type: Value.Type = Value.self
    ) throws(ColumnError) -> Value {
        let text = try text(column)
        do {
            return try JSON.read(type, text)
        } catch {
            throw ColumnError(column, .json)
        }
    }

    /// The texts of a list; what is null in it is left out.
    package func list(_ column: String) throws(ColumnError) -> [String] {
        try json(column, [String?].self).compactMap { $0 }
    }
}

extension Row.Nullable {
    package func json<Value: Decodable>(
        _ column: String, _ type: Value.Type = Value.self
    ) throws(ColumnError) -> Value? {
        try isNull(column) ? nil : row.json(column, type)
    }

    package func list(_ column: String) throws(ColumnError) -> [String]? {
        try isNull(column) ? nil : row.list(column)
    }
}

/// What stands between the brackets of a JSON list, a row a line.
package func jsonItems(_ rows: [Row]) throws -> String {
    try rows.map { try $0.json }.joined(separator: ",\n")
}
