package import Postgres
package import Store

/// How much of what one point of article 30 asks for a register documents.
package struct Completeness: Sendable {
    package let book: Book
    package let part: Part
    /// Rows of the part that say something, or that there is nothing and when that was checked.
    package let proven: Int
    package let required: Int
}

/// A row of a part, as far as it is documented.
package struct PartState: Sendable {
    package let activity: String
    package let activityName: String
    /// What the row is about; empty where the whole point is blank.
    package let label: String
    /// A value of the type documentation.
    package let documentation: String

    package var isProven: Bool { Completeness.provenStates.contains(documentation) }
}

extension Completeness {
    static let provenStates = ["documented", "none"]

    /// The parts that a book's points (a) to (g) consist of, in their order.
    package static func parts(_ book: Book) -> [Part] {
        Part.of(.authority, book).filter { part in
            if case .point = part.place(in: book) { true } else { false }
        }
    }
}

extension Completeness {
    /// The columns part, required and proven of one book, by the texts of its parts.
    package static func counts(_ book: Book) -> String {
        let proven = provenStates.map(literal).joined(separator: ", ")
        return parts(book).map { part in
            """
            select \(literal(part.name)) as part, count(*)::int as required,
                count(*) filter (where documentation::text in (\(proven)))::int as proven
            from (
            \(part.select)
            ) list
            """
        }.joined(separator: "\nunion all\n")
    }

    package static func read(
        _ statement: Statement, _ connection: isolated Connection
    ) throws -> [Completeness] {
        try Book.allCases.flatMap { book -> [Completeness] in
            var statement = statement
            statement.facts[.book] = book.rawValue
            let text =
                statement.kept.isEmpty
                ? counts(book)
                : """
                select part, required, proven from \(statement.edition).completeness
                where register_id = (select register from question)
                    and book = (select book from question)
                """
            let rows = try connection.run(statement.query(text))
            return try parts(book).compactMap { part -> Completeness? in
                let row = try rows.first { try $0.text("part") == part.name }
                // Each part is counted, also where it has none: no answer is not nothing.
                guard let row else { throw ColumnError(part.name, .unknown) }
                let required = try row.int("required")
                return required == 0
                    ? nil
                    : Completeness(
                        book: book, part: part, proven: try row.int("proven"), required: required)
            }
        }
    }
}

extension Registry {
    /// Each point of both books; a book without entries has none.
    package func completeness(_ question: Question) async throws -> [Completeness] {
        try await ask(question) { connection, statement in
            try Completeness.read(statement, connection)
        }
    }

    /// The rows that one of its numbers counts.
    package func states(
        of part: Part, _ book: Book, _ question: Question
    ) async throws -> [PartState] {
        try await ask(question) { connection, statement in
            var statement = statement
            statement.facts[.book] = book.rawValue
            let query = """
                select list.activity, a.name, list.\(quoted(part.label))::text as label,
                    list.documentation
                from (
                \(part.select)
                ) list
                join entry a on a.key::text = list.activity
                order by a.name, list.activity, 3
                """
            return try connection.run(statement.query(query)).map { row in
                PartState(
                    activity: try row.text("activity"), activityName: try row.text("name"),
                    label: try row.optional.text("label") ?? "",
                    documentation: try row.text("documentation"))
            }
        }
    }
}
