package import Postgres
package import Store

/// The registers for many people at once: a pool of connections that row-level security binds, and
/// the sessions of those who signed in.
package struct Sessions: Sendable {
    package let pool: Pool
    package let conclusions: Conclusions
    /// What a new password costs to try.
    var cost = ScryptCost.usual
    /// Read once: it changes by migration only.
    package let catalogue: Catalogue
    package let tables: ConclusionTables

    package init(
        pool: Pool, conclusions: Conclusions, tables: ConclusionTables, catalogue: Catalogue
    ) {
        self.pool = pool
        self.conclusions = conclusions
        self.tables = tables
        self.catalogue = catalogue
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
                        connection: connection, proof: session?.proof, known: catalogue,
                        tables: tables, conclusions: conclusions))
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
}
