import Foundation

extension Cluster {
    /// The role that row-level security binds; the service connects as it.
    package static let service = "art30_service"

    package var serviceConninfo: String { conninfo(role: Cluster.service, database: "art30") }

    /// Makes the service's role and lets this user be it, in a cluster made before there was one.
    package func prepareService() async throws {
        let admin = try await Connection(conninfo(role: "postgres", database: "postgres"))
        let known = try await admin.run(
            Query("select from pg_roles where rolname = $1", [Cluster.service]))
        if known.isEmpty {
            try await admin.runScript("create role \(Cluster.service) login noinherit")
        }
        // Nothing that the service asks needs tables of its own, and whoever spoke SQL through it
        // could hide ours behind some.
        let makes = try await admin.run(
            Query(
                "select has_database_privilege($1, 'art30', 'temporary') as temporary",
                [Cluster.service]))
        if try makes.first?.bool("temporary") == true {
            try await admin.runScript("revoke temporary on database art30 from public")
        }
        let file = data.appending(path: "pg_ident.conf")
        let map = try String(contentsOf: file, encoding: .utf8)
        guard !map.contains(Cluster.service) else { return }
        let more = map.split(separator: "\n").filter { $0.hasSuffix(" postgres") }.map {
            $0.dropLast("postgres".count) + Cluster.service + "\n"
        }
        try write(map + more.joined(), to: file)
        try await admin.runScript("select pg_reload_conf()")
        // The server reads the file when it comes to it; a login before that would be refused.
        let timeout = ContinuousClock.now + .seconds(5)
        while (try? await Connection(conninfo(role: Cluster.service, database: "postgres"))) == nil,
            ContinuousClock.now < timeout
        {
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
