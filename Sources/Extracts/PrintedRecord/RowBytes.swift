import Registry
import Store

/// Rows as bytes: for each value how long it is, in four bytes, and its text.
enum RowBytes {
    private static let none = UInt32.max

    package static func append(_ row: some Sequence<String?>, to bytes: inout [UInt8]) {
        for value in row {
            append(value.map { UInt32($0.utf8.count) } ?? none, to: &bytes)
            bytes.append(contentsOf: (value ?? "").utf8)
        }
    }

    package static func rows(_ bytes: [UInt8], columns: Int) -> [[String?]] {
        var rows: [[String?]] = []
        var at = 0
        while at < bytes.count {
            rows.append(
                (0..<columns).map { _ in
                    let length = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[at + $1]) }
                    at += 4
                    if length == none { return nil }
                    defer { at += Int(length) }
                    return String(decoding: bytes[at..<at + Int(length)], as: UTF8.self)
                })
        }
        return rows
    }

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
