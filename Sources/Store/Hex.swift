extension Sequence<UInt8> {
    /// Lower-case hexadecimal, two digits a byte.
    package var hex: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

/// The bytes that two hexadecimal digits each stand for; nil for anything else.
package func bytes(hex: some StringProtocol) -> [UInt8]? {
    let digits = Array(hex.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    let values = stride(from: 0, to: digits.count, by: 2).map { at in
        UInt8(String(decoding: digits[at...(at + 1)], as: UTF8.self), radix: 16)
    }
    return values.contains(nil) ? nil : values.compactMap(\.self)
}
