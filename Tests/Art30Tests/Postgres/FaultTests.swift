import Foundation
import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

/// What goes wrong around the program ends in one clear line and exit status 1.
@Suite struct FaultTests {
    private func expectOneLine(
        _ outcome: Program.Outcome, _ says: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(outcome.status == 1 && outcome.output.isEmpty, sourceLocation: sourceLocation)
        #expect(outcome.errors == "art30: \(says)\n", sourceLocation: sourceLocation)
    }

    static let gone =
        "The database does not answer. Check that it runs and that the connection string is right, then try again."

    @Test(arguments: [
        "host=/nonexistent", "host=127.0.0.1 port=1", "nonsense", "host=",
        "postgresql://nobody@/nothing?host=/nonexistent", "port=x host=/tmp",
    ])
    func aWrongConnectionStringIsTold(conninfo: String) async throws {
        let outcome = try await Program.run([
            "registers", "--database", conninfo, "--language", "en",
        ])
        expectOneLine(outcome, Self.gone)
        let other = try await Program.run(["registers"], environment: ["DATABASE_URL": conninfo])
        expectOneLine(other, Self.gone)
    }

    @Test func aMissingDatabaseOrRoleIsTold() async throws {
        _ = try await TestCluster.template.value
        let outcome = try await Program.run([
            "registers", "--database", TestCluster.conninfo("nothing_here"),
        ])
        expectOneLine(
            outcome, "That database does not exist. Create it, or give another connection string.")
        let other = try await Program.run(
            [
                "registers", "--database",
                TestCluster.cluster.get().conninfo(role: "mallory", database: "postgres"),
            ])
        expectOneLine(
            other,
            "The database refuses this login. Check user name and password in the connection string."
        )
    }

    @Test func aNewerDatabaseIsRefused() async throws {
        try await TestCluster.withDatabase { conninfo in
            let connection = try await Connection(conninfo)
            try await connection.runScript(
                "insert into art30.migration values (99, '0099_future', now())")
            let says =
                "The database is at version 99, this program knows only up to "
                + "\(Schema.migrations.count). Use a newer art30."
            for command in ["registers", "gaps", "migrate"] {
                let outcome = try await Program.run([command, "--database", conninfo])
                expectOneLine(outcome, says)
            }
            let outcome = try await Program.run(
                ["apply", "-", "--database", conninfo], input: Documents.keeper)
            expectOneLine(outcome, says)
        }
    }

    @Test func anEmptyDatabaseMustBeMigratedFirst() async throws {
        _ = try await TestCluster.template.value
        let admin = try await TestCluster.superuser()
        let name = TestCluster.prefix + "empty"
        try await admin.runScript("create database \(name) owner art30")
        let conninfo = try TestCluster.conninfo(name)
        let outcome = try await Program.run(["registers", "--database", conninfo])
        expectOneLine(
            outcome, "The database is not set up for this version. Run `art30 migrate` first.")
        // Several at once: one works, the others wait and find nothing to do.
        let both = try await withThrowingTaskGroup(of: Program.Outcome.self) { group in
            for _ in 0..<3 {
                group.addTask { try await Program.run(["migrate", "--database", conninfo]) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(both.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
        #expect(both.count { $0.output == "Nothing to do: the database is up to date.\n" } == 2)
        let registers = try await Program.run(["registers", "--database", conninfo])
        #expect(registers.status == 0 && registers.output == "Nothing to show.\n")
        try await admin.runScript("drop database \(name) with (force)")
    }

    /// The server ends the connection while an apply waits for the register's lock.
    @Test func aDatabaseThatGoesAwayIsTold() async throws {
        try await TestCluster.withDatabase { conninfo in
            let holder = try await Connection(conninfo)
            try await holder.runScript(
                "select pg_advisory_lock(hashtext('register'), hashtext('x'))")
            async let outcome = Program.run(
                ["apply", "-", "--database", conninfo, "--language", "sv"], input: Documents.keeper)
            let admin = try await TestCluster.superuser()
            var ended = 0
            for _ in 0..<6000 where ended == 0 {
                try await Task.sleep(for: .milliseconds(10))
                ended = try await admin.run(
                    Query(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = $1 and wait_event = 'advisory'
                        """, [await holder.run("select current_database() as d")[0]["d"]])
                ).count
            }
            #expect(ended == 1)
            expectOneLine(
                try await outcome,
                "Databasen svarar inte. Kontrollera att den är igång och att anslutningssträngen stämmer, "
                    + "och försök igen.")
            let registry = try await Registry.open(.server(conninfo), actor: "x")
            #expect(try await registry.value("select count(*) from register") == "0")
        }
    }

    /// Killed (kill -9) after 20 000 organisations and before the register's end.
    @Test func aKilledApplyLeavesTheRegisterAsItWas() async throws {
        try await TestCluster.withDatabase { conninfo in
            let registry = try await Registry.open(.server(conninfo), actor: "x")
            try await registry.apply(Documents.keeper + "service:\n  s: {name: S}\n")
            let before = try await registry.dump("x")
            // It waits where services come, after the organisations.
            let holder = try await Connection(conninfo)
            try await holder.runScript("begin; lock table art30.service in exclusive mode")
            let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
            defer { try? FileManager.default.removeItem(at: file) }
            let rows = (0..<20_000).map { "  o\($0): {name: Org \($0)}\n" }.joined()
            try (Documents.keeper + rows + "service:\n  t: {name: T}\n")
                .write(to: file, atomically: true, encoding: .utf8)
            let status = try await Program.kill(["apply", file.path(), "--database", conninfo]) {
                try await registry.value(
                    "select 1 from pg_locks where relation = 'service'::regclass and not granted")
                    != nil
            }
            #expect(status == -9)
            try await holder.runScript("rollback")
            #expect(try await registry.dump("x") == before)
            #expect(try await registry.value("select count(*) from history") == "0")
            // The lock of the dead does not bar the living.
            try await registry.apply(Documents.keeper)
        }
    }
}
