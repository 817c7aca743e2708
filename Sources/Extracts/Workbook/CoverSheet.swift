import Registry
import Store

/// The first sheet of a workbook: what it is, whose, and what the other sheets hold.
struct CoverSheet {
    static let widths = [250, 480, 80, 70]

    /// A sheet of the contents.
    struct Entry {
        let sheet: String
        let part: Part
        var rows = 0
    }

    let request: ExtractRequest
    let words: ExtractFormatter
    let sheet: Workbook.Sheet
    /// The part that tells of the extract, its one row to be added.
    var part: PagePart
    var entries: [Entry] = []

    var head: RecordHead { RecordHead(request, part, words.text) }

    func write(dataHash: String) throws {
        let head = head
        if request.isDraft { try row(words.text("page.draft"), .subtitle) }
        try row(head.title, .title)
        for line in [head.keeper, head.provision].compactMap({ $0 }) { try row(line, .subtitle) }
        for group in PageCover(part, request.book, words.text).groups {
            try row(group.heading, .heading)
            for fact in group.facts { try self.fact(fact.label, fact.text) }
        }
        try fact(words.dataHash, dataHash)
        try row(words.text("page.contents"), .heading)
        try sheet.row(
            ["extract.sheet", "extract.content", "extract.provision", "extract.rows"]
                .map { .text(words.text($0), .header) })
        for entry in entries {
            try sheet.row([
                .sheet(entry.sheet), .text(words.title(entry.part)), .text(provision(entry.part)),
                .number(Double(entry.rows)),
            ])
        }
        try row(words.text("extract.hidden"), .note)
    }

    private func row(_ text: String, _ style: WorkbookLook.Style) throws {
        try sheet.row([.text(text, style)])
    }

    private func fact(_ label: String, _ text: String) throws {
        try sheet.row([.text(label, .label), .text(text)])
    }

    /// The point of article 30 that asks for a part; empty: none does.
    private func provision(_ part: Part) -> String {
        guard request.extract == .authority, let book = request.book,
            case .point(let letter)? = part.place(in: book)
        else {
            return ""
        }
        return words.text.law("30(\(book.paragraph))(\(letter))")
    }
}
