import Foundation
import Testing

@testable import Access
@testable import Postgres
@testable import Registry
@testable import Store

/// Two servers of their own: a primary with the fixed cast, and one that streams from it.
struct Standby: Sendable {
    let primary: Cluster
    let copy: Cluster
    /// Asked at the primary, and the same people asked at the copy.
    let cast: Cast
    let reading: Cast

    static func with<Value: Sendable>(
        _ body: @escaping @Sendable (Standby) async throws -> Value
    ) async throws -> Value {
        let home = URL(filePath: "/tmp/art30-x-\(UInt32.random(in: 0 ... .max))")
        let environment = ProcessInfo.processInfo.environment
        let primary = try Cluster(home: home, environment: environment)
        // Below the primary's home, where the server's user may make it.
        let copy = try Cluster(home: home.appending(path: "copy"), environment: environment)
        let result = await Task {
            try await body(try await Standby(primary, copy))
        }.result
        for cluster in [copy, primary] { _ = try await cluster.stop() }
        try FileManager.default.removeItem(at: home)
        return try result.get()
    }

    private init(_ primary: Cluster, _ copy: Cluster) async throws {
        self.primary = primary
        self.copy = copy
        _ = try await Sessions.open(.cluster(primary), size: 1)
        var cast = try await Cast(primary.conninfo)
        let rules = primary.data.appending(path: "pg_hba.conf")
        let known = try String(contentsOf: rules, encoding: .utf8)
        try primary.write(known + "local replication all peer map=art30\n", to: rules)
        _ = try await primary.stop()
        cast.owner = try await Registry.open(.cluster(primary), actor: "owner")
        cast.sessions = try await Sessions.open(.cluster(primary), size: 3)
        self.cast = cast
        try await primary.run(
            "pg_basebackup", "-D", copy.data.path(percentEncoded: false), "-R", "-X", "stream",
            "-c", "fast", "-d", primary.conninfo(role: "postgres", database: "postgres"))
        _ = try await copy.connect()
        var reading = cast
        reading.conninfo = copy.conninfo
        reading.owner = try await Registry.open(.cluster(copy), actor: "owner")
        reading.sessions = try await Sessions.open(.cluster(copy), size: 3)
        self.reading = reading
        try await catchUp()
    }

    /// Waits until the copy has repeated all that the primary has committed.
    func catchUp() async throws {
        func admin(_ cluster: Cluster) async throws -> Connection {
            try await Connection(cluster.conninfo(role: "postgres", database: "postgres"))
        }
        let here = try await admin(primary).run("select pg_current_wal_lsn() as place")
        let place = try #require(here.first?["place"])
        let asked = try await admin(copy)
        let end = ContinuousClock.now + .seconds(60)
        while try await asked.run(
            Query("select pg_last_wal_replay_lsn() >= $1::pg_lsn as here", [place])
        ).first?["here"] != "t" {
            try #require(ContinuousClock.now < end, "the copy does not come after")
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}
