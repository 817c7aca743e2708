import Foundation

extension Column {
    /// The items of a list: `{a,"b, c",NULL}` as PostgreSQL writes it, or a JSON array.
    package func items(_ list: String) -> [String] {
        guard list.hasPrefix("[") else { return PostgresArray.items(list) }
        // tried: what cannot be read is shown as it is rather than not at all
        return (try? JSON.read([String?].self, list))?.compactMap { $0 } ?? [list]
    }
}

/// A list as PostgreSQL writes and reads it.
package enum PostgresArray {
    /// The items as PostgreSQL reads an array of texts.
    package static func text(_ items: [String]) -> String {
        let quoted = items.map { item in
            item.unicodeScalars.reduce(into: "") { text, scalar in
                if scalar == "\"" || scalar == "\\" { text += "\\" }
                text.unicodeScalars.append(scalar)
            }
        }
        return "{\(quoted.map { "\"\($0)\"" }.joined(separator: ","))}"
    }

    /// Reads byte by byte, because a quote and a combining mark after it are one Character.
    fileprivate static func items(_ list: String) -> [String] {
        var items: [String] = []
        var item: [UInt8] = []
        var (isQuoted, wasQuoted, isEscaped, hasBegun) = (false, false, false, false)
        func close() {
            let text = String(decoding: item, as: UTF8.self)
            if hasBegun, wasQuoted || text != "NULL" { items.append(text) }
            item.removeAll()
            (wasQuoted, hasBegun) = (false, false)
        }
        for byte in list.utf8.dropFirst().dropLast() {
            switch byte {
            case _ where isEscaped:
                item.append(byte)
                isEscaped = false
            case UInt8(ascii: "\\"): isEscaped = true
            case UInt8(ascii: "\""):
                isQuoted.toggle()
                (wasQuoted, hasBegun) = (true, true)
            case UInt8(ascii: ",") where !isQuoted: close()
            default:
                item.append(byte)
                hasBegun = true
            }
        }
        close()
        return items
    }
}
