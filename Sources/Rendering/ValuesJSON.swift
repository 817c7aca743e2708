extension Values {
    /// The same values as JSON, for a typesetter that is no template of ours.
    /// - Parameter write: takes the bytes a piece at a time.
    package func writeJSON(_ write: ([UInt8]) throws -> Void) throws {
        var bytes: [UInt8] = []
        try Value.values(self).json(&bytes, write)
        try write(bytes)
    }

    fileprivate func json(_ bytes: inout [UInt8], _ write: ([UInt8]) throws -> Void) throws {
        bytes.append(UInt8(ascii: "{"))
        for (index, entry) in entries.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            Value.json(entry.0, &bytes)
            bytes.append(UInt8(ascii: ":"))
            try entry.1.json(&bytes, write)
        }
        bytes.append(UInt8(ascii: "}"))
    }
}

extension Value {
    private static let piece = 1 << 16

    fileprivate func json(_ bytes: inout [UInt8], _ write: ([UInt8]) throws -> Void) throws {
        switch self {
        case .text(let text): Value.json(text, &bytes)
        case .truth(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
        case .values(let values): try values.json(&bytes, write)
        case .list(let list):
            try Value.json(&bytes, write) { list.indices.contains($0) ? list[$0] : nil }
        case .made(let make): try Value.json(&bytes, write, make)
        }
    }

    private static func json(
        _ bytes: inout [UInt8], _ write: ([UInt8]) throws -> Void,
        _ make: (Int) throws -> Value?
    ) throws {
        bytes.append(UInt8(ascii: "["))
        var index = 0
        while let item = try make(index) {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            try item.json(&bytes, write)
            index += 1
            if bytes.count >= piece {
                try write(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// A JSON string (RFC 8259); what no page may contain is replaced as the templates do it.
    fileprivate static func json(_ text: String, _ bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes.append(contentsOf: "\\\"".utf8)
            case "\\": bytes.append(contentsOf: "\\\\".utf8)
            case "\n": bytes.append(contentsOf: "\\n".utf8)
            case "\t": bytes.append(contentsOf: "\\t".utf8)
            default:
                bytes.append(
                    contentsOf: (Escaping.isPrintable(scalar) ? scalar : "\u{FFFD}").utf8)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
