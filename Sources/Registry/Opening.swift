package import Access
import Foundation
package import Postgres
import Schema
package import Store

extension Registry {
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
            guard case .cluster = source,
                try await !ConclusionTables.all.areReady(registry.connection)
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
        return Registry(connection: connection, tables: .all) {
            try await connect(source, actor: actor)
        }
    }
}

extension Sessions {
    /// - Parameter source: the private cluster, or where the service's role connects.
    /// - Throws: `Problem` when the role is not there, lacks its rights, or is not bound.
    package static func open(_ source: Registry.Source, size: Int) async throws -> Sessions {
        let conninfo: String
        switch source {
        case .server(let given): conninfo = given
        case .cluster(let cluster):
            let owner = try await Registry.open(source, actor: "serve")
            // A copy has the role and its rights from where it copies.
            if try await !owner.isReadingCopy() {
                try await cluster.prepareService()
                try await owner.transaction(.write) { try allowService($0) }
            }
            conninfo = cluster.serviceConninfo
        }
        @Sendable func connect(_ timeout: String) async throws -> Connection {
            let connection = try await Registry.connect(.server(conninfo), actor: "").connection
            try await connection.runScript(
                "set statement_timeout = '\(timeout)'; set lock_timeout = '5s'; "
                    + "set idle_in_transaction_session_timeout = '60s'")
            return connection
        }
        // One heavy page must not hold a connection while others wait for it; what takes longer by
        // its nature asks for it (`Registry.within`).
        let pool = Pool(size: size) { try await connect("15s") }
        let (catalogue, isNear) = try await pool.lend { connection in
            try await check(connection)
            let catalogue = try await connection.transaction(.read) { try Catalogue($0) }
            return (catalogue, await connection.isOnThisMachine)
        }
        // Desk and PostgreSQL share the cores, and work in turns: one more keeps them all busy. Over a
        // network most of the time is spent waiting.
        if isNear { await pool.limit(atOnce: ProcessInfo.processInfo.activeProcessorCount + 1) }
        return Sessions(
            pool: pool, conclusions: Conclusions(.all) { try await connect("60s") }, tables: .all,
            catalogue: catalogue)
    }

    /// A role that row-level security does not bind would show every register to everybody.
    private static func check(_ connection: Connection) async throws {
        let rows: [Row]
        do {
            rows = try await connection.run(
                """
                select (select max(version) from migration) as version,
                    row_security_active('register') as bound, art30_served() as served
                """)
        } catch {
            // Without the right to the schema its tables are as if they were not there.
            if ["42501", "42P01"].contains(error.sqlState) { throw Problem("service-rights") }
            throw error
        }
        guard let row = rows.first,
            try row.optional.int("version") == Schema.migrations.count
        else { throw Problem("database-not-migrated") }
        guard try row.bool("bound"), try row.bool("served") else {
            throw Problem("service-unbound")
        }
    }
}

/// Gives the service's role its rights, where there is one.
func allowService(_ connection: isolated Connection) throws {
    try connection.runScript(
        """
        do $$ begin
            if to_regrole('\(Cluster.service)') is not null then
                call art30_allow('\(Cluster.service)');
            end if;
        end $$
        """)
}
