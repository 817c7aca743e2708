import Foundation
import Testing

@testable import Postgres
@testable import Store

/// What the migrations make of a database, as a reviewer reads it. Not `art30_kept`: its tables
/// follow from schema/derived.
@Suite struct SchemaSnapshotTests {
    /// Every version of pg_dump writes the same in words of its own.
    private static let isVersion15 =
        (try? TestCluster.cluster.get().programs.path().contains("/15/")) ?? false

    @Test(.enabled(if: isVersion15, "recorded with pg_dump of PostgreSQL 15"))
    func theMigratedSchemaIsTheReviewedOne() async throws {
        let dump = try await TestCluster.withDatabase { conninfo in
            let program = try TestCluster.cluster.get().programs.appending(path: "pg_dump")
            let outcome = try await Program.run(
                [
                    "--schema-only", "--no-owner", "--schema=art30", "--schema=art30_secret",
                    "--dbname=\(conninfo)",
                ], program: program.path(percentEncoded: false))
            try #require(outcome.status == 0, "\(outcome.errors)")
            return outcome.output
        }
        let schema = Self.normalised(dump)
        #expect(schema.contains("CREATE TABLE art30_secret.session"))
        try expectSnapshot(schema, "schema.sql")
    }

    /// What changes by itself: versions, the token against meddling with psql, the session's settings.
    private static let volatile = [
        "-- Dumped ", "\\restrict ", "\\unrestrict ", "SET ",
        "SELECT pg_catalog.set_config('search_path'",
    ]

    /// Without headings: objects name themselves.
    private static func normalised(_ dump: String) -> String {
        let body = dump.replacing(/--\n-- [^\n]*\n--\n/, with: "")
            .split(separator: "\n", omittingEmptySubsequences: false)
            .filter { line in !volatile.contains { line.hasPrefix($0) } }
            .joined(separator: "\n")
        return body.replacing(/\n{3,}/, with: "\n\n").trimmingCharacters(in: .newlines) + "\n"
    }
}
