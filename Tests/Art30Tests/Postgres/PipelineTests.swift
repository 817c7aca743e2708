import Postgres
import Testing

@testable import Postgres
@testable import Registry

/// What begins a transaction travels with its first statement; whatever fails, the line stays usable.
@Suite struct PipelineTests {
    private func withConnection(
        _ body: @escaping @Sendable (Connection) async throws -> Void
    ) async throws {
        try await TestCluster.withDatabase { conninfo in
            try await body(try await Connection(conninfo))
        }
    }

    private func expectUsable(_ connection: Connection) async throws {
        #expect(await connection.isReady)
        let row = try await connection.transaction(.read, settings: ["art30.x": "it's"]) {
            try $0.run("select current_setting('art30.x') as x")
        }
        #expect(row.first?["x"] == "it's")
    }

    @Test func whateverComesFirstIsInsideIt() async throws {
        try await withConnection { connection in
            try await connection.transaction(.write, settings: ["art30.x": "a"]) {
                try $0.runScript("create temp table t (x text); insert into t values ('s')")
            }
            let copied = try await connection.transaction(.write, settings: ["art30.x": "b"]) {
                try $0.copy("copy t from stdin", "c\n")
                return try $0.run(
                    "select count(*)::text as n, current_setting('art30.x') as x from t")
            }
            #expect(copied.first?.values == ["2", "b"])
            let streamed = try await connection.transaction(.read, settings: ["art30.x": "c"]) {
                var seen: [String?] = []
                try $0.stream("select current_setting('art30.x') as x from t") {
                    seen.append($0["x"])
                }
                return seen
            }
            #expect(streamed == ["c", "c"])
            // Nothing asked: nothing begun.
            try await connection.transaction(.read) { _ in }
            try await expectUsable(connection)
        }
    }

    @Test(arguments: ["select 1/0", "selec", "select * from nowhere", "insert into t values ('x')"])
    func aFailureIsTheStatementsOwn(text: String) async throws {
        try await withConnection { connection in
            for isLasting in [false, true] {
                await #expect(throws: ServerError.self) {
                    _ = try await connection.transaction(.read) {
                        try $0.run(Query(text, isLasting: isLasting))
                    }
                }
                try await expectUsable(connection)
            }
        }
    }

    /// A setting that the server refuses keeps the statement from being run.
    @Test func afterARefusedBeginningNothingIsRun() async throws {
        try await withConnection { connection in
            try await connection.runScript("create temp table t (x int)")
            await #expect(throws: ServerError.self) {
                try await connection.transaction(.write, settings: ["statement_timeout": "never"]) {
                    _ = try $0.run("insert into t values (1)")
                }
            }
            let count = try await connection.run("select count(*)::text as n from t")
            #expect(count.first?["n"] == "0")
            try await expectUsable(connection)
        }
    }

    @Test func aSnapshotOutlivesAFailure() async throws {
        try await withConnection { connection in
            await connection.beginSnapshot()
            for _ in 0..<3 {
                await #expect(throws: ServerError.self) {
                    _ = try await connection.transaction(.read) { try $0.run("select 1/0") }
                }
                let row = try await connection.transaction(.read, settings: ["art30.x": "y"]) {
                    try $0.run(Query("select current_setting('art30.x') as x", isLasting: true))
                }
                #expect(row.first?["x"] == "y")
            }
            try await connection.forgetSnapshot()
            try await expectUsable(connection)
        }
    }

    /// More plans than there is room for, each asked in a transaction of its own.
    @Test func plansComeAndGo() async throws {
        try await withConnection { connection in
            for number in 0..<220 {
                let row = try await connection.transaction(.read, settings: ["art30.x": "z"]) {
                    try $0.run(Query("select \(number)::text as n", isLasting: true))
                }
                #expect(row.first?["n"] == "\(number)")
            }
            try await expectUsable(connection)
        }
    }
}
