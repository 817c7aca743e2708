/// A statement and the values of its `$1`, `$2` …; values always travel apart from the text.
package struct Query: Sendable, ExpressibleByStringLiteral {
    package let text: String
    package let values: [String?]

    package init(_ text: String, _ values: [String?] = []) {
        self.text = text
        self.values = values
    }

    var holdsNul: Bool { values.contains { $0?.utf8.contains(0) == true } }

    package init(stringLiteral text: String) {
        self.init(text)
    }
}
