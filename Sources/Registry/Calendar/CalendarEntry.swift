import Foundation
import Postgres
package import Store

/// A day on which the register wants something done.
package struct CalendarEntry: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case review, agreement, assessment, certification, safeguard, adequacy, notice
    }

    package let kind: Kind
    /// ISO 8601 date.
    package let day: String
    package let register: String
    /// The table and the key of what it is about.
    package let subject: String
    package let key: String
    package let name: String
    /// Which scheme, instrument, decision or kind of assessment.
    package let detail: String?
    /// The key of the assessment, where it is one.
    package let assessment: String?

    init(_ line: Row) throws {
        kind = try line.word("kind")
        day = try line.date("day")
        register = try line.text("register")
        subject = try line.text("subject")
        key = try line.text("subject_id")
        name = try line.text("name")
        detail = try line.optional.text("detail")
        assessment = try line.optional.text("assessment")
    }
}

extension Registry {
    /// In the order of their days, with the day asked about.
    /// - Parameter days: the first and the last day of what is to come, made of the day asked about;
    ///   what is overdue comes too. nil: all of them.
    package func calendar(
        _ question: Question, within days: (@Sendable (_ on: String) -> (String, String))? = nil
    ) async throws -> (on: String, [CalendarEntry]) {
        try await ask(question) { connection, statement in
            var statement = statement
            // By index where there is one.
            statement.isInline = !statement.kept.isEmpty
            let on = statement.moment.on
            let (first, last) = days.map { $0(on) } ?? (nil, nil)
            let rows = try connection.run(
                statement.query(Row.query(listText("calendar")).text, [first, last]))
            return (on, try rows.map(CalendarEntry.init))
        }
    }
}
