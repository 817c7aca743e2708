import Postgres
import Schema

/// Composes one statement out of query texts. Tables that a question narrows are shadowed by
/// CTEs of the same name (only one register's rows, or the rows as they were known), so that the
/// same text answers any question.
struct Statement {
    /// Tenant tables, from the catalogue.
    let tables: Set<String>
    let moment: Moment
    /// For a few rows out of many: the planner goes through the lens to an index.
    var isInline = false
    /// What a what-if supposes of a table, also of one that holds law.
    var shadows: [String: Shadow] = [:]
    /// Further conditions on the rows of tables, by their names; see `near`.
    var narrow: [String: String] = [:]

    /// Whether a text comes out the same for every register and on every day.
    private var isLasting: Bool {
        moment.isSet && moment.knownAt == nil && moment.law.isEmpty && shadows.isEmpty
    }

    /// A statement ready to run; where it comes out the same each time it is composed once, and its
    /// plan is kept.
    func query(
        _ text: String, _ values: [String?] = [], relations: [(name: String, text: String)] = []
    ) -> Query {
        guard isLasting else { return Query(compose(text, relations: relations), values) }
        let composed = Composed.all.text(
            ["\(isInline)", "\(!narrow.isEmpty)", text] + relations.flatMap { [$0.name, $0.text] }
        ) { compose(text, relations: relations) }
        return Query(composed, values, isLasting: true)
    }

    /// - Parameter relations: further relations by name, such as the rules' union.
    func compose(_ text: String, relations: [(name: String, text: String)] = []) -> String {
        var needed = words(([text] + relations.map(\.text)).joined(separator: "\n"))
        var derived: [Schema.File] = []
        while let next = Schema.derived.first(where: { file in
            needed.contains(file.name[...]) && !derived.contains { $0.name == file.name }
        }) {
            derived.append(next)
            needed.formUnion(words(next.text))
        }
        let lenses = tables.union(shadows.keys).filter { needed.contains($0[...]) }.sorted()
            .compactMap(lens)
        let law = moment.law.sorted { $0.key < $1.key }.filter { needed.contains($0.key[...]) }
            .map { name, id in
                """
                \(name) as materialized (
                    select r.* from art30.reference_history h
                    cross join lateral jsonb_populate_recordset(null::art30.\(name), h.rows) r
                    where h.reference_id = \(id))
                """
            }
        let parts =
            law + lenses + derived.map { "\($0.name) as (\n\($0.text))" }
            + relations.map { "\($0.name) as materialized (\n\($0.text)\n)" }
        return parts.isEmpty
            ? text : "with recursive " + parts.joined(separator: ",\n") + "\n" + text
    }

    /// Materialized: reading a few registers' rows once is cheaper than planning index paths for
    /// every mention of the table in 78 rules.
    private func lens(_ table: String) -> String? {
        let only = narrowed(table, moment.scope)
        if let shadow = shadows[table] {
            let scope = tables.contains(table) ? only : nil
            return "\(table) as materialized (\(shadow.select(table, scope)))"
        }
        guard let knownAt = moment.knownAt else {
            return only.map {
                "\(table) as \(isInline ? "not " : "")materialized (select * from art30.\(table) where \($0))"
            }
        }
        let also = only.map { " and \($0)" } ?? ""
        let alsoHistory =
            narrowed(table, moment.scope.map { "h.\($0)" }).map { " and \($0)" } ?? ""
        return """
            \(table) as (
                select * from art30.\(table) where known_from <= '\(knownAt)'\(also)
                union all
                select r.* from art30.history h
                cross join lateral jsonb_populate_record(null::art30.\(table), h.row) r
                where h.table_name = '\(table)' and h.known_from <= '\(knownAt)'
                    and h.known_until > '\(knownAt)'\(alsoHistory))
            """
    }

    private func narrowed(_ table: String, _ scope: String?) -> String? {
        let conditions = [scope, narrow[table]].compactMap { $0 }
        return conditions.isEmpty ? nil : conditions.joined(separator: " and ")
    }

    /// The tenant tables a text reads, through whatever it is derived from.
    func reads(_ text: String) -> Set<String> {
        let composed = words(compose(text))
        return tables.filter { composed.contains($0[...]) }
    }

    /// The identifiers in a text, comments left out. Byte by byte: the rules are 200 kB of text,
    /// and characters would cost more than the database's answer.
    private func words(_ text: String) -> Set<Substring> {
        var words: Set<Substring> = []
        let bytes = text.utf8
        var start: String.Index?
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let isWord =
                byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte
            if isWord {
                start = start ?? index
            } else {
                if let from = start { words.insert(text[from..<index]) }
                start = nil
                if byte == UInt8(ascii: "-"), bytes[bytes.index(after: index)...].first == byte {
                    index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
                    continue
                }
            }
            index = bytes.index(after: index)
        }
        if let from = start { words.insert(text[from...]) }
        return words
    }
}

/// A text as an SQL literal, for the product's own texts; users' values travel as parameters.
func literal(_ text: String) -> String {
    "'\(text.replacing("'", with: "''"))'"
}
