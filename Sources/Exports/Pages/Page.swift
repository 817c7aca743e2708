import Registry

/// Everything the template `page` shows; a template computes nothing.
struct Page {
    let language: String
    let title: String
    let paragraphs: [String]
    let keeper: String
    /// The keeper as the head of each page has room for.
    let running: String
    /// ISO 8601, to the second.
    let created: String
    let drafts: [String]
    let covers: [PageCover]
    let lists: [PageSection]
    let sheets: [PageSheet]
    let annexes: [PageSection]
    let dataHash: String
    let shortHash: String
    let words: [String: String]

    init(
        _ request: ExtractRequest, _ parts: [PagePart], dataHash: String, isDraft: Bool,
        _ text: Text
    ) {
        let cover = parts.first { request.isCover($0.part) }
        let facts = cover.flatMap { cover in cover.rows.first.map { (cover, $0) } }
        func fact(_ columns: [String]) -> String? {
            facts.flatMap { cover, row in columns.lazy.compactMap { cover.value($0, row) }.first }
        }
        language = request.language.rawValue
        title = text("page.title.\(request.book?.rawValue ?? request.extract.rawValue)")
        keeper = fact(["controller", "name", "keeper"]) ?? request.register
        running = keeper.shortened(to: 60)
        created = request.knownAt.prefix(19) + "Z"
        let paragraph = request.extract == .authority ? request.book?.paragraph : nil
        paragraphs = paragraph.map { [text("page.paragraph-long", ["n": "\($0)"])] } ?? []
        drafts = isDraft ? [text("page.draft")] : []
        covers = cover.map { [PageCover($0, request.book, text)] } ?? []
        self.dataHash = dataHash
        shortHash = String(dataHash.prefix(16))
        let rest = parts.filter { !request.isCover($0.part) }
        if let book = request.book, request.extract == .authority {
            let list = rest.first { $0.part.place(in: book) == .list }
            lists = list.map { [PageSection(list: $0, text)] } ?? []
            sheets = list.map { PageSheet.all($0, rest, book, text) } ?? []
            annexes = rest.compactMap { .init(annex: $0, book, request, among: rest, text) }
        } else {
            (lists, sheets) = ([], [])
            annexes = rest.map { PageSection(plain: $0, text) }
        }
        var words = Dictionary(
            uniqueKeysWithValues: ["contents", "also", "data-hash", "page", "of"].map {
                ($0.replacing("-", with: "_"), text("page.\($0)"))
            })
        words["running"] = [
            paragraph.map { text("page.paragraph", ["n": "\($0)"]) } ?? title,
            fact(["version"]).map { text("page.version", ["n": $0]) },
        ].compactMap { $0 }.joined(separator: " · ")
        self.words = words
    }
}

extension ExtractRequest {
    /// The part that tells of the document itself.
    fileprivate func isCover(_ part: Part) -> Bool {
        book.map { part.place(in: $0) == .cover } == true || part.name == "about"
    }
}

extension PageSection {
    init(list: PagePart, _ text: Text) {
        self.init(
            id: list.part.name, heading: list.part.titles[text.language] ?? "", list, text,
            mayLieDown: true)
    }

    init(plain: PagePart, _ text: Text) {
        self.init(
            id: plain.part.name, heading: plain.part.titles[text.language] ?? "", plain, text,
            mayLieDown: true)
    }

    /// Nil when the part is no annex.
    init?(
        annex: PagePart, _ book: Book, _ request: ExtractRequest, among parts: [PagePart],
        _ text: Text
    ) {
        guard case .annex(let letter) = annex.part.place(in: book) else { return nil }
        let title = annex.part.titles[text.language] ?? annex.part.name
        // Annexes that share a letter are numbered.
        let namesakes = parts.filter { $0.part.place(in: book) == .annex(letter) }
        let number = namesakes.firstIndex { $0.part.name == annex.part.name }
        let sign = namesakes.count > 1 ? "\(letter)\((number ?? 0) + 1)" : letter
        let heading = text("page.annex", ["letter": sign, "title": title])
        // That nothing is known of a transfer must not read as if there were none.
        if annex.part.name == "transfer", annex.rows.isEmpty {
            let sentence = PageSentence("page.transfer.nothing", [:], text)
            self.init(id: annex.part.name, heading: heading, sentences: [sentence])
            return
        }
        guard annex.part.name == "change" else {
            self.init(id: annex.part.name, heading: heading, annex, text, mayLieDown: true)
            return
        }
        let sentences = annex.rows.map { PageSentence(change: $0, in: annex) }
        let silence = request.since == nil ? "page.change.first" : "page.change.none"
        self.init(
            id: annex.part.name, heading: heading,
            sentences: sentences.isEmpty ? [PageSentence(silence, [:], text)] : sentences)
    }
}
