import Foundation
import Store

extension DocumentFormat {
    /// Read as the YAML that it is, which knows on which line it stands.
    package static let json = DocumentFormat(
        name: "json", endings: ["json"], read: readYAML,
        write: { document in
            var writer = JSONDocumentWriter()
            writer.write(document, indent: "")
            return writer.text + "\n"
        })
}

/// JSON of two spaces a level, in the order of the tree; a list of values stands on one line.
private struct JSONDocumentWriter {
    private(set) var text = ""

    mutating func write(_ node: DocumentNode, indent: String) {
        let inner = indent + "  "
        switch node.content {
        case .value(let value): write(value)
        case .list(let items):
            let items = items()
            let isLine = items.allSatisfy { $0.value != nil }
            text += "["
            for (index, item) in items.enumerated() {
                text += index == 0 ? "" : isLine ? ", " : ","
                if !isLine { text += "\n" + inner }
                write(item, indent: inner)
            }
            text += isLine ? "]" : "\n\(indent)]"
        case .map(let entries):
            let entries = entries()
            text += "{"
            for (index, entry) in entries.enumerated() {
                text += (index == 0 ? "\n" : ",\n") + inner
                text += jsonString(ofYAML: entry.key.text ?? "")
                text += ": "
                write(entry.value, indent: inner)
            }
            text += entries.isEmpty ? "}" : "\n\(indent)}"
        }
    }

    private mutating func write(_ value: DocumentNode.Value) {
        switch value.kind {
        case .text, .word: text += jsonString(ofYAML: value.text)
        case .bare: text += value.text
        case .nothing: text += "null"
        }
    }
}

/// What YAML would take for the end of a line, or refuse, is escaped as well.
private func jsonString(ofYAML text: String) -> String {
    jsonString(text) { scalar in
        switch scalar {
        case " "..."~", "\u{A0}"..<"\u{2028}", "\u{2030}"..."\u{D7FF}", "\u{E000}"..<"\u{FEFF}",
            "\u{FF00}"..."\u{FFFD}", "\u{10000}"...:
            false
        default: true
        }
    }
}
