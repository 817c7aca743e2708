/// A text as a JSON string with its quotes (RFC 8259).
/// - Parameter isEscaped: what else is written as `\u`, of the characters that four digits reach.
package func jsonString(
    _ text: String, escaping isEscaped: ((Unicode.Scalar) -> Bool)? = nil
) -> String {
    if isEscaped == nil, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
        return "\"\(text)\""
    }
    var json = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": json += "\\\""
        case "\\": json += "\\\\"
        case "\n": json += "\\n"
        case "\r": json += "\\r"
        case "\t": json += "\\t"
        case _ where scalar < " " || isEscaped?(scalar) == true:
            json += "\\u" + String(scalar.value + 0x10000, radix: 16).dropFirst()
        default: json.unicodeScalars.append(scalar)
        }
    }
    return json + "\""
}
