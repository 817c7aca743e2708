import Foundation
import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Store

/// What the database should never say is told as an error with a number, on a page and in a
/// terminal, not shown as blank.
@Suite struct UnreadColumnTests {
    @Test func aPageIsNotShownWithoutIt() async throws {
        try await App.with { app in
            #expect(try await app.get("/account").status == 200)
            try await app.cast.owner.connection.runScript(
                """
                create or replace function art30.art30_sessions()
                    returns table (created timestamptz, seen timestamptz, acts boolean)
                    stable security definer set search_path = art30, pg_temp language sql as
                $$ select null::timestamptz, now(), true $$
                """)
            let answer = try await app.get("/account")
            #expect(answer.status == 500)
            let sentence = try #require(Text(.sv).sentences["problem.unknown"])
            let said = try #require(sentence.split(separator: "{").first)
            #expect(answer.text.contains(said))
            #expect(!answer.text.contains("created"))
        }
    }

    @Test func aCommandTellsANumberAndLogsTheColumn() async throws {
        try await TestCluster.withDatabase { conninfo in
            try await withFolder { folder in
                let owner = try await Registry.open(.server(conninfo), actor: "x")
                try await owner.connection.runScript(
                    """
                    create or replace function art30.art30_verify_audit(known text)
                        returns table (chain text, entries bigint, hash text, faults jsonb, unknown jsonb)
                        stable security definer set search_path = art30, pg_temp language sql as
                    $$ select null::text, null::bigint, '', '[]'::jsonb, '[]'::jsonb $$
                    """)
                let outcome = try await Program.run(
                    ["audit", "verify", "--database", conninfo],
                    environment: ["XDG_STATE_HOME": folder.path(percentEncoded: false)])
                #expect(outcome.status == 1 && outcome.output.isEmpty)
                let number = try #require(outcome.errors.firstMatch(of: /: ([0-9A-Z]+)\.\n/))
                let log = try String(
                    contentsOf: folder.appending(path: "art30/errors.log"), encoding: .utf8)
                #expect(log.hasSuffix(" \(number.output.1) column entries: null\n"))
            }
        }
    }
}
