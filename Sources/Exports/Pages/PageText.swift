import Mustache

/// Text from a register made safe for HTML. The library's own escaping goes by Character, and a
/// `<` or a quote that shares a Character with a mark beside it would pass; this goes by scalar.
struct PageText: MustacheContentType {
    /// What is typed in a field comes back as it was; its marks turn nothing outside the field.
    var keepsMarks = false

    func escapeText(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            default:
                escaped.append(keepsMarks || PageText.isPrintable(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return String(escaped)
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

extension String {
    func shortened(to length: Int) -> String {
        count > length ? prefix(length - 1) + "…" : self
    }
}

/// For any target that renders pages: templates ask for it by `{{%CONTENT_TYPE:PAGE}}`, fields of
/// forms by `{{%CONTENT_TYPE:FIELD}}`.
package enum PageEscaping {
    package static func register() {
        MustacheContentTypes.register(PageText(), named: "PAGE")
        MustacheContentTypes.register(PageText(keepsMarks: true), named: "FIELD")
    }
}
