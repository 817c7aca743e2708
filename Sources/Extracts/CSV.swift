/// One record of RFC 4180, every text in quotes. What a spreadsheet would run as a formula gets an
/// apostrophe before it: at the start of a cell, and where a reader that parts cells by semicolons or
/// tabs would see one begin. Whoever reads the file takes away each apostrophe that stands so.
package func csvRecord(_ cells: [String?]) -> String {
    var record: [UInt8] = []
    for (number, cell) in cells.enumerated() {
        if number > 0 { record.append(UInt8(ascii: ",")) }
        guard var cell, !cell.isEmpty else { continue }
        cell.withUTF8 { append($0, to: &record) }
    }
    return String(decoding: record, as: UTF8.self) + "\r\n"
}

private func append(_ cell: UnsafeBufferPointer<UInt8>, to record: inout [UInt8]) {
    if isNumber(cell) { return record.append(contentsOf: cell) }
    record.append(UInt8(ascii: "\""))
    var isStart = true
    for (index, byte) in cell.enumerated() {
        if isStart, isFormula(cell[index...]) { record.append(UInt8(ascii: "'")) }
        switch byte {
        case UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            isStart = true
        // Blanks are taken away before a cell is looked at, and a quote may be one's first sign.
        case UInt8(ascii: " "): break
        case UInt8(ascii: "\""): record.append(byte)
        default: isStart = false
        }
        record.append(byte)
    }
    record.append(UInt8(ascii: "\""))
}

/// Whether it means the same to a spreadsheet as to the register: no 0123, which it would make 123,
/// and no more digits than it counts with.
private func isNumber(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    cell.allSatisfy { (0x30...0x39).contains($0) }
        && cell.count <= 15 && (cell.count == 1 || cell[0] != UInt8(ascii: "0"))
}

/// Whether it begins with a sign of formulas, also a full-width one; an apostrophe of the text's own
/// stays behind ours.
private func isFormula(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let bytes = bytes.drop { $0 == UInt8(ascii: "'") }.prefix(3)
    guard let first = bytes.first else { return false }
    return "=+-@\t\r".utf8.contains(first)
        || first == 0xEF && ["＝", "＋", "－", "＠"].contains { bytes.elementsEqual($0.utf8) }
}
