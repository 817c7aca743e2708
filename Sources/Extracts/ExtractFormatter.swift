import Postgres
import Registry
import Store
import Synchronization

/// The words of an extract in its language.
struct ExtractFormatter: Sendable {
    package let text: Text

    package func title(_ part: Part) -> String { part.titles[text.language] ?? part.name }
    package func label(_ part: Part, _ column: Column) -> String {
        text.field(part.name, column.name)
    }
    var dataHash: String { text("extract.data-hash") }
}

/// What the activities of a book are called; filled from its list, which comes before their sheets.
final class ActivityNames: Sendable {
    private let names = Mutex<[String: String]>([:])

    subscript(key: String) -> String? { names.withLock { $0[key] } }

    fileprivate func add(_ line: Row) throws {
        let (key, name) = (try line.text("activity"), try line.optional.text("name"))
        names.withLock { $0[key] = name }
    }
}

/// One part as a table of words: what names a row first and its keys last; a part of one row stands
/// on end, a line for each column.
struct ExtractPart {
    /// What a person reads in one place, and its type in the register; nil: of a list.
    struct Cell {
        let words: String
        let type: String?
    }

    package let part: Part
    /// Those that a person reads.
    package let columns: [Column]
    package let words: ExtractFormatter
    private let names: ActivityNames
    private let isList: Bool
    private let isOnSheet: Bool

    init(
        _ part: Part, _ columns: [Column], in book: Book?, _ words: ExtractFormatter,
        _ names: ActivityNames
    ) {
        let place = book.flatMap(part.place(in:))
        self.part = part
        self.words = words
        self.names = names
        isList = place == .list
        isOnSheet = place?.isOnSheet == true
        let read = columns.filter { !part.codes.contains($0.name) }
        let first = read.filter { $0.name == part.label }
        let last = read.filter { $0.isHowKnown && !first.contains($0) } + read.filter(part.isKey)
        self.columns =
            part.key.isEmpty
            ? read : first + read.filter { !first.contains($0) && !last.contains($0) } + last
    }

    /// How many columns at the end hold keys.
    var keys: Int { columns.count(where: part.isKey) }

    var isOnEnd: Bool { part.key.isEmpty }

    package var header: [String] {
        if isOnEnd { return [words.text("extract.fact"), words.text("extract.value")] }
        let labels = columns.map {
            isOnSheet && $0.name == "activity"
                ? words.text("extract.activity-key") : words.label(part, $0)
        }
        let names = isOnSheet ? [words.text.field(part.name, "activity_name")] : []
        return (names + labels).map(capital)
    }

    /// What a line says in words, by column.
    func words(_ line: Row) throws -> [String: String] {
        var said: [String: String] = [:]
        for column in columns {
            guard let value = try line.optional.text(column.name) else { continue }
            let words = part.words(value, column, words.text)
            said[column.name] = words.isEmpty ? nil : words
        }
        return said
    }

    /// The cells of the table's row that one line makes.
    func cells(_ line: Row) throws -> [Cell] {
        if isList { try names.add(line) }
        let cells = try columns.map { column in
            Cell(
                words: try line.optional.text(column.name).map {
                    part.words($0, column, words.text)
                } ?? "",
                type: column.isList ? nil : column.type)
        }
        guard isOnSheet else { return cells }
        let name = try line.optional.text("activity").flatMap { names[$0] } ?? ""
        return [Cell(words: name, type: "text")] + cells
    }

    /// The rows of the table that one line makes, in words.
    package func rows(_ line: Row) throws -> [[String]] {
        let cells = try cells(line).map(\.words)
        guard isOnEnd else { return [cells] }
        return zip(columns, cells).filter { !$1.isEmpty }.map {
            [capital(words.label(part, $0)), $1]
        }
    }
}

extension Part {
    /// A key of the register's own, which names nothing to a reader.
    func isKey(_ column: Column) -> Bool {
        key.contains(column.name) && label != column.name && column.type == "text"
    }
}

extension Column {
    /// It tells how well something is known, which comes after what it is.
    var isHowKnown: Bool { ["documentation", "checked"].contains(name) }
}
