/// A row with more columns than a page is wide: its name, and under it a label for each value.
package struct PageCard {
    /// Empty where it needs none: an Optional in a template would be looked for further up.
    package let names: [String]
    package let facts: [PageFact]
}

/// Something said under its label.
package struct PageFact {
    package let label: String
    package let text: String
    /// Too long to stand beside others; such a text must also be free to break across pages.
    package let isLong: Bool

    init(label: String, text: String) {
        self.label = label
        self.text = text
        isLong = text.utf8.count > 90 || text.utf8.contains(0x0A)
    }
}
