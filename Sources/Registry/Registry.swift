import Foundation
package import Postgres
import Schema

/// All the product can do: a connection to a migrated database, and the person who acts.
package struct Registry: Sendable {
    let connection: Connection
    /// The session that acts; nil: the owner of the tables, whom row-level security does not bind.
    var session: Token?

    /// Where the registers are kept.
    package enum Source: Sendable {
        /// Any PostgreSQL 15 or newer, by conninfo string or URL.
        case server(String)
        /// The private cluster, made and started when it is not there.
        case cluster(Cluster)
    }

    /// Connects; a private cluster is also migrated, any other database must be already.
    package static func open(_ source: Source, actor: String) async throws -> Registry {
        let registry = try await connect(source, actor: actor)
        switch try await registry.version() {
        case Schema.migrations.count: break
        case let version where version > Schema.migrations.count:
            throw Problem(
                "database-newer",
                ["database": "\(version)", "program": "\(Schema.migrations.count)"])
        default:
            guard case .cluster = source else { throw Problem("database-not-migrated") }
            _ = try await registry.migrate()
        }
        return registry
    }

    /// Connects without looking at the version: for `migrate` itself.
    package static func connect(_ source: Source, actor: String) async throws -> Registry {
        // A rule that cannot be read would look like a register without that gap.
        guard !Schema.migrations.isEmpty, !Schema.derived.isEmpty, !Schema.lists.isEmpty,
            !Schema.reference.isEmpty, !Rule.all.isEmpty, Rule.all.count == Schema.rules.count,
            Password.hasCommon
        else { throw Problem("files-missing") }
        let connection: Connection
        switch source {
        case .server(let conninfo): connection = try await Connection(conninfo)
        case .cluster(let cluster): connection = try await cluster.connect()
        }
        let version = await connection.serverVersion
        guard version >= 150_000 else {
            throw Problem("database-old", ["version": "\(version / 10_000)"])
        }
        try await connection.run(
            Query(
                """
                select set_config('search_path', 'art30', false),
                    set_config('statement_timeout', '30min', false),
                    set_config('lock_timeout', '20s', false),
                    set_config('idle_in_transaction_session_timeout', '5min', false),
                    set_config('intervalstyle', 'iso_8601', false),
                    set_config('datestyle', 'ISO', false),
                    set_config('jit', 'off', false),
                    set_config('timezone', $1, false),
                    set_config('art30.actor', $2, false)
                """, [TimeZone.current.identifier, actor]))
        return Registry(connection: connection)
    }

    /// One transaction in the name of whoever acts.
    func transaction<Value: Sendable>(
        _ mode: Connection.Mode, _ body: @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        let settings = session.map { ["art30.session": $0.text] } ?? [:]
        return try await connection.transaction(mode, settings: settings, body)
    }

    static let planner = """
        set enable_nestloop = off; set enable_mergejoin = off; set join_collapse_limit = 1; \
        set from_collapse_limit = 1;
        """

    /// Answers in one read-only snapshot on the question's dates. Joins run in the order they are
    /// written, by hashing: the planner cannot estimate joins on composite keys of CTEs, and its
    /// nested loops over them grow with the square of the registers.
    /// - Parameter mode: a rehearsal may also change facts and law, for that answer only.
    func ask<Value: Sendable>(
        _ question: Question, _ mode: Connection.Mode = .read,
        _ body: @Sendable (isolated Connection, Statement) throws -> Value
    ) async throws -> Value {
        try await transaction(mode) { connection in
            let moment = try Registry.moment(question, connection)
            try connection.runScript(Registry.planner.replacing("set ", with: "set local "))
            let tables = try connection.run(
                "select tgrelid::regclass::text as table_name from pg_trigger where tgname = 'keep_history'"
            )
            return try body(
                connection,
                Statement(tables: Set(tables.compactMap { $0["table_name"] }), moment: moment))
        }
    }

    static func moment(
        _ question: Question, _ connection: isolated Connection
    ) throws -> Moment {
        let query = Query(
            """
            select set_config('art30.on', coalesce($1::date, current_date)::text, true) as day,
                case when $2::timestamptz between '0001-01-02' and '9999-12-30' then
                    to_char($2::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                end as known_at
            """, [question.on, question.knownAt])
        let row = try refusing(question) { try connection.run(query).first }
        guard let on = row?["day"] else { throw Problem("database-gone") }
        if let knownAt = question.knownAt, row?["known_at"] == nil {
            throw Problem("bad-time", ["value": knownAt])
        }
        return Moment(
            on: on, knownAt: row?["known_at"],
            registers: try question.registers.isEmpty ? nil : ids(question.registers, connection))
    }

    /// Turns a value that PostgreSQL cannot read as a date into the asker's own problem.
    private static func refusing<Value>(
        _ question: Question, _ body: () throws -> Value
    ) throws -> Value {
        do {
            return try body()
        } catch let error as ServerError where error.sqlState.hasPrefix("22") {
            throw Problem(
                question.knownAt == nil ? "bad-date" : "bad-time",
                ["value": question.knownAt ?? question.on ?? ""])
        }
    }

    private static func ids(
        _ slugs: [String], _ connection: isolated Connection
    ) throws -> [Int] {
        try slugs.map { slug in
            let rows = try connection.run(
                Query("select register_id from register where slug = $1", [slug]))
            guard let id = rows.first?["register_id"].flatMap(Int.init) else {
                let known = try connection.run("select slug from register order by slug limit 20")
                throw Problem(
                    known.isEmpty ? "register-none" : "register-unknown",
                    [
                        "register": slug,
                        "known": known.compactMap { $0["slug"] }.joined(separator: ", "),
                    ])
            }
            return id
        }
    }
}
