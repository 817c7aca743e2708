import Foundation
package import Postgres
import Schema

/// All the product can do: a connection to a migrated database, and the person who acts.
package struct Registry: Sendable {
    let connection: Connection
    /// The session that acts; nil: the owner of the tables, whom row-level security does not bind.
    var session: Token?
    /// The catalogue of fields, where somebody has read it already; it changes by migration only.
    var known: Catalogue?
    /// Concluded anew, whatever is kept: for whoever compares the two.
    var isLive = false
    /// Where it is told that a register's conclusions are old.
    var conclusions: Conclusions?
    /// How long one statement may take, where that is not what the connection says.
    var patience: Duration?
    /// A connection like this one, where one may be opened.
    var another: (@Sendable () async throws -> Registry)?

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
        case Schema.migrations.count:
            // Where others migrate, what follows is concluded anew for each question till they do.
            guard case .cluster = source, try await !ConclusionTables.areReady(registry.connection)
            else { break }
            _ = try await registry.migrate()
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
        guard !Schema.migrations.isEmpty, !Schema.derived.isEmpty, !Schema.lists.isEmpty,
            !Schema.reference.isEmpty, !Schema.rules.isEmpty, Password.hasCommon
        else { throw Problem("files-missing") }
        _ = try Rule.read.get()
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
                select set_config('search_path', 'art30, pg_temp', false),
                    set_config('statement_timeout', '30min', false),
                    set_config('lock_timeout', '20s', false),
                    set_config('idle_in_transaction_session_timeout', '5min', false),
                    set_config('intervalstyle', 'iso_8601', false),
                    set_config('datestyle', 'ISO', false),
                    set_config('jit', 'off', false),
                    set_config('timezone', $1, false),
                    set_config('art30.actor', $2, false)
                """, [TimeZone.current.identifier, actor]))
        return Registry(connection: connection) { try await connect(source, actor: actor) }
    }

    /// One transaction in the name of whoever acts.
    func transaction<Value: Sendable>(
        _ mode: Connection.Mode, settings more: [String: String] = [:],
        _ body: @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        var settings = more
        settings["art30.session"] = session?.proof
        if let patience {
            settings["statement_timeout"] = "\(patience.components.seconds)s"
        }
        return try await connection.transaction(mode, settings: settings, body)
    }

    /// All that `body` reads, one question or several, it reads in one snapshot.
    package func inOneSnapshot<Value: Sendable>(
        _ body: (Registry) async throws -> Value
    ) async throws -> Value {
        // Another's may be around it.
        guard await connection.beginSnapshot() else { return try await body(self) }
        do {
            let value = try await body(self)
            try await connection.forgetSnapshot()
            return value
        } catch {
            // What went wrong first is what to tell.
            try? await connection.forgetSnapshot()
            throw error
        }
    }

    /// The same, for work that may take this long.
    package func patient(_ patience: Duration) -> Registry {
        var registry = self
        registry.patience = patience
        return registry
    }

    /// Joins in the order they are written, by hashing.
    static let planner = [
        "enable_nestloop": "off", "enable_mergejoin": "off", "join_collapse_limit": "1",
        "from_collapse_limit": "1", "plan_cache_mode": "force_generic_plan",
    ]

    /// As PostgreSQL itself would, for a few rows by index.
    static let byIndex = [
        "enable_nestloop": "on", "enable_mergejoin": "on", "join_collapse_limit": "8",
        "from_collapse_limit": "8", "plan_cache_mode": "force_generic_plan",
    ]

    /// The same as `planner` in psql.
    static let plannerScript =
        planner.sorted { $0.key < $1.key }.map { "set \($0.key) = \($0.value)" }
        .joined(separator: "; ") + ";"

    /// Answers in one read-only snapshot on the question's dates. Joins run in the order they are
    /// written, by hashing: the planner cannot estimate joins on composite keys of CTEs, and its
    /// nested loops over them grow with the square of the registers.
    /// - Parameters:
    ///   - mode: a rehearsal may also change facts and law, for that answer only.
    ///   - planner: how joins are planned.
    func ask<Value: Sendable>(
        _ question: Question, _ mode: Connection.Mode = .read,
        planner: [String: String] = Registry.planner,
        _ body: @Sendable (isolated Connection, Statement) throws -> Value
    ) async throws -> Value {
        try await transaction(mode, settings: planner) { connection in
            let asked = [question.on, question.knownAt] + question.registers
            var moment = try connection.rememberedInSnapshot("\(asked) \(isLive)") {
                try Registry.moment(question, connection)
            }
            moment.isKept = session != nil
            // What is rehearsed is concluded from nowhere else.
            if mode != .read || isLive { moment.isConcluded = false }
            conclusions?.looked(at: moment, of: question)
            let tables = try connection.remembered("tables") {
                try connection.run("select name from kept_table").map { try $0.text("name") }
            }
            var statement = Statement(tables: Set(tables), moment: moment)
            if moment.isConcluded { statement.kept = ConclusionTables.names }
            return try body(connection, statement)
        }
    }

    static func moment(
        _ question: Question, _ connection: isolated Connection
    ) throws -> Moment {
        let query = Query(
            """
            select coalesce($1::date, current_date)::text as day,
                case when $2::timestamptz between '0001-01-02' and '9999-12-30' then
                    to_char($2::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                end as known_at,
                r.register_id, coalesce($2 is null and art30_concluded(
                    r.register_id, coalesce($1::date, current_date), $4), false) as concluded
            from (select) one left join register r on r.slug = $3
            """,
            [question.on, question.knownAt, question.registers.first, ConclusionTables.edition],
            isLasting: true)
        let found = try refusing(question) { try connection.run(query).first }
        guard let row = found else { throw Problem("database-gone") }
        let knownAt = try row.optional.text("known_at")
        if let asked = question.knownAt, knownAt == nil {
            throw Problem("bad-time", ["value": asked])
        }
        return Moment(
            on: try row.text("day"), knownAt: knownAt,
            registers: try registers(
                question.registers, first: row.optional.int("register_id"), connection),
            isConcluded: try question.registers.count == 1 && row.bool("concluded"))
    }

    /// One register, as most questions have it, is known already.
    private static func registers(
        _ slugs: [String], first: Int?, _ connection: isolated Connection
    ) throws -> [Int]? {
        if slugs.isEmpty { return nil }
        if slugs.count == 1, let first { return [first] }
        return try ids(slugs, connection)
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
            guard let id = try rows.first?.int("register_id") else {
                let known = try connection.run("select slug from register order by slug limit 20")
                throw Problem(
                    known.isEmpty ? "register-none" : "register-unknown",
                    [
                        "register": slug,
                        "known": try known.map { try $0.text("slug") }.joined(separator: ", "),
                    ])
            }
            return id
        }
    }
}
