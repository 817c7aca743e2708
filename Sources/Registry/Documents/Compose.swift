import Foundation
import Store
import Yams

extension DocumentReader {
    /// Bytes to a YAML tree; JSON is YAML. Refuses what would not survive the way to PostgreSQL.
    static func compose(_ data: Data, file: String) throws -> Node {
        func wrong(_ key: String, _ values: [String: String] = [:], line: Int? = nil) -> Problems {
            Problems([Problem(key, values, at: .init(file: file, line: line, path: []))])
        }
        guard data.count <= sizeLimit else { throw wrong("file-too-large") }
        guard let text = String(data: data, encoding: .utf8) else { throw wrong("not-utf-8") }
        if let nul = data.firstIndex(of: 0) {
            throw wrong("bad-text", line: data[..<nul].count { $0 == 10 } + 1)
        }
        do {
            guard let node = try Yams.compose(yaml: joiningSurrogates(text, data)) else {
                throw wrong("not-a-register")
            }
            return node
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
