package import Foundation
import Postgres
package import Store

/// A moment that nothing written later can change: what is asked of it is answered alike for good.
package struct Snapshot: Sendable {
    /// ISO 8601 date and, in UTC, time to the microsecond.
    package let on: String
    package let knownAt: String
    /// The moment itself; later than `knownAt` where the past is asked about.
    package let now: String

    package var moment: Date { Snapshot.date(now) }
}

extension Snapshot {
    /// A moment as `Snapshot` writes it; files are dated by it, to the second.
    package static func date(_ moment: String) -> Date {
        let seconds = moment.prefix(19) + "Z"
        return (try? Date(String(seconds), strategy: .iso8601)) ?? .distantPast
    }
}

extension Registry {
    /// Waits for whoever writes the register or the law, and fixes the moment between them.
    /// - Parameter waits: false: for nobody; whoever writes now may later seem to have been first.
    package func snapshot(
        _ slug: String, on: String?, knownAt: String?, waits: Bool = true
    ) async throws -> Snapshot {
        let question = Question(registers: [slug], on: on, knownAt: knownAt)
        return try await transaction(waits ? .write : .read) { connection in
            if waits {
                try lockReference(connection)
                try lockRegister(slug, connection)
            }
            let moment = try Registry.moment(
                question, edition: tables.edition, connection)
            let rows = try connection.run(
                "select to_char(art30_moment() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as now"
            )
            guard let now = try rows.first?.text("now") else { throw Problem("database-gone") }
            if let knownAt = moment.knownAt, knownAt > now {
                throw Problem("known-later", ["value": question.knownAt ?? ""])
            }
            return Snapshot(on: moment.on, knownAt: moment.knownAt ?? now, now: now)
        }
    }

    /// The books in which something runs on the day; of `scope`, where one holds any of it.
    package func books(
        _ slug: String, _ fixed: Snapshot, scope: [String] = []
    ) async throws -> [Book] {
        let question = Question(registers: [slug], on: fixed.on, knownAt: fixed.knownAt)
        return try await ask(question) { connection, statement in
            let rows = try connection.run(
                statement.query(
                    """
                    select coalesce(bool_or(role = 'processor'), false) as processor,
                        coalesce(bool_or(role <> 'processor'), false) as controller
                    from running_activity
                    where key::text = any($1::text[]) or not exists (
                        select from running_activity where key::text = any($1::text[]))
                    """, [PostgresArray.text(scope)]))
            return try Book.allCases.filter { book in
                try rows.contains { try $0.bool(book.rawValue) }
            }
        }
    }

    /// Key and name of the activities that either book tells of, by name.
    /// - Parameter most: how many at most.
    package func runningActivities(
        _ slug: String, _ fixed: Snapshot, most: Int
    ) async throws -> [(key: String, name: String)] {
        let question = Question(registers: [slug], on: fixed.on, knownAt: fixed.knownAt)
        return try await ask(question) { connection, statement in
            let query = statement.query(
                """
                select key, name from running_activity
                order by \(Part.byName("name")), key limit $1::int
                """,
                ["\(most)"])
            return try connection.run(query).map { (try $0.text("key"), try $0.text("name")) }
        }
    }
}

extension Registry {
    /// Key and name of the categories of data subjects that the keeper answers, by name.
    package func subjects(
        _ slug: String, _ fixed: Snapshot
    ) async throws -> [(key: String, name: String)] {
        let question = Question(registers: [slug], on: fixed.on, knownAt: fixed.knownAt)
        return try await ask(question) { connection, statement in
            let query = statement.query(
                """
                select distinct c.key, c.name from subject_entry s
                join subject_category c on c.register_id = s.register_id
                    and c.key = s.subject_category
                """)
            return try connection.run(query).map { (try $0.text("key"), try $0.text("name")) }
                .sorted { ($0.name, $0.key) < ($1.name, $1.key) }
        }
    }

    /// The supervisory authority of the country the register's keeper sits in.
    package func authority(_ slug: String, _ fixed: Snapshot) async throws -> String? {
        let question = Question(registers: [slug], on: fixed.on, knownAt: fixed.knownAt)
        return try await ask(question) { connection, statement in
            let query = statement.query(
                """
                select a.name from register r
                join organisation o on o.register_id = r.register_id and o.key = r.keeper
                join authority a on a.territory = o.seat and a.during @> (select day from question)
                """)
            return try connection.run(query).first?.text("name")
        }
    }
}
