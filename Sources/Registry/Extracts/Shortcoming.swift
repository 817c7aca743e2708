import Postgres
package import Store
import Synchronization

/// What a file is about to say badly: cells of a column that say nothing where the law asks, or what
/// nobody likes to read there.
package struct Shortcoming: Sendable {
    package let part: Part
    package let column: Column
    /// As the file has it; a cell that says nothing is `not_documented`.
    package let value: String
    package fileprivate(set) var count: Int

    /// "d) Mottagare, land: ej dokumenterat".
    package func words(_ book: Book, _ text: Text) -> String {
        var title = part.titles[text.language] ?? part.name
        if case .point(let letter) = part.place(in: book) {
            title = text("page.point", ["letter": letter, "title": title])
        }
        return text(
            "preflight.said",
            [
                "title": title, "field": text.field(part.name, column.name),
                "said": column.isSilent(value)
                    ? text.value("documentation", value) : text.words(value, column),
                "count": "\(count)",
            ])
    }
}

extension Registry {
    /// Found in the rows of the very file that is about to be written, in its order.
    package func shortcomings(of request: ExtractRequest) async throws -> [Shortcoming] {
        let found = Mutex<(columns: [Column], part: Part?, all: [Shortcoming])>(([], nil, []))
        let judged = Part.all.filter { part in
            request.book.flatMap(part.place(in:))?.isJudged == true
        }
        try await extract(request, among: Set(judged.map(\.name))) { event in
            found.withLock { found in
                switch event {
                case .part(let part, let columns):
                    found.columns = columns
                    found.part = part
                case .line(let row):
                    guard let part = found.part, let book = request.book else { return }
                    for (column, value) in part.shortcomings(
                        found.columns, Array(row.cells), book)
                    {
                        let known = found.all.lastIndex {
                            $0.part.name == part.name && $0.column.name == column.name
                                && $0.value == value
                        }
                        if let known {
                            found.all[known].count += 1
                        } else {
                            found.all.append(
                                Shortcoming(part: part, column: column, value: value, count: 1))
                        }
                    }
                }
            }
        }
        return found.withLock { $0.all }
    }
}

extension Part.Place {
    /// What art 30 does not ask for confesses nothing.
    fileprivate var isJudged: Bool {
        switch self {
        case .point, .annex("A"), .annex("B"): true
        case .cover, .list, .also, .annex: false
        }
    }
}

extension Part {
    fileprivate func shortcomings(
        _ columns: [Column], _ row: [String?], _ book: Book
    ) -> [(column: Column, value: String)] {
        let places = Dictionary(
            uniqueKeysWithValues: columns.indices.map { (columns[$0].name, $0) })
        func value(_ name: String) -> String? {
            places[name].flatMap { row[$0] }.flatMap { $0.isEmpty ? nil : $0 }
        }
        let state = value("documentation")
        // A row that says nothing is one shortcoming, however many columns it has; none is none.
        if let state, state != "documented", asks.keys.allSatisfy({ value($0) == nil }) {
            guard state != "none", let place = places["documentation"] else { return [] }
            return [(columns[place], state)]
        }
        let gates = Set(asks.keys.map(documentation))
        return zip(columns, row).compactMap { column, cell in
            if let checked = asks[column.name], (cell ?? "").isEmpty {
                let told =
                    (beside[column.name] ?? []) + (folds[column.name] ?? [])
                    + [checked].compactMap { $0 }
                if state == "none" || told.contains(where: { value($0) != nil }) { return nil }
                let gate = documentation(of: column.name)
                if places[gate] != nil { return value(gate).map { (column, $0) } }
                return (column, state == "unknown" ? "unknown" : "not_documented")
            }
            return gates.contains(column.name)
                ? nil : cell.flatMap { column.isBad($0, book) ? (column, $0) : nil }
        }
    }
}

extension Column {
    fileprivate func isSilent(_ value: String) -> Bool {
        ["not_documented", "unknown"].contains(value)
    }

    fileprivate func isBad(_ value: String, _ book: Book) -> Bool {
        switch type {
        case "documentation": name != "documentation" && isSilent(value)
        case "ground_status": value != "valid"
        // Art 30(2) asks for no data.
        case "receipt": book == .controller && value != "documented"
        default: false
        }
    }
}
