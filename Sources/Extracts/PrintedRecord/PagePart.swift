package import Registry
import Sealing
package import Store

/// A part as it was streamed, kept until the page is made.
package struct PagePart: Sendable {
    package let part: Part
    package let columns: [Column]
    package var rows: [[String?]] = []
    /// The columns that say something in the whole of the part, of which these rows may be some; all
    /// that belongs to it has one shape by that.
    private var said: Set<String>
    /// The rows of somebody whom the cover tells of.
    private var onCover: Set<Int> = []
    /// The rows whose contact details stand with an earlier one.
    private(set) var repeated: Set<Int> = []

    package init(
        part: Part, columns: [Column], rows: [[String?]] = [], said: Set<String> = []
    ) {
        self.part = part
        self.columns = columns
        self.rows = rows
        self.said = said
    }

    private func index(_ column: String) -> Int? { columns.firstIndex { $0.name == column } }

    package func value(_ column: String, _ row: [String?]) -> String? {
        index(column).flatMap { row[$0] }
    }

    /// What no page gives a column to.
    private func isCode(_ column: Column) -> Bool {
        isKey(column) || elsewhere.contains(column.name)
    }

    /// A key of the register's own, where another column names the row to a reader.
    private func isKey(_ column: Column) -> Bool {
        part.codes.contains(column.name)
            || part.isKey(column) && column.name != "activity"
                && !part.gathers.contains(column.name)
    }

    /// The columns told in the cell of another.
    private var elsewhere: Set<String> {
        Set((Array(part.beside.values) + Array(part.folds.values)).joined())
            .union(part.asks.values.compactMap { $0 })
            .union(part.asks.keys.map(part.documentation))
    }

    /// The columns a reader needs: those that say something here, or are asked for.
    package func shown(besides hidden: Set<String>) -> [Int] {
        func says(_ name: String) -> Bool {
            said.contains(name)
                || index(name).map { place in rows.contains { !($0[place] ?? "").isEmpty } } == true
        }
        let shown = columns.indices.filter { index in
            let name = columns[index].name
            guard !hidden.contains(name), !isCode(columns[index]) else { return false }
            return part.asks[name] != nil || says(name) || folded(name).contains(where: says)
        }
        // How well something is known comes after what it is.
        let isLast = { (index: Int) in columns[index].isHowKnown }
        // What is asked for says that itself.
        let last = part.asks.isEmpty ? shown.filter(isLast) : []
        return shown.filter { !isLast($0) } + last
    }

    private func folded(_ name: String) -> [String] {
        (part.beside[name] ?? []) + (part.folds[name] ?? [])
    }

    /// With the numbers of sheets in place of the names of their activities: "1–3, 7".
    /// - Parameter numbers: none where two activities have one name.
    func numbered(_ numbers: [String: Int], _ text: Text) -> PagePart {
        let places = part.numbered.compactMap(index).filter { columns[$0].isList }
        guard !places.isEmpty, !numbers.isEmpty else { return self }
        let written = columns.enumerated().map {
            places.contains($0) ? Column(name: $1.name, type: "text") : $1
        }
        let rows = rows.map { row in
            var row = row
            for place in places {
                let names = row[place].map(columns[place].items) ?? []
                let found = names.compactMap { numbers[$0] }
                guard !found.isEmpty, found.count == names.count else {
                    row[place] = names.isEmpty ? nil : names.joined(separator: "; ")
                    continue
                }
                row[place] = text("page.numbers", ["numbers": PagePart.ranges(found)])
            }
            return row
        }
        return PagePart(part: part, columns: written, rows: rows)
    }

    /// Without what some columns say.
    func hiding(_ hidden: Set<String>) -> PagePart {
        var part = self
        for place in hidden.compactMap(index) {
            for row in part.rows.indices { part.rows[row][place] = nil }
        }
        return part
    }

    static func ranges(_ numbers: [Int]) -> String {
        numbers.sorted().reduce(into: [ClosedRange<Int>]()) { ranges, number in
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }

    /// Without what the cover tells of the keeper.
    /// - Returns: and whose that is; nil: nobody's of these rows.
    func besides(cover: PagePart?) -> (part: PagePart, onCover: String?) {
        guard let cover, let keeper = cover.rows.first,
            let name = cover.value(cover.part.label, keeper)
        else { return (self, nil) }
        var part = self
        var isThere = false
        for (index, row) in rows.enumerated() where value(self.part.label, row) == name {
            guard self.part.onCover.contains(where: { value($0, row) != nil }),
                self.part.onCover.allSatisfy({ value($0, row) == cover.value($0, keeper) })
            else { continue }
            for column in self.part.onCover.compactMap(self.index) {
                part.rows[index][column] = nil
            }
            part.onCover.insert(index)
            isThere = true
        }
        return (part, isThere ? name : nil)
    }

    /// Whose contact details stand with an earlier row has none.
    func toldOnce() -> PagePart {
        guard !part.once.isEmpty else { return self }
        let places = part.once.compactMap(index)
        var (told, seen) = (self, Set<[String?]>())
        for (number, row) in rows.enumerated() where places.contains(where: { row[$0] != nil }) {
            if seen.insert([value(part.label, row)] + places.map { row[$0] }).inserted { continue }
            for place in places { told.rows[number][place] = nil }
            told.repeated.insert(number)
        }
        return told
    }

    /// Rows that differ in one of the columns to gather alone are one row with all their texts.
    func gathered(besides hidden: Set<String>, _ text: Text) -> PagePart {
        part.gathers.reduce(self) { part, column in
            guard let place = part.index(column) else { return part }
            var part = part
            for row in part.rows.indices {
                part.rows[row][place] = part.rows[row][place].map {
                    text.words($0, part.columns[place])
                }
            }
            var columns = part.columns
            columns[place] = Column(name: column, type: "text")
            part = PagePart(part: part.part, columns: columns, rows: part.rows, said: said)
            let others = part.columns.indices.filter {
                let name = columns[$0].name
                return $0 != place && !hidden.contains(name) && !part.isKey(columns[$0])
            }
            var order: [[String?]] = []
            var alike: [[String?]: (row: [String?], texts: [String])] = [:]
            for row in part.rows {
                let key = others.map { row[$0] }
                if alike[key] == nil {
                    order.append(key)
                    alike[key] = (row, [])
                }
                if let text = row[place], alike[key]?.texts.contains(text) == false {
                    alike[key]?.texts.append(text)
                }
            }
            var gathered = part
            gathered.rows = order.compactMap { alike[$0] }.map { found in
                var row = found.row
                row[place] = found.texts.isEmpty ? nil : found.texts.joined(separator: "; ")
                return row
            }
            return gathered
        }
    }

    /// Whether a cell has the register's own words and no others.
    func isQuoted(_ row: [String?], _ index: Int) -> Bool {
        let column = columns[index]
        return column.type == "text" && !(row[index] ?? "").isEmpty
            && !part.translated.contains(column.name) && !part.rules.contains(column.name)
            && folded(column.name).allSatisfy { value($0, row) == nil }
    }

    /// With the capital that a label standing alone has.
    package func label(_ index: Int, _ text: Text) -> String {
        capital(text.field(part.name, columns[index].name))
    }

    /// - Parameter number: of the row, where the cover may tell of it.
    package func words(
        _ row: [String?], _ index: Int, _ text: Text, number: Int? = nil
    ) -> String {
        let column = columns[index].name
        // That something is documented is told by its being there.
        if column == "documentation", row[index] == "documented" { return "" }
        let own = ([column] + (part.beside[column] ?? [])).map { self.own(row, $0, text) }
            .filter { !$0.isEmpty }.joined(separator: ", ")
        let folded = (part.folds[column] ?? []).compactMap { name in
            let words = self.own(row, name, text)
            return words.isEmpty
                ? nil
                : text(
                    "page.folded", ["label": capital(text.field(part.name, name)), "text": words])
        }
        let lines = ([own] + folded).filter { !$0.isEmpty }
        guard lines.isEmpty, let checked = part.asks[column],
            number.map(onCover.contains) != true
        else { return lines.joined(separator: "\n") }
        let gate = part.documentation(of: column)
        if self.index(gate) != nil, checked.flatMap({ value($0, row) }) == nil {
            return value(gate, row).map { text.absent($0) } ?? ""
        }
        return text.absent(
            value("documentation", row), checked: checked.flatMap { value($0, row) })
    }

    private func own(_ row: [String?], _ name: String, _ text: Text) -> String {
        guard let place = index(name), let value = row[place] else { return "" }
        let column = columns[place]
        // From the first to the last of them.
        if name == "path", column.isList {
            return column.items(value).joined(separator: " → ")
        }
        return inspected(value, column, text)
    }

    /// A word of the law with its article, where a page to be inspected gives it.
    private func inspected(_ value: String, _ column: Column, _ text: Text) -> String {
        let items = column.isList ? column.items(value) : [value]
        let cited = items.compactMap { text.sentences["page.cited.\(column.type).\($0)"] }
        return cited.count == items.count && !items.isEmpty
            ? cited.joined(separator: "; ") : part.words(value, column, text)
    }

    /// What a row says in some columns, a label for each value.
    package func facts(
        _ row: [String?], _ shown: [Int], _ text: Text, number: Int? = nil
    ) -> [PageFact] {
        shown.compactMap { index in
            let words = words(row, index, text, number: number)
            return words.isEmpty
                ? nil
                : PageFact(
                    label: label(index, text), text: words, isQuoted: isQuoted(row, index))
        }
    }
}
