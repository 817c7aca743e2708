import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store

/// The private cluster, made in a home of its own and thrown away.
@Suite struct ClusterTests {
    private func withHome(_ name: String, _ body: (String) async throws -> Void) async throws {
        let home = "/tmp/art30-x-\(UInt32.random(in: 0 ... .max))\(name)"
        do { try await body(home) } catch { Issue.record(error) }
        _ = try await Program.run(["stop"], environment: ["ART30_HOME": home])
        try? FileManager.default.removeItem(atPath: home)
    }

    private func postmaster(_ home: String) throws -> Int32 {
        let file = try String(contentsOfFile: home + "/data/postmaster.pid", encoding: .utf8)
        return try #require(file.split(separator: "\n").first.flatMap { Int32($0) })
    }

    /// Processes whose data folder this is: the postmaster and no second one.
    private func servers(_ home: String) throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc").count { pid in
            guard Int(pid) != nil,
                let words = FileManager.default.contents(atPath: "/proc/\(pid)/cmdline")
            else { return false }
            let line = String(decoding: words, as: UTF8.self)
            return line.contains("bin/postgres\0-D\0\(home)/data")
        }
    }

    @Test func startedTwiceAtOnceThereIsOneCluster() async throws {
        try await withHome(" på it's") { home in
            let environment = ["ART30_HOME": home]
            async let one = Program.run(["start"], environment: environment)
            async let two = Program.run(["start"], environment: environment)
            async let three = Program.run(["registers"], environment: environment)
            for outcome in try await [one, two] {
                #expect(outcome.status == 0 && outcome.errors.isEmpty)
                #expect(outcome.output == "The private database runs in \(home).\n")
            }
            let listed = try await three
            #expect(
                listed.status == 0 && listed.output == "Nothing to show.\n" && listed.errors.isEmpty
            )
            #expect(try servers(home) == 1)

            let stopped = try await Program.run(["stop"], environment: environment)
            #expect(stopped.status == 0 && stopped.output == "The private database has stopped.\n")
            let again = try await Program.run(["stop"], environment: environment)
            #expect(again.status == 0 && again.output == "The private database was not running.\n")
            #expect(try servers(home) == 0)
        }
    }

    @Test func aKilledServerStartsAgain() async throws {
        try await withHome("") { home in
            let environment = ["ART30_HOME": home]
            // First kill the program while it makes the cluster; on a busy machine it may be too quick.
            var status = 0
            for _ in 0..<10 where status != -9 {
                _ = try await Program.run(["stop"], environment: environment)
                try? FileManager.default.removeItem(atPath: home)
                status = try await Program.kill(["start"], environment: environment) {
                    let drafts = try? FileManager.default.contentsOfDirectory(atPath: home)
                    return drafts?.contains { $0.hasPrefix("data.new") } == true
                }
            }
            #expect(status == -9)
            let seed = Files.seed("exopen").path()
            let applied = try await Program.run(["apply", seed], environment: environment)
            #expect(applied.status == 0 && applied.errors.isEmpty, "\(applied.errors)")

            kill(try postmaster(home), SIGKILL)
            let dump = try await Program.run(["dump", "exopen"], environment: environment)
            #expect(dump.status == 0 && dump.errors.isEmpty, "\(dump.errors)")
            let same = try await Program.run(
                ["apply", "-"], environment: environment, input: dump.output)
            #expect(same.output == "exopen: no changes.\n")
            #expect(try servers(home) == 1)
        }
    }

    @Test func onlyASocketAndOnlyForItsUser() async throws {
        let cluster = try TestCluster.cluster.get()
        let connection = try await TestCluster.superuser()
        let rows = try await connection.run(
            """
            select current_setting('listen_addresses') as tcp, current_setting('data_checksums') as sums,
                (select rolsuper from pg_roles where rolname = 'art30') as super
            """)
        #expect(rows.first?.values == ["", "on", "f"])
        let home = try FileManager.default.attributesOfItem(atPath: cluster.home.path())
        #expect(home[.posixPermissions] as? Int == 0o700)
    }

    @Test func aHomeThatCannotBeIsTold() async throws {
        let long = "/tmp/art30-x-" + String(repeating: "long", count: 30)
        let tooLong = try await Program.run(["start"], environment: ["ART30_HOME": long])
        #expect(tooLong.status == 1 && tooLong.output.isEmpty)
        #expect(
            tooLong.errors.hasPrefix(
                "art30: The path \(long) is too long for a socket. Set ART30_HOME"))
        #expect(tooLong.errors.split(separator: "\n").count == 1)

        let file = "/tmp/art30-x-\(UInt32.random(in: 0 ... .max))"
        try Data().write(to: URL(filePath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        for home in [file, file + "/below", "/proc/art30"] {
            let outcome = try await Program.run(["start"], environment: ["ART30_HOME": home])
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(
                outcome.errors.hasPrefix(
                    "art30: The folder \(home) cannot be made, or the database's user"))
        }
        let stop = try await Program.run(
            ["stop"], environment: ["ART30_HOME": "/tmp/art30-x-never"])
        #expect(stop.status == 0 && stop.output == "The private database was not running.\n")
    }
}
