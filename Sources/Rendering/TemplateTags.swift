/// A template's text in pieces: what stands as it is, and tags.
struct TemplateTags {
    enum Piece {
        case text(String)
        /// `{{#name}}` is of the kind `#`, `{{name}}` of none.
        case tag(Character?, String, line: Int)
    }

    private let file: String
    private(set) var pieces: [Piece] = []

    init(_ text: String, file: String) throws(TemplateProblem) {
        self.file = file
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let (own, isTagsOnly) = try read(line, index + 1)
            pieces += own
            if !isTagsOnly, index + 1 < lines.count { pieces.append(.text("\n")) }
        }
    }

    /// A line of nothing but tags that print nothing themselves leaves no line behind.
    private func read(
        _ line: Substring, _ number: Int
    ) throws(TemplateProblem) -> ([Piece], isTagsOnly: Bool) {
        var (tags, texts): ([Piece], [Piece]) = ([], [])
        var rest = line
        var prints = false
        func keep(_ text: Substring) {
            if !text.isEmpty { texts.append(.text(String(text))) }
            prints = prints || text.contains { $0 != " " }
        }
        while let open = pair("{", in: rest) {
            keep(rest[..<open])
            let inner = rest[open...].dropFirst(2)
            guard let close = pair("}", in: inner) else {
                throw TemplateProblem(file: file, line: number, what: "a tag does not end")
            }
            rest = inner[close...].dropFirst(2)
            let kind = inner.first.flatMap { $0.isLetter || $0 == "." ? nil : $0 }
            let name = inner[..<close].dropFirst(kind == nil ? 0 : 1).drop { $0 == " " }
            let tag = Piece.tag(kind, String(name), line: number)
            tags.append(tag)
            texts.append(tag)
            prints = prints || kind == nil
        }
        keep(rest)
        return tags.isEmpty || prints ? (texts, false) : (tags, true)
    }

    /// Where two of a brace stand next.
    private func pair(_ brace: Unicode.Scalar, in text: Substring) -> Substring.Index? {
        let byte = UInt8(ascii: brace)
        var rest = text.utf8[...]
        while let at = rest.firstIndex(of: byte) {
            rest = rest[at...].dropFirst()
            if rest.first == byte { return at }
        }
        return nil
    }
}
