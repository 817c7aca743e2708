import Extracts
import Postgres
import Registry
import Store

extension Output {
    /// Rows as JSON (one array under its name) or CSV (a header, then one record a line).
    func write(_ rows: [Row], _ format: Format, as name: String) throws {
        if format == .json {
            try line("{\"\(name)\":[\n\(try jsonItems(rows))\n]}")
        } else {
            if let first = rows.first { try write(csvRecord(Array(first.names))) }
            for row in rows { try write(csvRecord(Array(row.cells))) }
        }
        try flush()
    }
}
