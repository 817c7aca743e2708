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

/// One page of the rows that a number counts, and what all of them come to.
package struct PartStates: Sendable {
    package let required: Int
    package let proven: Int
    /// Of those asked for.
    package let total: Int
    package let shown: [PartState]
}

extension Completeness {
    static let provenStates = ["documented", "none"]
    fileprivate static let proven = provenStates.map(literal).joined(separator: ", ")

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
        parts(book).map { part in
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

    /// The rows that one of its numbers counts: those proven, those that are not, or all.
    /// - Parameter page: from 1; of `ListQuery.size` rows.
    package func states(
        of part: Part, _ book: Book, isProven: Bool? = nil, page: Int = 1, _ question: Question
    ) async throws -> PartStates {
        try await ask(question) { connection, statement in
            var statement = statement
            statement.facts[.book] = book.rawValue
            let state = """
                select list.activity, list.\(quoted(part.label))::text as label,
                    list.documentation,
                    list.documentation::text in (\(Completeness.proven)) as is_proven
                from (
                \(part.select)
                ) list
                """
            let query = """
                select sum.*, row.*
                from (
                    select count(*) as required, count(*) filter (where is_proven) as proven,
                        count(*) filter (where is_proven = coalesce($1::boolean, is_proven))
                            as total
                    from part_state
                ) sum
                left join (
                    select s.activity, a.name, s.label, s.documentation
                    from part_state s
                    join entry a on a.key::text = s.activity
                    where s.is_proven = coalesce($1::boolean, s.is_proven)
                    order by a.name, s.activity, s.label
                    limit \(ListQuery.size) offset $2::bigint
                ) row on true
                order by row.name, row.activity, row.label
                """
            let rows = try connection.run(
                statement.query(
                    query,
                    [isProven.map(String.init), "\((max(page, 1) - 1) * ListQuery.size)"],
                    relations: [("part_state", state)]))
            guard let first = rows.first else { throw ColumnError("required", .unknown) }
            return PartStates(
                required: try first.int("required"), proven: try first.int("proven"),
                total: try first.int("total"),
                shown: try rows.compactMap { row in
                    guard let activity = try row.optional.text("activity") else { return nil }
                    return PartState(
                        activity: activity, activityName: try row.text("name"),
                        label: try row.optional.text("label") ?? "",
                        documentation: try row.text("documentation"))
                })
        }
    }
}
