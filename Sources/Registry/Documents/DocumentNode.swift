/// A document as a tree, whatever its format.
struct DocumentNode {
    typealias Entry = (key: DocumentNode, value: DocumentNode)

    enum Content {
        case value(Value)
        /// Unfolded where it is read: aliases of YAML could make a small file a huge tree.
        case list(() -> [DocumentNode])
        case map(() -> [Entry])
    }

    struct Value: Sendable {
        /// How a writer may write it; a reader asks only whether it is nothing.
        enum Kind: Sendable {
            case text
            /// A date, a period, a word of an enum: never taken for something else.
            case word
            /// A whole number, true or false.
            case bare
            /// The format's word for no value, such as null.
            case nothing
        }

        let text: String
        let kind: Kind
    }

    let content: Content
    /// From 1; nil: the format does not say.
    var line: Int?

    init(_ content: Content, line: Int? = nil) {
        self.content = content
        self.line = line
    }

    static func nothing(line: Int?) -> DocumentNode {
        DocumentNode(.value(Value(text: "", kind: .nothing)), line: line)
    }

    var value: Value? { if case .value(let value) = content { value } else { nil } }
    /// The text of a value; nil for a list or a mapping.
    var text: String? { value?.text }
    var isNothing: Bool { value?.kind == .nothing }
    var items: [DocumentNode]? { if case .list(let items) = content { items() } else { nil } }
    var entries: [Entry]? { if case .map(let entries) = content { entries() } else { nil } }
}

extension [DocumentNode.Entry] {
    subscript(_ name: String) -> DocumentNode? { first { $0.key.text == name }?.value }
}
