/// A statement and the values of its `$1`, `$2` …; values always travel apart from the text.
package struct Query: Sendable, ExpressibleByStringLiteral {
    package let text: String
    package let values: [String?]
    /// The same text comes again and again: its plan is kept with the connection.
    package let isLasting: Bool
    /// Stands for the text where its plan is kept: the same for the same text, and for no other.
    let id: String

    /// - Parameter id: nil: the text itself.
    package init(
        _ text: String, _ values: [String?] = [], isLasting: Bool = false, id: String? = nil
    ) {
        self.text = text
        self.values = values
        self.isLasting = isLasting
        self.id = id ?? text
    }

    var holdsNul: Bool { values.contains { $0?.utf8.contains(0) == true } }

    package init(stringLiteral text: String) {
        self.init(text)
    }
}
