import Foundation
import Synchronization
import Testing

@testable import Postgres

@Suite struct PoolTests {
    private func withPool(
        _ size: Int, timeout: Duration = .seconds(5), moment: Duration = .milliseconds(50),
        _ body: @escaping @Sendable (Pool, Connection, Count) async throws -> Void
    ) async throws {
        try await TestCluster.withDatabase { conninfo in
            let opened = Count()
            let pool = Pool(size: size, timeout: timeout, moment: moment) {
                opened.add(1)
                return try await Connection(conninfo)
            }
            try await body(pool, try await Connection(conninfo), opened)
        }
    }

    private func pid(_ pool: Pool) async throws -> String {
        try await pool.lend { try await $0.run("select pg_backend_pid() as pid")[0]["pid"] ?? "" }
    }

    @Test func noMoreThanItsSizeAreOpen() async throws {
        try await withPool(3) { pool, _, opened in
            let lent = Count()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<60 {
                    group.addTask {
                        try await pool.lend { connection in
                            lent.add(1)
                            try await connection.runScript("select pg_sleep(0.005)")
                            lent.add(-1)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(lent.most == 3)
            #expect(opened.now == 3)
        }
    }

    /// More at once would make all of them late.
    @Test func onlySoManyBorrowAtOnce() async throws {
        try await withPool(4, moment: .seconds(60)) { pool, _, opened in
            await pool.limit(atOnce: 2)
            let lent = Count()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<60 {
                    group.addTask {
                        try await pool.lend { connection in
                            lent.add(1)
                            try await connection.runScript("select 1")
                            lent.add(-1)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(lent.most == 2)
            #expect(opened.now == 2)
        }
    }

    @Test func nobodyWaitsForWhoKeepsOneForLong() async throws {
        try await withPool(4) { pool, _, opened in
            await pool.limit(atOnce: 1)
            let (kept, end) = (Count(), Count())
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        try await pool.lend { _ in
                            kept.add(1)
                            while end.now == 0 { try await Task.sleep(for: .milliseconds(5)) }
                        }
                    }
                }
                while kept.now < 3 { try await Task.sleep(for: .milliseconds(5)) }
                // The fourth is there for whoever comes.
                for _ in 0..<8 { _ = try await pid(pool) }
                #expect(opened.now == 4)
                end.add(1)
                try await group.waitForAll()
            }
        }
    }

    @Test func whoWaitsTooLongIsTold() async throws {
        try await withPool(1, timeout: .milliseconds(100)) { pool, _, _ in
            try await pool.lend { _ in
                let start = ContinuousClock.now
                await #expect(throws: PoolError.exhausted) { try await pid(pool) }
                #expect(ContinuousClock.now - start < .seconds(1))
                // Whoever gives up by themselves leaves the line.
                let task = Task { try await pid(pool) }
                task.cancel()
                await #expect(throws: CancellationError.self) { try await task.value }
            }
            _ = try await pid(pool)
        }
    }

    /// The server ends every connection, as it does when it restarts.
    @Test func lostConnectionsAreReplaced() async throws {
        try await withPool(4) { pool, admin, opened in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        try await pool.lend { try await $0.runScript("select pg_sleep(0.1)") }
                    }
                }
                try await group.waitForAll()
            }
            #expect(opened.now == 4)
            // One is lost while it is in use: its borrower is told.
            await #expect(throws: ServerError.self) {
                try await pool.lend { connection in
                    try await end(admin)
                    try await connection.runScript("select 1")
                }
            }
            // The others were idle: nobody is told.
            for _ in 0..<8 { _ = try await pid(pool) }
            #expect(opened.now == 5)
        }
    }

    private func end(_ admin: Connection) async throws {
        try await admin.runScript(
            """
            select pg_terminate_backend(pid, 5000) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
            """)
    }

    @Test func whatIsLeftOpenIsNotLentOn() async throws {
        try await withPool(1) { pool, _, opened in
            try await pool.lend { try await $0.runScript("begin") }
            _ = try await pid(pool)
            #expect(opened.now == 2)
            // A statement that fails leaves a good connection.
            await #expect(throws: ServerError.self) {
                try await pool.lend { try await $0.runScript("select 1 / 0") }
            }
            _ = try await pid(pool)
            #expect(opened.now == 2)
        }
    }

    @Test func aClosedPoolLendsNothing() async throws {
        try await withPool(1) { pool, admin, _ in
            let waiter = try await pool.lend { connection in
                let waiter = Task { try await pid(pool) }
                try await Task.sleep(for: .milliseconds(50))
                await pool.close()
                // What is under way ends well.
                try await connection.runScript("select 1")
                return waiter
            }
            await #expect(throws: PoolError.closed) { try await waiter.value }
            await #expect(throws: PoolError.closed) { try await pid(pool) }
            for _ in 0..<100 {
                let rows = try await admin.run(
                    "select count(*) as n from pg_stat_activity where datname = current_database()")
                if rows[0]["n"] == "1" { return }
                try await Task.sleep(for: .milliseconds(20))
            }
            Issue.record("connections are left open")
        }
    }

    /// A real restart, of a cluster of its own.
    @Test func aRestartIsSurvived() async throws {
        let home = "/tmp/art30-x-\(UInt32.random(in: 0 ... .max))"
        let cluster = try Cluster(
            home: URL(filePath: home), environment: ProcessInfo.processInfo.environment)
        _ = try await cluster.connect()
        let pool = Pool(size: 2) { try await Connection(cluster.conninfo) }
        let before = try await pid(pool)
        _ = try await cluster.stop()
        let error = await #expect(throws: ServerError.self) { try await pid(pool) }
        #expect(error?.isConnectionLost == true)
        _ = try await cluster.connect()
        #expect(try await pid(pool) != before)
        // A cluster made before there was a role for the service gets it when it is asked for.
        let admin = try await Connection(cluster.conninfo(role: "postgres", database: "postgres"))
        #expect(try await admin.run("select from pg_roles where rolname = 'art30_service'").isEmpty)
        let map = URL(filePath: home + "/data/pg_ident.conf")
        try await admin.runScript("select pg_reload_conf()")
        #expect(try String(contentsOf: map, encoding: .utf8).contains("art30_service"))
        try await cluster.prepareService()
        _ = try await Connection(cluster.conninfo(role: Cluster.service, database: "postgres"))
        let makes = try await admin.run(
            "select has_database_privilege('art30_service', 'art30', 'temporary') as temporary")
        #expect(makes.first?["temporary"] == "f")
        _ = try await cluster.stop()
        try FileManager.default.removeItem(atPath: home)
    }
}

/// How many there are, and were at most.
private final class Count: Sendable {
    private let state = Mutex((now: 0, most: 0))
    var now: Int { state.withLock { $0.now } }
    var most: Int { state.withLock { $0.most } }
    func add(_ number: Int) {
        state.withLock { $0 = ($0.now + number, max($0.most, $0.now + number)) }
    }
}
