/// A JSON value as PostgreSQL writes it, read byte by byte: rows are many.
package enum JSON: Sendable, Hashable {
    case null
    case flag(Bool)
    /// As it is written.
    case number(String)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    /// - Throws: `Problem` `json-broken` with the text, where it is none.
    package init(_ text: String) throws {
        var reader = JSONReader(bytes: Array(text.utf8))
        guard let value = reader.value(), reader.isAtEnd else {
            throw Problem("json-broken", ["value": text])
        }
        self = value
    }
}

/// Each part is nil where the bytes are none such.
private struct JSONReader {
    package let bytes: [UInt8]
    private var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool {
        mutating get {
            skipSpace()
            return index == bytes.count
        }
    }

    package mutating func value() -> JSON? {
        skipSpace()
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "{"): return object()
        case UInt8(ascii: "["): return list()
        case UInt8(ascii: "\""): return text().map(JSON.text)
        case UInt8(ascii: "n"): return take("null") ? .null : nil
        case UInt8(ascii: "t"): return take("true") ? .flag(true) : nil
        case UInt8(ascii: "f"): return take("false") ? .flag(false) : nil
        default: return number()
        }
    }

    private mutating func object() -> JSON? {
        var members: [String: JSON] = [:]
        let isWhole = items("}") { reader in
            guard let key = reader.text(), reader.skipping(":"), let value = reader.value()
            else { return false }
            members[key] = value
            return true
        }
        return isWhole ? .object(members) : nil
    }

    private mutating func list() -> JSON? {
        var values: [JSON] = []
        let isWhole = items("]") { reader in
            guard let value = reader.value() else { return false }
            values.append(value)
            return true
        }
        return isWhole ? .list(values) : nil
    }

    /// What stands between brackets, with commas between.
    private mutating func items(
        _ end: Unicode.Scalar, _ each: (inout JSONReader) -> Bool
    ) -> Bool {
        index += 1
        if skipping(end) { return true }
        repeat {
            skipSpace()
            guard each(&self) else { return false }
        } while skipping(",")
        return skipping(end)
    }

    private mutating func number() -> JSON? {
        let start = index
        while index < bytes.count, "+-.0123456789eE".utf8.contains(bytes[index]) { index += 1 }
        return start == index
            ? nil : .number(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    private mutating func text() -> String? {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            // Seldom: what has none of these is taken as it is.
            if bytes[index] == UInt8(ascii: "\\") { return escaped(from: start) }
            index += 1
        }
        guard index < bytes.count else { return nil }
        defer { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func escaped(from start: Int) -> String? {
        var units = Array(String(decoding: bytes[start..<index], as: UTF8.self).utf16)
        var plain = index
        func plainUnits(_ end: Int) -> String.UTF16View {
            String(decoding: bytes[plain..<end], as: UTF8.self).utf16
        }
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                units += plainUnits(index)
                index += 1
                return String(decoding: units, as: UTF16.self)
            case UInt8(ascii: "\\"):
                units += plainUnits(index)
                guard let unit = escape() else { return nil }
                units.append(unit)
                plain = index
            default: index += 1
            }
        }
        return nil
    }

    private mutating func escape() -> UInt16? {
        guard index + 1 < bytes.count else { return nil }
        let letter = bytes[index + 1]
        index += 2
        switch letter {
        case UInt8(ascii: "b"): return 8
        case UInt8(ascii: "f"): return 12
        case UInt8(ascii: "n"): return 10
        case UInt8(ascii: "r"): return 13
        case UInt8(ascii: "t"): return 9
        case UInt8(ascii: "u"):
            guard index + 4 <= bytes.count else { return nil }
            defer { index += 4 }
            return UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        default: return UInt16(letter)
        }
    }

    private mutating func take(_ word: String) -> Bool {
        let end = index + word.utf8.count
        guard end <= bytes.count, bytes[index..<end].elementsEqual(word.utf8) else {
            return false
        }
        index = end
        return true
    }

    private mutating func skipping(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: mark) else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
    }
}
