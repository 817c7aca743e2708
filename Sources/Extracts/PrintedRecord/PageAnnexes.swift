import Registry
import Rendering
import Store

/// What stands behind the sheets; in an extract without sheets, every part.
struct PageAnnexes: Sendable {
    private let parts: [KeptPart]
    private let headings: [String]
    /// Whether there is a delivery or a day to compare with.
    private let hasEarlier: Bool
    private let text: Text
    private let isBook: Bool
    /// Of the sheets in front, by the names of their activities.
    private let numbers: [String: Int]

    /// - Parameter book: nil for an extract that is no book.
    init(
        _ parts: [KeptPart], _ book: Book?, _ sheets: PageSheets?, hasEarlier: Bool, _ text: Text
    ) {
        numbers = sheets?.numbers ?? [:]
        self.hasEarlier = hasEarlier
        self.text = text
        isBook = book != nil
        guard let book else {
            self.parts = parts
            headings = parts.map { $0.part.titles[text.language] ?? "" }
            return
        }
        let annexes = parts.compactMap { part -> (part: KeptPart, letter: String)? in
            guard case .annex(let letter) = part.part.place(in: book) else { return nil }
            return (part, letter)
        }
        self.parts = annexes.map(\.part)
        headings = annexes.map { annex in
            // Annexes that share a letter are numbered.
            let namesakes = annexes.filter { $0.letter == annex.letter }.map(\.part.part.name)
            let number = namesakes.firstIndex(of: annex.part.part.name) ?? 0
            let sign = namesakes.count > 1 ? "\(annex.letter)\(number + 1)" : annex.letter
            let title = annex.part.part.titles[text.language] ?? annex.part.part.name
            return text("page.annex", ["letter": sign, "title": title])
        }
    }

    /// A line of the table of contents.
    package func entry(_ index: Int) -> Value? {
        guard parts.indices.contains(index) else { return nil }
        return ["id": .text(parts[index].part.name), "label": .text(headings[index])]
    }

    package func section(_ index: Int) throws -> PageSection? {
        guard parts.indices.contains(index) else { return nil }
        let part = try parts[index].whole
        let (id, heading) = (part.part.name, headings[index])
        switch id {
        // That nothing is known of a transfer must not read as if there were none.
        case "transfer", "processor", "processor_place":
            guard isBook, part.rows.isEmpty else { break }
            let sentence = PageSentence("page.\(id).nothing", [:], text)
            return PageSection(id: id, heading: heading, sentences: [sentence])
        case "change" where isBook:
            let sentences = part.rows.map { PageSentence(change: $0, in: part) }
            let silence = hasEarlier ? "page.change.none" : "page.change.first"
            return PageSection(
                id: id, heading: heading,
                sentences: sentences.isEmpty ? [PageSentence(silence, [:], text)] : sentences)
        default: break
        }
        return PageSection(
            id: id, heading: heading, part.numbered(numbers, text), text,
            hiding: isBook ? part.part.onSheets : [], mayLieDown: true)
    }
}
