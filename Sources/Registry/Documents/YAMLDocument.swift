import Foundation
import Store
import Yams

extension DocumentFormat {
    /// JSON is YAML too, so whatever is read without a name may be either.
    package static let yaml = DocumentFormat(
        name: "yaml", endings: ["yaml", "yml"], read: readYAML,
        write: { try Yams.serialize(node: Node($0), width: 96, allowUnicode: true) })

    /// Refuses what would not survive the way to PostgreSQL.
    @Sendable static func readYAML(_ data: Data, file: String) throws -> DocumentNode {
        func wrong(_ key: String, _ values: [String: String] = [:], line: Int? = nil) -> Problems {
            Problems([Problem(key, values, at: .init(file: file, line: line, path: []))])
        }
        guard data.count <= DocumentReader.sizeLimit else { throw wrong("file-too-large") }
        guard let text = String(data: data, encoding: .utf8) else { throw wrong("not-utf-8") }
        if let nul = data.firstIndex(of: 0) {
            throw wrong("bad-text", line: data[..<nul].count { $0 == 10 } + 1)
        }
        do {
            guard let node = try Yams.compose(yaml: joiningSurrogates(text, data)) else {
                throw wrong("not-a-register")
            }
            return DocumentNode(node)
        } catch let error as YamlError {
            switch error {
            case .duplicatedKeysInMapping(let duplicates, let context):
                let names = duplicates.joined(separator: ", ")
                throw wrong("twice", ["value": names], line: context.mark.line)
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                throw wrong("not-yaml", ["reason": problem], line: mark.line)
            case .reader(let problem, let offset, let value, let yaml):
                let line = offset.map { yaml.prefix($0).count(where: \.isNewline) + 1 }
                let code = String(value, radix: 16, uppercase: true)
                throw wrong("not-yaml", ["reason": "\(problem) (U+\(code))"], line: line)
            default: throw wrong("not-yaml", ["reason": "YAML"])
            }
        }
    }

    // A regex is compiled atomically when it is first used, though its type does not say so.
    nonisolated(unsafe) private static let pair =
        /\\(\\|u([Dd][89ABab][0-9A-Fa-f]{2})\\u([Dd][C-Fc-f][0-9A-Fa-f]{2}))/

    /// JSON writes an emoji as two escapes, which YAML refuses; a JSON text gets the character.
    private static func joiningSurrogates(_ text: String, _ data: Data) -> String {
        guard text.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"), text.contains("\\u"),
            // once: for a document
            // tried: most are YAML
            (try? JSONSerialization.jsonObject(with: data)) != nil
        else { return text }
        return text.replacing(pair) { match in
            guard let high = match.output.2.flatMap({ UInt16($0, radix: 16) }),
                let low = match.output.3.flatMap({ UInt16($0, radix: 16) })
            else { return String(match.output.0) }
            return String(decoding: [high, low], as: UTF16.self)
        }
    }
}

extension DocumentNode {
    fileprivate init(_ node: Node) {
        line = node.mark?.line
        switch node {
        case .scalar(let scalar):
            let isNothing =
                (scalar.style == .plain || scalar.style == .any)
                && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            content = .value(Value(text: scalar.string, kind: isNothing ? .nothing : .text))
        case .sequence(let sequence): content = .list { sequence.map { DocumentNode($0) } }
        case .mapping(let mapping):
            content = .map { mapping.map { (DocumentNode($0.key), DocumentNode($0.value)) } }
        // What is composed has its aliases unfolded.
        case .alias: content = .list { [] }
        }
    }
}

extension Node {
    /// A list of values stands on one line.
    fileprivate init(_ document: DocumentNode) {
        switch document.content {
        case .value(let value): self = .scalar(Scalar(value))
        case .list(let items):
            let items = items()
            let style: Sequence.Style = items.allSatisfy { $0.value != nil } ? .flow : .block
            self = .sequence(Sequence(items.map { Node($0) }, .implicit, style))
        case .map(let entries):
            let pairs = entries().map { (Node($0.key), Node($0.value)) }
            self = .mapping(Mapping(pairs, .implicit, .block))
        }
    }
}

extension Node.Scalar {
    /// Text that a YAML reader could take for something else is quoted.
    fileprivate init(_ value: DocumentNode.Value) {
        let text = value.text
        let looksOther =
            Resolver.default.resolveTag(of: Node(text)) != .str || text.isEmpty
            || text != text.trimmingCharacters(in: .whitespacesAndNewlines)
        let style: Node.Scalar.Style =
            value.kind != .text
            ? .plain
            : text.contains("\n") || !text.allSatisfy(isPrintable)
                ? .doubleQuoted
                : looksOther ? .singleQuoted : .any
        self.init(text, Tag(.str), style)
    }
}

private func isPrintable(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy {
        !$0.properties.isDefaultIgnorableCodePoint && $0.properties.generalCategory != .control
    }
}
