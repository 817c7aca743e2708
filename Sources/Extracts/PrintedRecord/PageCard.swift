import Registry
package import Rendering

/// A row with more columns than a page is wide: its name, and under it a label for each value.
package struct PageCard {
    /// Empty where it needs none.
    package let names: [String]
    /// What is told of it in front of its facts, and the tables behind them.
    var sentences: [PageSentence] = []
    package let facts: [PageFact]
    var tables: [PageTable] = []

    package var value: Value {
        [
            "names": .texts(names), "sentences": .list(sentences.map(\.value)),
            // A list of facts that has none is no list.
            "facts": facts.isEmpty ? [] : [["facts": .list(facts.map(\.value))]],
            "tables": .list(tables.map(\.value)),
        ]
    }
}

/// Something said under its label.
package struct PageFact {
    package let label: String
    package let text: String
    /// Too long to stand beside others; such a text must also be free to break across pages.
    package let isLong: Bool
    /// In the language of the register.
    private let isQuoted: Bool

    init(label: String, text: String, isQuoted: Bool = false) {
        self.label = label
        self.text = text
        self.isQuoted = isQuoted
        isLong = text.utf8.count > 90 || text.utf8.contains(0x0A)
    }

    package var value: Value {
        [
            "label": .text(label), "text": .text(text), "isLong": .truth(isLong),
            "isQuoted": .truth(isQuoted),
        ]
    }
}
