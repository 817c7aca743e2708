import Foundation
import Postgres

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

    init?(_ line: Line) {
        guard let kind = line["kind"].flatMap(Kind.init), let day = line["day"] else { return nil }
        self.kind = kind
        self.day = day
        register = line["register"] ?? ""
        subject = line["subject"] ?? ""
        key = line["subject_id"] ?? ""
        name = line["name"] ?? ""
        detail = line["detail"]
        assessment = line["assessment"]
    }
}

extension Registry {
    /// All of them in the order of their days, past ones too, and the day asked about.
    package func calendar(_ question: Question) async throws -> (on: String, [CalendarEntry]) {
        try await ask(question) { connection, statement in
            let rows = try connection.run(statement.query(Line.query(listText("calendar")).text))
            return (statement.moment.on, rows.map(Line.init).compactMap(CalendarEntry.init))
        }
    }
}
