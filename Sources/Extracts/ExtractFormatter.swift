import Postgres
import Registry
import Store

/// The words of an extract in its language.
struct ExtractFormatter: Sendable {
    package let text: Text

    package func title(_ part: Part) -> String { part.titles[text.language] ?? part.name }
    package func label(_ part: Part, _ column: Column) -> String {
        text.field(part.name, column.name)
    }
    var dataHash: String { text("extract.data-hash") }
}

/// One part as a table of words: a part of one row stands on end, a line for each column.
struct ExtractPart: Sendable {
    package let part: Part
    /// Those that a person reads.
    package let columns: [Column]
    package let words: ExtractFormatter

    init(part: Part, columns: [Column], words: ExtractFormatter) {
        self.part = part
        self.columns = columns.filter { !part.codes.contains($0.name) }
        self.words = words
    }

    var isOnEnd: Bool { part.key.isEmpty }

    package var header: [String] {
        isOnEnd
            ? [words.text("extract.fact"), words.text("extract.value")]
            : columns.map { words.label(part, $0) }
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

    /// The rows of the table that one line makes.
    package func rows(_ line: Row) throws -> [[String]] {
        let cells = try columns.map { column in
            try line.optional.text(column.name).map { part.words($0, column, words.text) } ?? ""
        }
        guard isOnEnd else { return [cells] }
        return zip(columns, cells).filter { !$1.isEmpty }.map { [words.label(part, $0), $1] }
    }
}
