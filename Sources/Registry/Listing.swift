package import Postgres
import Schema

/// The lists: one query text each in lists/, columns as the text selects them.
package enum Listing: String, Sendable, CaseIterable {
    case registers, activities, processors, transfers
}

extension Registry {
    /// Hands over the rows of a list as they arrive, each also as one JSON object.
    /// - Returns: the two dates as PostgreSQL read them.
    package func list(
        _ listing: Listing, _ question: Question, _ start: @Sendable (Moment) throws -> Void,
        _ each: @Sendable (Row, _ json: String) throws -> Void
    ) async throws {
        guard let file = Schema.lists.first(where: { $0.name == listing.rawValue }) else {
            throw Problem("files-missing")
        }
        try await ask(question) { connection, statement in
            try start(statement.moment)
            let text = statement.compose(
                "select row_to_json(list)::text as json, list.* from (\n\(file.text)\n) list")
            try connection.stream(Query(text)) { row in
                let columns = Array(row.columns.dropFirst())
                let values = Array(row.values.dropFirst())
                try each(Row(columns: columns, values: values), row["json"] ?? "{}")
            }
        }
    }
}
