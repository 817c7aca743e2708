import Foundation
import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Store

/// PostgreSQL's log may hold every statement and its values: no token is among them.
@Suite struct TokenLogTests {
    @Test func noTokenReachesTheServersLog() async throws {
        try await App.with { app in
            let cluster = try TestCluster.cluster.get()
            let log = cluster.home.appending(path: "postgres.log")
            let database = try #require(
                try await app.cast.owner.value("select current_database()"))
            let admin = try await Connection(
                cluster.conninfo(role: "postgres", database: database))
            try await admin.runScript(
                """
                alter role art30_service in database \(database) set log_statement = 'all';
                alter role art30_service in database \(database) set log_min_duration_statement = 0;
                alter role art30_service in database \(database)
                    set log_parameter_max_length = -1;
                alter role art30_service in database \(database)
                    set log_error_verbosity = 'default';
                """)
            let sessions = try await Sessions.open(
                .server(Cast.service(app.cast.conninfo)), size: 1)
            var quick = sessions
            quick.cost = .cheap
            let token = try #require(app.cast.tokens[.dpo])
            _ = try await quick.person(token)
            _ = try await quick.arrive(token)
            _ = try await quick.acting(token) { try await $0.access() }
            let feed = try await quick.acting(token) { try await $0.makeFeed("example") }
            _ = try await quick.acting(feed.asFeed) { try await $0.openFeed() }
            let link = try await app.cast.owner.resetPerson("editor@example.se")
            let begun = try await quick.useLink(link, newPassword: "nya gröna lingonris 1794")
            try await quick.signOut(begun.token)
            let said = try String(decoding: Data(contentsOf: log), as: UTF8.self)
            // The log was on, and told who acted.
            #expect(said.contains(token.proof))
            for secret in [token, feed, link, begun.token] {
                #expect(!said.contains(secret.text))
            }
        }
    }
}
