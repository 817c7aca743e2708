package import Postgres
import Schema
package import Store

/// The lists: one query text each in lists/, columns as the text selects them.
package enum Listing: String, Sendable, CaseIterable {
    case registers, activities, processors, transfers, deliveries
}

extension Registry {
    /// All rows of a list that is short.
    package func rows(of listing: Listing, _ question: Question) async throws -> [Row] {
        guard let file = Schema.lists.first(where: { $0.name == listing.rawValue }) else {
            throw Problem("files-missing")
        }
        return try await ask(question) { connection, statement in
            try connection.run(statement.query(Row.query(file.text).text))
        }
    }

    /// Hands over the two dates as PostgreSQL read them, then the rows as they arrive.
    package func list(
        _ listing: Listing, _ question: Question, _ language: Text.Language = .en,
        _ start: @Sendable (Moment) throws -> Void,
        _ each: @Sendable (Row) throws -> Void
    ) async throws {
        guard let file = Schema.lists.first(where: { $0.name == listing.rawValue }) else {
            throw Problem("files-missing")
        }
        try await ask(question) { connection, statement in
            try start(statement.moment)
            let query = statement.speaking(language).query(Row.query(file.text).text)
            try connection.stream(query) { try each($0) }
        }
    }
}
