import Postgres
package import Schema
package import Store

/// One part of an extract: a table with a title, its columns as its select names them.
package struct Part: Sendable {
    /// Where it stands in the authority's file.
    package enum Place: Sendable, Comparable {
        case cover, list
        /// A letter of art 30(1) or 30(2), on the sheet of each activity.
        case point(String)
        /// On the sheet too, in the block that art 30 does not ask for.
        case also
        case annex(String)

        init?(_ word: String) {
            switch word {
            case "cover": self = .cover
            case "list": self = .list
            case "also": self = .also
            case "a"..."g" where word.count == 1: self = .point(word)
            case "A"..."D" where word.count == 1: self = .annex(word)
            default: return nil
            }
        }

        /// Whether its rows belong to one activity each, by the column `activity`.
        package var isOnSheet: Bool {
            switch self {
            case .point, .also: true
            case .cover, .list, .annex: false
            }
        }
    }

    package let name: String
    package let titles: [Text.Language: String]
    /// What its sheet in a workbook is called, where the title is too long for one.
    package let sheets: [Text.Language: String]
    package let extracts: [Extract]
    /// The columns that tell one row from another, in the order of the rows.
    package let key: [String]
    /// The column that names a row in a sentence.
    package let label: String
    /// The columns that only a program reads: shown in JSON and JSON-LD alone.
    package let codes: Set<String>
    /// Columns to others whose words a page gives in the same cell, behind their own.
    package let beside: [String: [String]]
    /// The same, each in a line of its own under its label.
    package let folds: [String: [String]]
    /// What the law asks for: the columns that a page always shows, and says so where they are empty;
    /// each with the column of the day on which it was checked that there is nothing. Where a part
    /// has a column `…_documentation` beside one, that says in which rows.
    package let asks: [String: String?]
    /// Columns of which a page gives all values in one cell, where rows say the same else: the first
    /// first.
    package let gathers: [String]
    /// Contact details that a page gives with the first of the rows that name the same.
    package let once: [String]
    /// Columns that the cover tells of the record's keeper, and no page more.
    package let onCover: [String]
    /// Columns of names of activities, and those that say no more of them than their sheets.
    package let numbered: Set<String>
    /// Columns of references to law, which each language writes its own way.
    package let cites: Set<String>
    /// Columns of ids of rules, which are read as their titles.
    package let rules: Set<String>
    /// Columns of text in the reader's language; other text is the register's own.
    package let translated: Set<String>
    /// The part in whose section of a page its rows stand.
    package let within: String?
    package let onSheets: Set<String>
    package let places: [Book: Place]
    package let edits: PartEdits
    /// Where its rows are the headings and texts of letters: the column that tells one letter from
    /// another, and the one that names it.
    package let letter: (column: String, name: String)?
    let select: String

    package static let all: [Part] = Schema.parts.compactMap(Part.init)

    /// Nil when the file lacks a header it must have; a test names the file.
    package init?(_ file: Schema.File) {
        let header = Header(file.text)
        name = file.name
        titles = header.translated("title")
        sheets = header.translated("sheet")
        extracts = header.words("extracts").compactMap(Extract.init)
        key = header.words("key")
        codes = Set(header.words("codes"))
        beside = header.grouped("beside")
        folds = header.grouped("folds")
        asks = Dictionary(
            uniqueKeysWithValues: header.words("asks").map { word in
                let names = word.split(separator: "/").map(String.init)
                return (names[0], names.count == 2 ? names[1] : nil)
            })
        gathers = header.words("gathers")
        once = header.words("once")
        onCover = header.words("on_cover")
        numbered = Set(header.words("numbered"))
        cites = Set(header.words("cites"))
        rules = Set(header.words("rules"))
        translated = Set(header.words("translated"))
        within = header["within"]
        onSheets = Set(header.words("on_sheets"))
        label = header["label"] ?? key.last ?? ""
        places = Dictionary(
            uniqueKeysWithValues: Book.allCases.compactMap { book in
                header[book.rawValue].flatMap(Place.init).map { (book, $0) }
            })
        edits = PartEdits(header)
        let letter = header.words("letter")
        self.letter = letter.count == 2 ? (letter[0], letter[1]) : nil
        select = file.text
        guard titles.count == 2, !extracts.isEmpty, !header.sentence.isEmpty,
            extracts.contains(.authority) != places.isEmpty
        else { return nil }
    }

    /// The column that says in which rows one is asked for.
    package func documentation(of column: String) -> String { column + "_documentation" }

    /// What a cell says, with references to law as the reader's language writes them in a document.
    package func words(_ value: String, _ column: Column, _ text: Text) -> String {
        if rules.contains(column.name) {
            return (column.isList ? column.items(value) : [value]).map(text.rule)
                .joined(separator: "; ")
        }
        let words = text.words(value, column)
        return cites.contains(column.name) ? text.spelledLaw(words) : words
    }

    /// Where it stands in the authority's file; nil: not in that book.
    package func place(in book: Book) -> Place? { places[book] }

    /// The parts of an extract in the order they are written.
    package static func of(_ extract: Extract, _ book: Book?) -> [Part] {
        all.filter { $0.extracts.contains(extract) }
            .filter { extract != .authority || book.flatMap($0.place(in:)) != nil }
            .map { ($0.place(in: book ?? .controller) ?? .cover, $0) }
            .sorted { ($0.0, $0.1.name) < ($1.0, $1.1.name) }.map(\.1)
    }

    /// By a name as Swedish orders them, å, ä and ö behind z, alike on every machine.
    static func byName(_ column: String) -> String {
        "translate(lower(\(column)), 'åäöÅÄÖ', '{|}{|}') collate \"C\""
    }

    /// Rows in the order of their key, byte by byte, so that two runs agree; the list of a book by name.
    package func query() -> String {
        let name = places.values.contains(.list) ? [Part.byName("list.\(quoted(label))")] : []
        let order = name + key.map { "list.\(quoted($0))::text collate \"C\"" }
        return Row.query(select).text
            + (order.isEmpty ? "" : "\norder by \(order.joined(separator: ", "))")
    }
}
