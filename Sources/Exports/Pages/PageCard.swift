import Registry

/// A row with more columns than a page is wide: its name, and under it a label for each value.
struct PageCard {
    struct Fact {
        let label: String
        let text: String
        /// Too long to stand beside others.
        let isLong: Bool

        init(label: String, text: String) {
            self.label = label
            self.text = text
            isLong = text.utf8.count > 80 || text.utf8.contains(0x0A)
        }
    }

    /// Empty where it needs none: an Optional in a template would be looked for further up.
    let names: [String]
    let facts: [Fact]
}
