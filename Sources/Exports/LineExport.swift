package import Registry

extension Output {
    /// Lines as JSON (one array under its name) or CSV (a header, then one record a line).
    package func write(_ lines: [Line], _ format: Format, as name: String) throws {
        if format == .json {
            try line("{\"\(name)\":[\n\(lines.map(\.json).joined(separator: ",\n"))\n]}")
        } else {
            if let first = lines.first { try write(csvRecord(first.columns)) }
            for line in lines { try write(csvRecord(line.values)) }
        }
        try flush()
    }
}
