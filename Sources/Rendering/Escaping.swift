/// Text made safe for HTML and XML, scalar by scalar: a `<` or a quote that shares a Character with a mark
/// beside it is escaped too.
package enum Escaping: Sendable {
    case page
    /// What is typed in a field comes back as it was; its marks turn nothing outside the field.
    case field
    /// As a page, with this in place of a line's end: XML of an office program has an element for it.
    case lines(String)

    package func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        let isPlain = text.withUTF8 { text in
            guard text.allSatisfy({ mayStand($0) }) else { return false }
            bytes.append(contentsOf: text)
            return true
        }
        if isPlain { return }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": bytes.append(contentsOf: "&lt;".utf8)
            case ">": bytes.append(contentsOf: "&gt;".utf8)
            case "&": bytes.append(contentsOf: "&amp;".utf8)
            case "\"": bytes.append(contentsOf: "&quot;".utf8)
            case "'": bytes.append(contentsOf: "&#39;".utf8)
            case "\n": bytes.append(contentsOf: lineEnd.utf8)
            default:
                let isKept = isField || Escaping.isPrintable(scalar)
                bytes.append(contentsOf: (isKept ? scalar : "\u{FFFD}").utf8)
            }
        }
    }

    private var lineEnd: String { if case .lines(let mark) = self { mark } else { "\n" } }
    private var isField: Bool { if case .field = self { true } else { false } }

    /// A byte that may stand as it is, whatever stands beside it: most of ASCII, and what letters
    /// such as å and é are made of.
    private func mayStand(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x0A: lineEnd == "\n"
        case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F: false
        case 0x20...0xBF, 0xC3...0xDF: true
        default: false
        }
    }

    /// Not so: what HTML may not contain, and marks that would turn the text around them.
    static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0x00..<0x20, 0x7F..<0xA0: false
        case 0x202A...0x202E, 0x2066...0x2069: false
        case 0xFDD0...0xFDEF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }
}
