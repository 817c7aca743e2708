package import Postgres
package import Store

/// One activity as the authority's file shows it, and what else its page needs.
package struct ActivitySheet: Sendable {
    /// A part with the columns PostgreSQL gave it and the activity's rows of it.
    package struct Section: Sendable {
        package let part: Part
        package let columns: [Column]
        package let lines: [Row]
    }

    package let name: String
    package let book: Book
    /// active, draft or ended.
    package let status: String
    /// Whether the record of the day has it: not a draft, not ended, not yet to begin.
    package let isEntry: Bool
    package let sections: [Section]
    /// What its gaps can point at besides itself, as `subject` and key.
    let concerned: Set<String>

    package func concerns(_ gap: Gap, activity key: String) -> Bool {
        switch gap.type {
        case "activity": gap.key == key
        // What article 30 asks of whoever keeps the register stands on each of its sheets.
        case "register":
            isEntry && Rule.all.first { $0.id == gap.rule }?.letter(in: book) != nil
        default: concerned.contains("\(gap.type) \(gap.key)")
        }
    }
}

extension Registry {
    /// - Parameter isNear: false reads the whole register, for the same answer.
    /// - Throws: `Problem` `record-unknown` when the register has no such activity.
    package func sheet(
        _ key: String, _ question: Question, _ language: Text.Language, isNear: Bool = true
    ) async throws -> ActivitySheet {
        try await ask(question) { connection, statement in
            var statement = statement
            statement.isInline = true
            if isNear {
                statement = try statement.scoped(to: key, catalogue(connection), connection)
            }
            let found = try connection.run(
                statement.query(
                    """
                    select name, role, status, status = 'active' and during @> (select day from question) as is_entry
                    from activity where key = $1
                    """, [key])
            ).first
            guard let found else { throw Problem("record-unknown", ["value": key]) }
            let book: Book = try found.text("role") == "processor" ? .processor : .controller
            statement.facts.merge([
                .book: book.rawValue, .sheet: key, .scope: PostgresArray.text([key]),
                .language: language.rawValue,
            ]) { $1 }
            let types = try ColumnTypes(connection)
            let parts = Part.of(.authority, book).filter { part in
                part.place(in: book).map { $0.isOnSheet || $0 == .list } == true
            }
            let answers = try connection.run(
                together: parts.map { statement.query($0.query()) }
                    + [statement.query(Self.concerned)])
            let sections = zip(parts, answers).map { part, answer in
                ActivitySheet.Section(
                    part: part, columns: types.columns(answer.columns),
                    lines: answer.rows)
            }
            let concerned = try (answers.last?.rows ?? [])
                .map { try "\($0.text("subject")) \($0.text("key"))" }
            return ActivitySheet(
                name: try found.text("name"), book: book, status: try found.text("status"),
                isEntry: try found.bool("is_entry"), sections: sections,
                concerned: Set(concerned))
        }
    }

    private static let concerned = """
        select 'engagement' as subject, engagement::text as key from entry_edge
        union
        select 'agreement', l.agreement::text from entry_edge e
        join engagement_agreement l on l.register_id = e.register_id and l.engagement = e.engagement
        """
}
