import Registry
package import Rendering

/// A row with more columns than a page is wide: its name, and under it a label for each value.
package struct PageCard {
    /// Empty where it needs none.
    package let names: [String]
    package let facts: [PageFact]

    package var value: Value { ["names": .texts(names), "facts": .list(facts.map(\.value))] }
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

    package var value: Value {
        ["label": .text(label), "text": .text(text), "isLong": .truth(isLong)]
    }
}
