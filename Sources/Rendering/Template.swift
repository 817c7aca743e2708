/// A template ready to be written, with its partials, blocks and texts in their places: bytes that
/// are always the same, and what it asks for between them.
struct Template: Sendable {
    indirect enum Node: Sendable {
        case bytes([UInt8])
        case value(Name, Escaping)
        case section(Name, [Node])
        case unless(Name, [Node])
    }

    /// `a.b` is b of a. The first is looked for further out too, the rest only there.
    struct Name: Sendable {
        /// Empty: the thing itself, `.` in the template.
        let first: String
        let rest: [String]

        init(_ name: String) {
            let parts = name.split(separator: ".").map(String.init)
            first = parts.first ?? ""
            rest = Array(parts.dropFirst())
        }
    }

    let nodes: [Node]
}
