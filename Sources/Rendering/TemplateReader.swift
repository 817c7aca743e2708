/// Reads the pieces of a template into what is nested in what.
struct TemplateReader {
    indirect enum Part {
        case text(String)
        case value(String, Escaping, line: Int)
        case section(String, [Part])
        case unless(String, [Part])
        case partial(String, line: Int)
        /// Another template with blocks of its own filled.
        case parent(String, blocks: [String: [Part]], line: Int)
        case block(String, [Part])
    }

    private let file: String
    private let pieces: [TemplateTags.Piece]
    private var next = 0

    static func read(_ text: String, file: String) throws(TemplateProblem) -> [Part] {
        let tags = try TemplateTags(text, file: file)
        var reader = TemplateReader(file: file, pieces: tags.pieces)
        return try reader.parts(until: nil, from: 1)
    }

    private init(file: String, pieces: [TemplateTags.Piece]) {
        self.file = file
        self.pieces = pieces
    }

    private mutating func parts(
        until end: String?, from start: Int
    ) throws(TemplateProblem) -> [Part] {
        var parts: [Part] = []
        while next < pieces.count {
            let at = next
            next += 1
            switch pieces[at] {
            case .text(let text): parts.append(.text(text))
            case .tag("/", let name, let line):
                guard name == end else { throw wrong(line, "{{/\(name)}} ends nothing") }
                return parts
            case .tag(let kind, let name, let line):
                parts.append(try part(kind, name, line, isField: isInField(at)))
            }
        }
        if let end { throw wrong(start, "{{/\(end)}} is missing") }
        return parts
    }

    private mutating func part(
        _ kind: Character?, _ name: String, _ line: Int, isField: Bool
    ) throws(TemplateProblem) -> Part {
        switch kind {
        case nil: return .value(name, isField ? .field : .page, line: line)
        case "#": return .section(name, try parts(until: name, from: line))
        case "^": return .unless(name, try parts(until: name, from: line))
        case ">": return .partial(name, line: line)
        case "$": return .block(name, try parts(until: name, from: line))
        case "<":
            var blocks: [String: [Part]] = [:]
            for part in try parts(until: name, from: line) {
                if case .block(let name, let parts) = part { blocks[name] = parts }
            }
            return .parent(name, blocks: blocks, line: line)
        case let kind?: throw wrong(line, "no tag begins with \(kind)")
        }
    }

    /// Whether a tag is all that stands in value="…", or the end of a textarea.
    private func isInField(_ at: Int) -> Bool {
        if at > 0, case .text(let before) = pieces[at - 1], before.hasSuffix("value=\"") {
            return true
        }
        if at + 1 < pieces.count, case .text(let after) = pieces[at + 1] {
            return after.hasPrefix("</textarea>")
        }
        return false
    }

    private func wrong(_ line: Int, _ what: String) -> TemplateProblem {
        TemplateProblem(file: file, line: line, what: what)
    }
}
