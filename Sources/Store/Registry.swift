package import Postgres

/// All the product can do: a connection to a migrated database, and the person who acts.
package struct Registry: Sendable {
    package let connection: Connection
    /// What PostgreSQL is told of the session that acts; nil: the owner of the tables, whom row-level
    /// security does not bind.
    package let proof: String?
    /// The catalogue of fields, where somebody has read it already; it changes by migration only.
    package let known: Catalogue?
    /// Concluded anew, whatever is kept: for whoever compares the two.
    package var isLive = false
    /// Where it is told that a register's conclusions are old.
    package let conclusions: Conclusions?
    /// What the program's texts conclude, and where it is kept.
    package let tables: ConclusionTables
    /// How long one statement may take, where that is not what the connection says.
    package var timeout: Duration?
    /// A connection like this one, where one may be opened.
    package var another: (@Sendable () async throws -> Registry)?

    package init(
        connection: Connection, proof: String? = nil, known: Catalogue? = nil,
        tables: ConclusionTables, conclusions: Conclusions? = nil,
        another: (@Sendable () async throws -> Registry)? = nil
    ) {
        self.connection = connection
        self.proof = proof
        self.known = known
        self.tables = tables
        self.conclusions = conclusions
        self.another = another
    }

    /// One transaction in the name of whoever acts.
    package func transaction<Value: Sendable>(
        _ mode: Connection.Mode, settings more: [String: String] = [:],
        _ body: @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        var settings = more
        settings["art30.session"] = proof
        if let timeout {
            settings["statement_timeout"] = "\(timeout.components.seconds)s"
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
    package func within(_ timeout: Duration) -> Registry {
        var registry = self
        registry.timeout = timeout
        return registry
    }

    /// Answers in one read-only snapshot on the question's dates.
    /// - Parameters:
    ///   - mode: a rehearsal may also change facts and law, for that answer only.
    package func ask<Value: Sendable>(
        _ question: Question, _ mode: Connection.Mode = .read,
        plan: Plan = .byHash,
        _ body: @Sendable (isolated Connection, Statement) throws -> Value
    ) async throws -> Value {
        try await transaction(mode, settings: plan.settings) { connection in
            let dates = [question.on, question.knownAt] + question.registers
            var moment = try connection.rememberedInSnapshot("\(dates) \(isLive)") {
                try Registry.moment(question, edition: tables.edition, connection)
            }
            moment.isKept = proof != nil
            // What is rehearsed is concluded from nowhere else.
            if mode != .read || isLive { moment.isConcluded = false }
            conclusions?.looked(at: moment, of: question)
            let kept = try connection.remembered("tables") { try KeptTables(connection) }
            var statement = Statement(
                tables: kept.names, told: kept.told, moment: moment, edition: tables.edition)
            statement.isInline = plan == .byIndex
            if moment.isConcluded { statement.kept = ConclusionTables.names }
            return try body(connection, statement)
        }
    }

    /// - Parameter edition: of the conclusions that would do.
    package static func moment(
        _ question: Question, edition: String, _ connection: isolated Connection
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
            [question.on, question.knownAt, question.registers.first, edition],
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
                let known = try connection.run("select slug from register order by slug")
                    .map { try $0.text("slug") }
                throw Problem(
                    known.isEmpty ? "register-none" : "register-unknown",
                    ["register": slug, "known": known.prefix(20).joined(separator: ", ")]
                ).near(slug, among: known)
            }
            return id
        }
    }
}

extension Registry {
    /// The catalogue inside a transaction.
    package func catalogue(_ connection: isolated Connection) throws -> Catalogue {
        try known ?? Catalogue(connection)
    }
}
