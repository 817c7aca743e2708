package import Postgres
package import Schema

/// Composes one statement out of query texts. Tables that a question narrows are shadowed by
/// CTEs of the same name (only one register's rows, or the rows as they were known), so that the
/// same text answers any question.
package struct Statement {
    /// Tenant tables, from the catalogue.
    package let tables: Set<String>
    /// How each is read, as `kept_table.told` has it: cells that tell nothing are null.
    package let told: [String: String]
    /// For what shows and edits rows as they were written.
    package var isRaw = false
    package var moment: Moment
    /// What is asked besides: a language, a book, a scope …
    package var facts: [QuestionFact: String] = [:]
    /// For a few rows out of many: the planner goes through the lens to an index.
    package var isInline = false
    /// What a what-if supposes of a table, also of one that holds law.
    package var shadows: [String: Shadow] = [:]
    /// Further conditions on the rows of tables, by their names; see `scoped(to:)`.
    package var conditions: [String: String] = [:]
    /// Derived relations that stand in tables, as they follow on the day from the one register asked
    /// about; none where a what-if supposes something.
    package var kept: Set<String> {
        get { shadows.isEmpty ? concluded : [] }
        set { concluded = newValue }
    }
    private var concluded: Set<String> = []
    /// The schema of those tables.
    package let edition: String

    package init(
        tables: Set<String>, told: [String: String] = [:], moment: Moment,
        facts: [QuestionFact: String] = [:], isInline: Bool = false, edition: String = ""
    ) {
        self.told = told
        self.edition = edition
        self.tables = tables
        self.moment = moment
        self.facts = facts
        self.isInline = isInline
    }

    /// Whether a text comes out the same for every register and on every day.
    private var isLasting: Bool {
        moment.isKept && moment.registers?.count == 1 && moment.knownAt == nil
            && moment.law.isEmpty && shadows.isEmpty
    }

    /// A statement ready to run; where it comes out the same each time it is composed once, and its
    /// plan is kept.
    /// - Parameters:
    ///   - relations: further relations by name, such as the rules' union.
    ///   - isLasting: run again and again by whoever asks.
    package func query(
        _ text: String, _ values: [String?] = [],
        relations: [(name: String, text: String)] = [], isLasting repeated: Bool = false
    ) -> Query {
        query(of: [text] + relations.flatMap { [$0.name, $0.text] }, values, isLasting: repeated) {
            (text, relations)
        }
    }

    /// - Parameter parts: all that the texts depend on, this statement apart; better short: texts of
    ///   200 kB take longer to look up than to be answered.
    package func query(
        of parts: [String], _ values: [String?] = [], isLasting repeated: Bool = false,
        _ texts: () -> (String, relations: [(name: String, text: String)])
    ) -> Query {
        func made() -> Composition {
            let (text, relations) = texts()
            return Composition(compose(text, relations: relations), values: values.count)
        }
        let isShared = isLasting || repeated && shadows.isEmpty
        let composed =
            isShared
            ? StatementCache.all.composition(shape + parts + ["\(values.count)"], made) : made()
        return Query(
            composed.text, values + composed.facts.map(value(of:)),
            isLasting: isShared, id: composed.id)
    }

    /// What a text says on each of several days, `place` being which: planned and begun once, and
    /// whatever no day changes is read once.
    package func query(
        _ text: String, onEach days: [String], relations: [(name: String, text: String)]
    ) -> Query {
        var statement = self
        statement.kept = []
        let composed = Composition(
            statement.compose(text, relations: relations), values: 1, day: "asked.day")
        return Query(
            """
            select asked.place::int, said.*
            from unnest($1::date[]) with ordinality asked (day, place)
            cross join lateral (\(composed.text)) said
            order by asked.place
            """, ["{\(days.joined(separator: ","))}"] + composed.facts.map(statement.value(of:)))
    }

    /// All that a text depends on in this statement, but for values.
    private var shape: [String] {
        let registers = moment.registers.map { $0.count == 1 ? "one" : "several" } ?? "all"
        let law = moment.law.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return [registers, "\(moment.knownAt != nil)", law.joined(separator: ",")]
            + [isInline, isScoped, isRaw, conditions.isEmpty, kept.isEmpty].map { "\($0)" }
    }

    /// The same as it can be run by itself, with values in place of parameters.
    package func script(_ text: String, relations: [(name: String, text: String)] = []) -> String {
        QuestionFact.filling(compose(text, relations: relations)) { fact in
            "\(value(of: fact).map(literal) ?? "null")::\(fact.type)"
        }
    }

    /// The same question, about another day.
    package func on(_ day: String) -> Statement {
        var statement = self
        statement.moment.on = day
        if day != moment.on { statement.kept = [] }
        return statement
    }

    private func value(of fact: QuestionFact) -> String? {
        switch fact {
        case .day: moment.on
        case .knownAt: moment.knownAt
        case .register: moment.registers?.first.map(String.init)
        case .registers: moment.registers.map { "{\($0.map(String.init).joined(separator: ","))}" }
        default: facts[fact]
        }
    }

    package func compose(_ text: String, relations: [(name: String, text: String)] = []) -> String {
        let own = relations.map { ($0.name, Statement.words($0.text)) }
        var needed = own.reduce(Statement.words(text)) { $0.union($1.1) }
        var derived: [Schema.File] = []
        while let next = Derived.files.first(where: { file in
            needed.contains(file.name[...]) && !derived.contains { $0.name == file.name }
        }) {
            derived.append(next)
            if kept.contains(next.name) { continue }
            needed.formUnion(Statement.derivedWords[next.name] ?? [])
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
        let reads = Statement.derivedWords.filter { !kept.contains($0.key) }
            .merging(own) { $1 }
        let written =
            derived.map { ($0.name, keptLens($0.name) ?? plain($0)) }
            + relations.map { ($0.name, "\($0.name) as materialized (\n\($0.text)\n)") }
        let parts = law + lenses + Statement.ordered(written, reads)
        let isRecursive = derived.contains { reads[$0.name]?.contains($0.name[...]) == true }
        return parts.isEmpty
            ? text
            : "with \(isRecursive ? "recursive " : "")" + parts.joined(separator: ",\n") + "\n"
                + text
    }

    private var isScoped: Bool { facts[.scope] != nil }

    /// What a scope adds to the condition that a relation's text ends with: plain, so that an index
    /// serves it.
    private func scope(of file: Schema.File) -> String {
        guard isScoped, let column = Statement.scoped[file.name] else { return "" }
        return "    and \(column) = any ((select scope from question))\n"
    }

    /// The columns that a scope names entries by, as the relations' headers say it.
    private static let scoped = Dictionary(
        uniqueKeysWithValues: Derived.files.compactMap { file in
            Header(file.text)["scope"].map { (file.name, $0) }
        })

    /// Derived relations, each after what it reads of the others.
    package static func ordered(_ files: [Schema.File]) -> [Schema.File] {
        var needed = files
        var ordered: [Schema.File] = []
        while let next = needed.first(where: { file in
            !needed.contains { $0.name != file.name && reaches(file.name, $0.name) }
        }) {
            ordered.append(next)
            needed.removeAll { $0.name == next.name }
        }
        return ordered + needed
    }

    /// Whether a derived relation reads another one, through whatever lies between.
    private static func reaches(_ name: String, _ other: String) -> Bool {
        var reached = Set([name[...]])
        var next: Set<Substring> = reached
        while !next.isEmpty {
            let words = next.reduce(into: Set<Substring>()) {
                $0.formUnion(derivedWords[String($1)] ?? [])
            }
            next = words.intersection(derivedNames).subtracting(reached)
            reached.formUnion(next)
        }
        return name != other && reached.contains(other[...])
    }

    private static let derivedNames = Set(Derived.files.map { $0.name[...] })

    /// Each after what it reads: only where one reads itself may they stand in any order.
    private static func ordered(
        _ parts: [(name: String, text: String)], _ reads: [String: Set<Substring>]
    ) -> [String] {
        var ordered: [String] = []
        var seen: Set<String> = []
        func add(_ part: (name: String, text: String)) {
            guard seen.insert(part.name).inserted else { return }
            let words = reads[part.name] ?? []
            for other in parts where words.contains(other.name[...]) { add(other) }
            ordered.append(part.text)
        }
        parts.forEach(add)
        return ordered
    }

    /// Materialized: reading a few registers' rows once is cheaper than planning index paths for
    /// every mention of the table in all rules.
    private func lens(_ table: String) -> String? {
        let only = narrowed(table, moment.scope)
        let columns = isRaw ? nil : told[table]
        if let shadow = shadows[table] {
            let rows = shadow.select(table, tables.contains(table) ? only : nil)
            let read = columns.map { "select \($0) from (\(rows)) t" } ?? rows
            return "\(table) as materialized (\(read))"
        }
        guard moment.knownAt != nil else {
            if only == nil, columns == nil { return nil }
            let hint = only == nil || isInline ? "not materialized" : "materialized"
            let read = "select \(columns ?? "*") from art30.\(table) where \(only ?? "true")"
            return "\(table) as \(hint) (\(read))"
        }
        let also = only.map { " and \($0)" } ?? ""
        let alsoHistory =
            narrowed(table, moment.scope.map { "h.\($0)" }).map { " and \($0)" } ?? ""
        return """
            \(table) as (
                select \(columns ?? "*") from (
                    select * from art30.\(table)
                    where known_from <= (select known_at from question)\(also)
                    union all
                    select r.* from art30.history h
                    cross join lateral jsonb_populate_record(null::art30.\(table), h.row) r
                    where h.table_name = '\(table)' and h.known_from <= (select known_at from question)
                        and h.known_until > (select known_at from question)\(alsoHistory)) t)
            """
    }

    /// A relation where it is kept.
    private func keptLens(_ name: String) -> String? {
        guard kept.contains(name), let only = narrowed(name, moment.scope) else { return nil }
        return """
            \(name) as \(isInline ? "not " : "")materialized (
                select * from \(edition).\(name) where \(only))
            """
    }

    private func plain(_ file: Schema.File) -> String {
        "\(file.name) as (\n\(file.text)\(scope(of: file)))"
    }

    private func narrowed(_ table: String, _ scope: String?) -> String? {
        let all = [scope, conditions[table]].compactMap { $0 }
        return all.isEmpty ? nil : all.joined(separator: " and ")
    }

    /// The tenant tables a text reads, through whatever it is derived from.
    package func reads(_ text: String) -> Set<String> {
        let composed = Statement.words(compose(text))
        return tables.filter { composed.contains($0[...]) }
    }

    private static let derivedWords = Dictionary(
        uniqueKeysWithValues: Derived.files.map { ($0.name, words($0.text)) })

    /// The identifiers in a text, comments left out. Byte by byte: the rules are 200 kB of text,
    /// and characters would cost more than the database's answer.
    static func words(_ text: String) -> Set<Substring> {
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
