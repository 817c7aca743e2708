import Registry
import Store

/// What stands on top of an extract made for reading: what it is, and whose.
struct RecordHead {
    let title: String
    /// The paragraph of article 30 that asks for it.
    let provision: String?
    let keeper: String
    /// On every page, without the keeper.
    let running: String

    /// - Parameter cover: the part that tells of the extract itself.
    init(_ request: ExtractRequest, _ cover: PagePart?, _ text: Text) {
        let row = cover?.rows.first ?? []
        func fact(_ columns: [String]) -> String? {
            row.isEmpty ? nil : columns.lazy.compactMap { cover?.value($0, row) }.first
        }
        let paragraph = request.extract == .authority ? request.book?.paragraph : nil
        title = text("page.title.\(request.book?.rawValue ?? request.extract.rawValue)")
        provision = paragraph.map { text("page.paragraph-long", ["n": "\($0)"]) }
        keeper = fact(["controller", "name", "keeper"]) ?? request.register
        running = [
            paragraph.map { text("page.paragraph", ["n": "\($0)"]) } ?? title,
            fact(["version"]).map { text("page.version", ["n": $0]) },
        ].compactMap { $0 }.joined(separator: " · ")
    }
}

extension ExtractRequest {
    /// A record that nobody has counted as a delivery, which says so on every page.
    var isDraft: Bool { extract == .authority && cover["version"] == nil }

    /// The part that tells of the document itself.
    func isCover(_ part: Part) -> Bool {
        book.map { part.place(in: $0) == .cover } == true || part.name == "about"
    }
}
