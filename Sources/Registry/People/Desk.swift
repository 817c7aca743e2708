import Postgres
import Schema

/// The registers for many people at once: a pool of connections that row-level security binds, and
/// the sessions of those who signed in.
package struct Desk: Sendable {
    let pool: Pool
    package let conclusions: Conclusions
    /// What a new password costs to try.
    var cost = ScryptCost.usual
    /// Read once: it changes by migration only.
    var catalogue: Catalogue?

    /// - Parameter source: the private cluster, or where the service's role connects.
    /// - Throws: `Problem` when the role is not there, lacks its rights, or is not bound.
    package static func open(_ source: Registry.Source, size: Int) async throws -> Desk {
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
        @Sendable func connect(_ patience: String) async throws -> Connection {
            let connection = try await Registry.connect(.server(conninfo), actor: "").connection
            try await connection.runScript(
                "set statement_timeout = '\(patience)'; set lock_timeout = '5s'; "
                    + "set idle_in_transaction_session_timeout = '60s'")
            return connection
        }
        // One heavy page must not hold a connection while others wait for it; what takes longer by
        // its nature asks for it (`Registry.patient`).
        let pool = Pool(size: size) { try await connect("15s") }
        let catalogue = try await pool.lend { connection in
            try await check(connection)
            return try await connection.transaction(.read) { try Catalogue($0) }
        }
        return Desk(
            pool: pool, conclusions: Conclusions { try await connect("60s") }, catalogue: catalogue)
    }

    /// A registry in the name of a session, for the length of `body`, on one connection of the pool.
    /// - Throws: `Problem` `database-busy` when no connection came free in time.
    @discardableResult
    package func acting<Value: Sendable>(
        _ session: Token?, _ body: (Registry) async throws -> Value
    ) async throws -> Value {
        do {
            return try await pool.lend { connection in
                try await body(
                    Registry(
                        connection: connection, session: session, known: catalogue,
                        conclusions: conclusions))
            }
        } catch is PoolError {
            throw Problem("database-busy")
        }
    }

    /// Ends the idle connections; those in use end when their work does.
    package func close() async {
        await conclusions.close()
        await pool.close()
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
