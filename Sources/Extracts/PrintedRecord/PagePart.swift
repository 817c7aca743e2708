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

    /// A key of the register's own, where another column names the row to a reader.
    private func isCode(_ column: Column) -> Bool {
        part.codes.contains(column.name) || part.beside.values.contains(column.name)
            || part.key.contains(column.name) && part.label != column.name && column.type == "text"
                && column.name != "activity" && !part.gathers.contains(column.name)
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
            isThere = true
        }
        return (part, isThere ? name : nil)
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
            part = PagePart(part: part.part, columns: columns, rows: part.rows)
            let others = part.shown(besides: hidden).filter { $0 != place }
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

    /// With the capital that a label standing alone has.
    package func label(_ index: Int, _ text: Text) -> String {
        capital(text.field(part.name, columns[index].name))
    }

    package func words(_ row: [String?], _ index: Int, _ text: Text) -> String {
        // That something is documented is told by its being there.
        if columns[index].name == "documentation", row[index] == "documented" { return "" }
        let both = [index, part.beside[columns[index].name].flatMap(self.index)].compactMap { $0 }
        // From the first to the last of them.
        if columns[index].name == "path", columns[index].isList {
            return columns[index].items(row[index] ?? "").joined(separator: " → ")
        }
        return both.compactMap { place in
            row[place].map { part.cited(inspected($0, columns[place], text), columns[place], text) }
        }
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// A word of the law with its article, where a page to be inspected gives it.
    private func inspected(_ value: String, _ column: Column, _ text: Text) -> String {
        let items = column.isList ? column.items(value) : [value]
        let cited = items.compactMap { text.sentences["page.cited.\(column.type).\($0)"] }
        return cited.count == items.count && !items.isEmpty
            ? cited.joined(separator: "; ") : text.words(value, column)
    }

    /// What a row says in some columns, a label for each value.
    package func facts(_ row: [String?], _ shown: [Int], _ text: Text) -> [PageFact] {
        shown.compactMap { index in
            let words = words(row, index, text)
            return words.isEmpty ? nil : PageFact(label: label(index, text), text: words)
        }
    }
}
