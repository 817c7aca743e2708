import Registry
import Rendering
import Store
import Synchronization

/// What stands behind the sheets; in an extract without sheets, every part.
final class PageAnnexes: Sendable {
    private let parts: [KeptPart]
    /// Those that stand in the section of another, by its name.
    private let within: [String: KeptPart]
    private let headings: [String]
    /// Whether there is a delivery or a day to compare with.
    private let hasEarlier: Bool
    private let text: Text
    /// Nil: an extract that is no book.
    private let book: Book?
    private let isBehindSheets: Bool
    /// The annexes made so far, by their place: whether it lies down.
    private let lying = Mutex<[Int: Bool]>([:])
    /// Of the sheets in front, by the names of their activities.
    private let numbers: [String: Int]
    private let sheets: Int

    init(
        _ parts: [KeptPart], _ book: Book?, _ sheets: PageSheets?, hasEarlier: Bool, _ text: Text
    ) {
        numbers = sheets?.numbers ?? [:]
        self.sheets = sheets?.count ?? 0
        self.hasEarlier = hasEarlier
        self.text = text
        self.book = book
        isBehindSheets = sheets?.isEmpty == false
        within = Dictionary(
            parts.compactMap { part in part.part.within.map { ($0, part) } },
            uniquingKeysWith: { $1 })
        let parts = parts.filter { $0.part.within == nil }
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

    /// A section, and whether the pages in front of it lie another way.
    func value(_ index: Int) throws -> Value? {
        guard let section = try section(index) else { return nil }
        lying.withLock { $0[index] = section.isWide }
        let turns =
            index > 0
            ? try isLying(index - 1) != section.isWide : isBehindSheets && section.isWide
        return .values(
            section.values.adding(["place": .text("\(index + 1)"), "turns": .truth(turns)]))
    }

    /// How the last page lies.
    var last: Value {
        get throws { ["isWide": .truth(try isLying(parts.count - 1))] }
    }

    private func isLying(_ index: Int) throws -> Bool {
        if let known = lying.withLock({ $0[index] }) { return known }
        return try section(index)?.isWide ?? false
    }

    package func section(_ index: Int) throws -> PageSection? {
        guard parts.indices.contains(index) else { return nil }
        let part = try parts[index].whole
        let (id, heading) = (part.part.name, headings[index])
        switch id {
        // That nothing is known of a transfer must not read as if there were none.
        case "transfer", "processor", "processor_place":
            guard book != nil, part.rows.isEmpty else { break }
            let sentence = PageSentence("page.\(id).nothing", [:], text)
            return PageSection(id: id, heading: heading, sentences: [sentence])
        case "change":
            guard let book else { break }
            let silence = hasEarlier ? "page.change.none" : "page.change.first"
            return part.rows.isEmpty
                ? PageSection(
                    id: id, heading: heading, sentences: [PageSentence(silence, [:], text)])
                : PageSection(
                    id: id, heading: heading,
                    cards: PageChanges(part, book, numbers, sheets: sheets, text).cards)
        default: break
        }
        if id == "transfer", !part.rows.isEmpty, let grounds = try within[id]?.whole {
            let shown = part.numbered(numbers, text)
            return PageSection(
                id: id, heading: heading,
                cards: PageTransfers(
                    shown.hiding(book != nil ? part.part.onSheets : []), grounds, text
                )
                .cards)
        }
        return PageSection(
            id: id, heading: heading, part.numbered(numbers, text), text,
            hiding: book != nil ? part.part.onSheets : [], mayLieDown: true)
    }
}
