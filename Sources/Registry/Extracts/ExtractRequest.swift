import Foundation
import Postgres
package import Store

/// Everything that decides what an extract says: the same request gives the same rows, for good.
package struct ExtractRequest: Sendable {
    package let extract: Extract
    /// Nil: both books, for the extracts that are no record.
    package let book: Book?
    package let register: String
    package let language: Text.Language
    /// IANA name; moments are written in it.
    package let timeZone: String
    /// The day whose facts and law count.
    package let on: String
    /// What the register and the law said then: ISO 8601 in UTC, to the microsecond.
    package let knownAt: String
    /// Keys of activities; empty: all of them.
    package let scope: [String]
    /// Keys of categories of data subjects, for the extract that answers one; empty: all of them.
    package let subjects: [String]
    /// What only the sender knows, for the cover, by the names of `Cover`'s columns.
    package var cover: [String: String]
    /// What holds now is asked about, whatever moment is written: nobody has asked about another.
    package var isNow = false
    /// The earlier state that the list of changes starts from.
    package var since: Since?

    package struct Since: Sendable {
        package let on: String
        package let knownAt: String

        package init(on: String, knownAt: String) {
            self.on = on
            self.knownAt = knownAt
        }
    }

    package init(
        _ extract: Extract, _ book: Book?, register: String, language: Text.Language,
        timeZone: String, on: String, knownAt: String, scope: [String] = [],
        subjects: [String] = [], cover: [String: String] = [:], since: Since? = nil
    ) {
        self.extract = extract
        self.book = book
        self.register = register
        self.language = language
        self.timeZone = timeZone
        self.on = on
        self.knownAt = knownAt
        self.scope = scope
        self.subjects = subjects
        self.cover = cover
        self.since = since
    }

    package var question: Question {
        Question(registers: [register], on: on, knownAt: isNow ? nil : knownAt)
    }

    /// What the parts ask of the question.
    package func facts() throws -> [QuestionFact: String] {
        var facts = [
            QuestionFact.language: language.rawValue,
            .cover: try JSON.sorted(cover),
        ]
        facts[.book] = book?.rawValue
        if !scope.isEmpty { facts[.scope] = PostgresArray.text(scope) }
        if !subjects.isEmpty { facts[.subjects] = PostgresArray.text(subjects) }
        return facts
    }

    /// Moments are written in its time zone until the transaction ends.
    func setTimeZone(_ connection: isolated Connection) throws {
        try connection.run(Query("select set_config('timezone', $1, true)", [timeZone]))
    }

    /// - Throws: `Problem` for a key in the scope that no entry has.
    func checkScope(_ statement: Statement, _ connection: isolated Connection) throws {
        func missing(_ keys: [String], _ query: String) throws -> String? {
            if keys.isEmpty { return nil }
            let known = try connection.run(statement.query(query)).map { try $0.text("key") }
            return Set(keys).subtracting(known).min()
        }
        if let key = try missing(scope, "select key from entry") {
            throw Problem("scope-unknown", ["value": key])
        }
        if let key = try missing(subjects, "select subject_category as key from subject_entry") {
            throw Problem("subject-unknown", ["value": key])
        }
    }
}
