/// One record of RFC 4180. Cells that a spreadsheet would run as a formula get an apostrophe.
package func csvRecord(_ cells: [String?]) -> String {
    cells.map { cell in
        var cell = cell ?? ""
        if let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
            cell = "'" + cell
        }
        let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
    }.joined(separator: ",") + "\r\n"
}
