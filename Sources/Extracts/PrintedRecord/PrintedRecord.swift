import Foundation
import Registry
import Rendering
import Schema
import Sealing
import Store

/// An extract as a page to print: everything that the template `page` shows.
struct PrintedRecord {
    private let request: ExtractRequest
    private let text: Text
    private let cover: PagePart?
    /// The sheets of an authority's file, with the list in front of them.
    private let sheets: PageSheets?
    private let annexes: PageAnnexes
    private let letters: PageLetters?

    init(_ request: ExtractRequest, _ parts: [KeptPart], _ text: Text) throws {
        self.request = request
        self.text = text
        cover = try parts.first { request.isCover($0.part) }?.whole
        let rest = parts.filter { !request.isCover($0.part) }
        let book = request.extract == .authority ? request.book : nil
        let list = try rest.first { $0.isList }?.whole
        sheets = book.flatMap { [cover] book in
            list.map { PageSheets($0, cover, rest, book, text) }
        }
        // What a letter says stands in no table beside it.
        letters = try rest.first { $0.part.letter != nil }.flatMap { PageLetters(try $0.whole) }
            .flatMap { $0.count == 0 ? nil : $0 }
        annexes = PageAnnexes(
            letters == nil ? rest : [], book, sheets, hasEarlier: request.since != nil, text)
    }

    /// What the page shows, as JSON.
    func writeValues(dataHash: String, to file: Spool) throws {
        try values(dataHash: dataHash).writeJSON { try file.write($0) }
    }

    package func write(dataHash: String, to file: Spool) throws {
        let values = values(dataHash: dataHash)
        let isThere = try PrintedRecord.templates.get().write("page", values) {
            try file.write($0)
        }
        guard isThere else { throw Problem("templates-missing") }
    }

    /// The style sheet is a template too: that is how it gets into the one file.
    private static let templates = Result {
        try Templates(
            TemplateFiles(Schema.resources(of: "Extracts").appending(path: "Templates")))
    }.mapError { _ in Problem("templates-missing") }

    /// What is long is made as it is written: sheet by sheet, annex by annex.
    func values(dataHash: String) -> Values {
        let head = RecordHead(request, cover, text)
        let content = cover.flatMap { cover in
            cover.rows.first.flatMap { cover.value("content_language", $0) }
        }
        return [
            "language": .text(request.language.rawValue),
            // The country whose spelling it has.
            "country": request.language == .sv ? "SE" : "GB",
            // Of the register's own words, where the document has another.
            "contentLanguage": .text(content ?? request.language.rawValue),
            "contentLanguages": .texts(
                [content].compactMap { $0 }.filter { $0 != request.language.rawValue }),
            "title": .text(head.title),
            "paragraphs": .texts(head.provision.map { [$0] } ?? []),
            // As long as the head of each page has room for.
            "keeper": .text(head.keeper),
            "author": .text(head.keeper.split(separator: "\n").joined(separator: " ")),
            "running": .text(head.keeper.shortened(to: 60)),
            "created": .text(request.knownAt.prefix(19) + "Z"),
            "drafts": .texts(request.isDraft ? [text("page.draft")] : []),
            "covers": .list(cover.map { [PageCover($0, request.book, text).value] } ?? []),
            // One letter needs none.
            "hasContents": .truth(letters?.count != 1),
            "entries": .made { [annexes, letters] in letters?.entry($0) ?? annexes.entry($0) },
            "lists": .made { [sheets] in $0 == 0 ? sheets?.overview : nil },
            "sheets": .made { [sheets] in try sheets?.sheet($0) },
            "letters": .made { [letters] in letters?.letter($0) },
            "annexes": .made { [annexes] in try annexes.value($0) },
            "last": .made { [annexes] in $0 == 0 ? try annexes.last : nil },
            "percents": .list(
                (1...100).map { percent in
                    [
                        "n": .text("\(percent)"),
                        "upright": .text("\(Double(percent * PageTable.upright) / 100)"),
                        "lying": .text("\(Double(percent * PageTable.lying) / 100)"),
                    ]
                }),
            "dataHash": .text(dataHash), "shortHash": .text(String(dataHash.prefix(16))),
            "words": [
                "contents": .text(text("page.contents")), "also": .text(text("page.also")),
                "data_hash": .text(text("page.data-hash")), "page": .text(text("page.page")),
                "of": .text(text("page.of")),
                "running": .text(head.running),
            ],
        ]
    }
}
