package import Postgres
import Registry

extension Output {
    /// Rows as JSON (one array under its name) or CSV (a header, then one record a line).
    package func write(_ rows: [Row], _ format: Format, as name: String) throws {
        if format == .json {
            try line("{\"\(name)\":[\n\(try jsonItems(rows))\n]}")
        } else {
            if let first = rows.first { try write(csvRecord(Array(first.names))) }
            for row in rows { try write(csvRecord(Array(row.cells))) }
        }
        try flush()
    }
}

/// What stands between the brackets of a JSON list, a row a line.
package func jsonItems(_ rows: [Row]) throws -> String {
    try rows.map { try $0.json }.joined(separator: ",\n")
}
