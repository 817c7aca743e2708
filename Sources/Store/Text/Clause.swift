/// A sentence with places for values, `{name}`, and parts in brackets that fall away where one of their
/// values is missing. What stands in a value is never read as a place or a bracket.
package struct Clause: Sendable {
    private enum Piece: Sendable {
        case words(String)
        case place(String)
    }

    private let parts: [(isOptional: Bool, pieces: [Piece])]

    package init(_ text: String) {
        var parts: [(isOptional: Bool, pieces: [Piece])] = []
        var rest = text[...]
        while !rest.isEmpty {
            let isOptional = rest.first == "["
            if isOptional { rest = rest.dropFirst() }
            let part = rest.prefix { $0 != (isOptional ? "]" : "[") }
            parts.append((isOptional, Clause.pieces(part)))
            rest = rest[part.endIndex...]
            if isOptional { rest = rest.dropFirst() }
        }
        self.parts = parts
    }

    private static func pieces(_ text: Substring) -> [Piece] {
        text.split(separator: "{", omittingEmptySubsequences: false).enumerated()
            .flatMap { index, piece -> [Piece] in
                guard index > 0, let end = piece.firstIndex(of: "}") else {
                    return [.words(String(piece))]
                }
                return [
                    .place(String(piece[..<end])),
                    .words(String(piece[piece.index(after: end)...])),
                ]
            }
    }

    /// What it has places for.
    package var places: Set<String> {
        Set(
            parts.flatMap(\.pieces).compactMap { piece in
                if case .place(let name) = piece { name } else { nil }
            })
    }

    package func filled(_ value: (String) -> String?) -> String {
        parts.map { part in
            var words = ""
            for piece in part.pieces {
                switch piece {
                case .words(let text): words += text
                case .place(let name):
                    guard let text = value(name) else {
                        if part.isOptional { return "" }
                        continue
                    }
                    words += text
                }
            }
            return words
        }.joined()
    }
}
