/// One record of RFC 4180, every text in quotes. What a spreadsheet would run as a formula gets an
/// apostrophe before it: at the start of a cell, and where a reader that parts cells by semicolons or
/// tabs would see one begin. Whoever reads the file takes away each apostrophe that stands so.
package func csvRecord(_ cells: [String?]) -> String {
    cells.map { cell in
        guard let cell, !cell.isEmpty else { return "" }
        if cell.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return cell }
        return "\"\(guarded(cell).replacing("\"", with: "\"\""))\""
    }.joined(separator: ",") + "\r\n"
}

private func guarded(_ cell: String) -> String {
    let (scalars, signs) = (cell.unicodeScalars, "=+-@＝＋－＠\t\r".unicodeScalars)
    var isStart = true
    var guarded = String.UnicodeScalarView()
    for index in scalars.indices {
        // An apostrophe of the text's own stays behind ours.
        if isStart, let first = scalars[index...].first(where: { $0 != "'" }),
            signs.contains(first)
        {
            guarded.append("'")
        }
        // Blanks are taken away before a cell is looked at, and a quote may be one's first sign.
        isStart =
            ";\t\n\r".unicodeScalars.contains(scalars[index])
            || isStart && " \"".unicodeScalars.contains(scalars[index])
        guarded.append(scalars[index])
    }
    return String(guarded)
}
