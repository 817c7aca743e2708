import Registry
package import Rendering
import Sealing
package import Store

/// One part on the page, or what it says of one activity.
package struct PageSection {
    /// That there is nothing to list, and what is known of that.
    package struct Statement {
        /// A class of the style sheet: what was checked and what is blank must never look alike.
        package enum Style: String { case none, blank, plain }

        package let text: String
        package let style: Style
    }

    package let id: String
    package let heading: String
    package let provisions: [String]
    /// Too wide for a page standing up.
    private(set) var isWide = false
    package private(set) var statements: [Statement] = []
    package private(set) var tables: [PageTable] = []
    package private(set) var lists: [[String]] = []
    /// In the language of the register.
    private var quotesLists = false
    package private(set) var cards: [PageCard] = []
    private(set) var sentences: [PageSentence] = []

    /// More columns than this need a page lying down, and still more need cards.
    private static let columnsUpright = 7
    private static let columnsAside = 5
    private static let columnsLyingDown = 10

    package init(
        id: String, heading: String, provision: String? = nil, _ collected: PagePart, _ text: Text,
        hiding: Set<String> = [], mayLieDown: Bool = false, isAside: Bool = false,
        mayBeLong: Bool = false,
        cover: PagePart? = nil
    ) {
        self.id = id
        self.heading = heading
        provisions = provision.map { [$0] } ?? []
        var (listed, keeper) = collected.besides(cover: cover)
        if let keeper {
            statements = [Statement(text: text("page.on-cover", ["name": keeper]), style: .plain)]
        }
        listed.rows = listed.rows.filter { row in
            guard let statement = Statement(row, collected, hiding, text) else { return true }
            if !statements.contains(where: { $0.text == statement.text }) {
                statements.append(statement)
            }
            return false
        }
        listed = listed.gathered(besides: hiding.union(listed.alwaysDocumented), text).toldOnce()
        guard !listed.rows.isEmpty else {
            if statements.isEmpty {
                statements = [Statement(text: text("page.nothing"), style: .plain)]
            }
            return
        }
        let shown = listed.shown(besides: hiding.union(listed.alwaysDocumented))
        let limit =
            mayLieDown
            ? PageSection.columnsLyingDown
            : isAside ? PageSection.columnsAside : PageSection.columnsUpright
        if mayLieDown { setApart(&listed, shown, text) }
        let cells = listed.rows.enumerated().map { number, row in
            shown.map { listed.words(row, $0, text, number: number) }
        }
        if shown.count == 1, !["date", "bool", "int4"].contains(listed.columns[shown[0]].type) {
            lists = [cells.map { $0[0] }]
            quotesLists = listed.rows.allSatisfy { listed.isQuoted($0, shown[0]) }
        } else if listed.part.key == ["activity"], listed.rows.count == 1 {
            cards = [PageCard(names: [], facts: listed.facts(listed.rows[0], shown, text))]
        } else if shown.count <= limit, mayBeLong || !listed.hasLongText(shown, cells) {
            isWide = shown.count > PageSection.columnsUpright
            tables = [listed.table(shown, cells, text, isWide: isWide)]
        } else {
            cards = listed.cards(shown, text)
        }
    }

    /// Rows that say one thing only are a list in front of the table of the others.
    private mutating func setApart(_ listed: inout PagePart, _ shown: [Int], _ text: Text) {
        let says = { (row: [String?]) in shown.filter { !(row[$0] ?? "").isEmpty } }
        let short = listed.rows.filter { says($0).count == 1 }
        guard short.count > 1, short.count < listed.rows.count else { return }
        lists = [short.map { row in says(row).map { listed.words(row, $0, text) }.joined() }]
        listed.rows = listed.rows.filter { says($0).count != 1 }
    }

    /// Whether it only says that nothing is documented.
    var isBlank: Bool {
        tables.isEmpty && lists.isEmpty && cards.isEmpty && sentences.isEmpty
            && statements.allSatisfy { $0.style != .none }
    }

    package var value: Value { .values(values) }

    var values: Values {
        [
            "id": .text(id), "heading": .text(heading), "provisions": .texts(provisions),
            "isWide": .truth(isWide),
            "statements": .list(
                statements.map { ["text": .text($0.text), "style": .text($0.style.rawValue)] }),
            "lists": .list(lists.map(Value.texts)), "quotesLists": .truth(quotesLists),
            "tables": .list(tables.map(\.value)),
            "cards": .list(cards.map(\.value)), "sentences": .list(sentences.map(\.value)),
        ]
    }

    init(
        id: String, heading: String, sentences: [PageSentence] = [], cards: [PageCard] = []
    ) {
        self.id = id
        self.heading = heading
        provisions = []
        self.sentences = sentences
        self.cards = cards
    }
}

extension PageSection.Statement {
    /// Nil for a row that has something to list.
    init?(_ row: [String?], _ collected: PagePart, _ hiding: Set<String>, _ text: Text) {
        guard let state = collected.value("documentation", row), state != "documented" else {
            return nil
        }
        let silent = hiding.union(["documentation", "checked"])
        let says = zip(collected.columns, row).contains { column, value in
            !silent.contains(column.name) && !(value ?? "").isEmpty
        }
        guard !says else { return nil }
        let isNone = state == "none"
        self.init(
            text: capital(
                text.absent(state, checked: isNone ? collected.value("checked", row) : nil)),
            style: isNone ? .none : .blank)
    }
}

extension PagePart {
    /// The column that says a row is documented, where every row is.
    fileprivate var alwaysDocumented: Set<String> {
        let isAlways = rows.allSatisfy {
            value("documentation", $0) ?? "documented" == "documented"
        }
        return isAlways ? ["documentation"] : []
    }

    /// Texts of half a page and more would be many pages high in a column.
    fileprivate func hasLongText(_ shown: [Int], _ cells: [[String]]) -> Bool {
        cells.contains { row in
            zip(shown, row).contains {
                $1.utf8.count > (part.gathers.contains(columns[$0].name) ? 2000 : 600)
            }
        }
    }

    fileprivate func table(
        _ shown: [Int], _ cells: [[String]], _ text: Text, isWide: Bool
    ) -> PageTable {
        PageTable(
            shown.map { label($0, text) }, cells,
            quoted: rows.map { row in shown.map { isQuoted(row, $0) } },
            head: shown.firstIndex { columns[$0].name == part.label }, isWide: isWide)
    }

    fileprivate func cards(_ shown: [Int], _ text: Text) -> [PageCard] {
        rows.enumerated().map { number, row in
            let name = value(part.label, row) ?? ""
            let rest = shown.filter { columns[$0].name != part.label }
            return PageCard(
                names: [name.isEmpty ? text("page.row", ["n": "\(number + 1)"]) : name],
                facts: (repeated.contains(number)
                    ? [PageFact(label: text("page.contact"), text: text("page.contact.above"))]
                    : [])
                    + facts(row, rest, text, number: number))
        }
    }
}
