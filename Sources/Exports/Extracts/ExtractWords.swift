import Postgres
import Registry

/// The words of an extract in its language.
struct ExtractWords: Sendable {
    let text: Text

    func title(_ part: Part) -> String { part.titles[text.language] ?? part.name }
    func label(_ part: Part, _ column: Column) -> String { text.field(part.name, column.name) }
    var dataHash: String { text("extract.data-hash") }
}

/// One part as a table of words: a part of one row stands on end, a line for each column.
struct ExtractPart: Sendable {
    let part: Part
    /// Those that a person reads.
    let columns: [Column]
    let words: ExtractWords

    init(part: Part, columns: [Column], words: ExtractWords) {
        self.part = part
        self.columns = columns.filter { !part.codes.contains($0.name) }
        self.words = words
    }

    var isOnEnd: Bool { part.key.isEmpty }

    var header: [String] {
        isOnEnd
            ? [words.text("extract.fact"), words.text("extract.value")]
            : columns.map { words.label(part, $0) }
    }

    /// The rows of the table that one line makes.
    func rows(_ line: Row) throws -> [[String]] {
        let cells = try columns.map { try words.text.words(line, $0) }
        guard isOnEnd else { return [cells] }
        return zip(columns, cells).filter { !$1.isEmpty }.map { [words.label(part, $0), $1] }
    }
}
