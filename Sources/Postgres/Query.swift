/// A statement and the values of its `$1`, `$2` …; values always travel apart from the text.
package struct Query: Sendable, ExpressibleByStringLiteral {
    package let text: String
    package let values: [String?]
    /// The same text comes again and again: its plan is kept with the connection.
    package let isLasting: Bool

    package init(_ text: String, _ values: [String?] = [], isLasting: Bool = false) {
        self.text = text
        self.values = values
        self.isLasting = isLasting
    }

    var holdsNul: Bool { values.contains { $0?.utf8.contains(0) == true } }

    package init(stringLiteral text: String) {
        self.init(text)
    }
}
