package import Registry
import Sealing
package import Store

/// A part as it was streamed, kept until the page is made.
package struct PagePart: Sendable {
    package let part: Part
    package let columns: [Column]
    package var rows: [[String?]] = []

    package init(part: Part, columns: [Column], rows: [[String?]] = []) {
        self.part = part
        self.columns = columns
        self.rows = rows
    }

    private func index(_ column: String) -> Int? { columns.firstIndex { $0.name == column } }

    package func value(_ column: String, _ row: [String?]) -> String? {
        index(column).flatMap { row[$0] }
    }

    /// Its rows by the activity they belong to.
    var byActivity: [String: PagePart] {
        Dictionary(grouping: rows) { value("activity", $0) ?? "" }
            .mapValues { PagePart(part: part, columns: columns, rows: $0) }
    }

    /// A key of the register's own, where another column names the row to a reader.
    private func isCode(_ column: Column) -> Bool {
        part.codes.contains(column.name) || part.beside.values.contains(column.name)
            || part.key.contains(column.name) && part.label != column.name && column.type == "text"
                && column.name != "activity"
    }

    /// The columns a reader needs: those that say something in these rows.
    package func shown(besides hidden: Set<String>) -> [Int] {
        let shown = columns.indices.filter { index in
            !hidden.contains(columns[index].name) && !isCode(columns[index])
                && rows.contains { !($0[index] ?? "").isEmpty }
        }
        // How well something is known comes after what it is.
        let isLast = { (index: Int) in ["documentation", "checked"].contains(columns[index].name) }
        return shown.filter { !isLast($0) } + shown.filter(isLast)
    }

    /// With the capital that a label standing alone has.
    package func label(_ index: Int, _ text: Text) -> String {
        capital(text.field(part.name, columns[index].name))
    }

    package func words(_ row: [String?], _ index: Int, _ text: Text) -> String {
        // That something is documented is told by its being there.
        if columns[index].name == "documentation", row[index] == "documented" { return "" }
        let both = [index, part.beside[columns[index].name].flatMap(self.index)].compactMap { $0 }
        return both.compactMap { place in row[place].map { text.words($0, columns[place]) } }
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// What a row says in some columns, a label for each value.
    package func facts(_ row: [String?], _ shown: [Int], _ text: Text) -> [PageFact] {
        shown.compactMap { index in
            let words = words(row, index, text)
            return words.isEmpty ? nil : PageFact(label: label(index, text), text: words)
        }
    }
}
