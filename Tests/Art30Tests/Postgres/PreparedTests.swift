import Testing

@testable import Postgres

/// Statements whose plans are kept.
@Suite struct PreparedTests {
    private func count(_ connection: Connection) async throws -> String? {
        try await value("select count(*) as n from pg_prepared_statements", connection)
    }

    /// The first value of the first row.
    private func value(_ query: Query, _ connection: Connection) async throws -> String? {
        try await connection.run(query).first?.values.first ?? nil
    }

    private func columns(_ query: Query, _ connection: Connection) async throws -> [String] {
        try await connection.run(query).first?.columns ?? []
    }

    @Test func theSameTextIsPreparedOnce() async throws {
        try await TestCluster.withDatabase { conninfo in
            let connection = try await Connection(conninfo)
            for given in ["1", "2", "3"] {
                let query = Query("select $1::int + 1 as n", [given], isLasting: true)
                #expect(try await value(query, connection) == "\((Int(given) ?? 0) + 1)")
            }
            #expect(try await count(connection) == "1")
            // A statement that fails leaves the others, and itself, as they were.
            await #expect(throws: ServerError.self) {
                try await connection.run(
                    Query("select $1::int + 1 as n", ["x"], isLasting: true))
            }
            await #expect(throws: ServerError.self) {
                try await connection.run(Query("select nothing", isLasting: true))
            }
            let again = Query("select $1::int + 1 as n", ["4"], isLasting: true)
            #expect(try await value(again, connection) == "5")
        }
    }

    @Test func noMoreAreKeptThanTheServerHasRoomFor() async throws {
        try await TestCluster.withDatabase { conninfo in
            let connection = try await Connection(conninfo)
            for number in 0..<(2 * Prepared.most + 50) {
                let query = Query("select \(number) as n", isLasting: true)
                #expect(try await value(query, connection) == "\(number)")
            }
            #expect(try await count(connection) == "50")
        }
    }

    /// A migration while the desk runs: one page fails, the next is right.
    @Test func aPlanThatIsOvertakenIsMadeAnew() async throws {
        try await TestCluster.withDatabase { conninfo in
            let connection = try await Connection(conninfo)
            try await connection.runScript("create table t (a int); insert into t values (1)")
            let query = Query("select * from t", isLasting: true)
            #expect(try await columns(query, connection) == ["a"])
            try await connection.runScript("alter table t add b int")
            await #expect(throws: ServerError.self) { try await connection.run(query) }
            #expect(try await columns(query, connection) == ["a", "b"])
        }
    }
}
