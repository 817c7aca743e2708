/// Whether a text has the form of a key, as the domain `key` asks it.
package func hasFormOfKey(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= 100, first.isLetterOrDigit else { return false }
    return bytes.allSatisfy { $0.isLetterOrDigit || "._:-".utf8.contains($0) }
}

/// A day of the calendar in ISO 8601, such as 2024-02-29.
package func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
        let day = number(bytes[8..<10]), year > 0, (1...12).contains(month), day > 0
    else { return false }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}

/// A period in ISO 8601, of years, months, weeks and days: P1Y6M.
func isPeriod(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "P"), text.utf8.count > 1 else { return false }
    var rest = text.utf8.dropFirst()
    for (unit, most) in zip("YMWD".utf8, [4, 4, 4, 5]) {
        let digits = rest.prefix(while: \.isDigit).count
        guard digits > 0, rest.dropFirst(digits).first == unit else { continue }
        guard digits <= most else { return false }
        rest = rest.dropFirst(digits + 1)
    }
    return rest.isEmpty
}

private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy(\.isDigit) ? digits.reduce(0) { $0 * 10 + Int($1) - 48 } : nil
}

extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var isLetterOrDigit: Bool {
        isDigit || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
    }
}
