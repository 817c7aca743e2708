import Foundation
import HTTPTypes
import NIOCore
import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Sealing
@testable import Store
@testable import Web

/// A page that is sent again is the one that would have been made, for the one who asks.
@Suite struct ResponseCacheTests {
    private static let list = "/registers/example/activities"

    /// Without this the other tests would try nothing. What other tests commit meanwhile counts too.
    @Test func aPageIsKept() async throws {
        try await App.with { app in
            let token = try #require(app.cast.tokens[.dpo])
            var kept: ByteBuffer?
            var shown = ""
            for _ in 0..<100 where kept == nil {
                shown = try await app.get(Self.list).text
                let stamp = try #require(try await app.cast.sessions.arrive(token))
                    .stamp(of: "example")
                kept = app.memory.page(.init(session: token.text, target: Self.list), stamp)
            }
            #expect(kept.map { String(buffer: $0) } == shown)
            // What ends by the clock is made each time.
            for place in ["/account", "/"] {
                _ = try await app.get(place)
                let stamp = try #require(try await app.cast.sessions.arrive(token))
                    .stamp(of: "example")
                #expect(
                    app.memory.page(.init(session: token.text, target: place), stamp) == nil)
            }
        }
    }

    @Test func nobodyIsSentAnothersPage() async throws {
        try await App.with { app in
            let mine = try await app.get(Self.list, as: .dpo)
            #expect(mine.text.contains("/new/activity"))
            for _ in 0..<2 {
                let readers = try await app.get(Self.list, as: .reader)
                #expect(readers.status == 200 && !readers.text.contains("/new/activity"))
                #expect(try await app.get(Self.list, as: .stranger).status == 404)
                #expect(try await app.get(Self.list, as: .administrator).status == 404)
                for role in [Cast.Role.nobody, .expired, .idle, .disabled] {
                    #expect(try await app.get(Self.list, as: role).status == 303)
                }
            }
        }
    }

    /// Whoever has the page is not sent it again, until something it may show is written.
    @Test func aTagStandsForThePage() async throws {
        try await App.with { app in
            let token = try #require(app.cast.tokens[.dpo])
            let reader = try #require(app.cast.tokens[.reader])
            let first = try await app.get(Self.list)
            let tag = try #require(first["ETag"])
            func again(_ tag: String, _ session: Token) async throws -> App.Answer {
                try await app.ask(
                    .get, Self.list, session: session, headers: [.ifNoneMatch: tag])
            }
            for field in [tag, "W/\(tag)", "\"other\", \(tag)"] {
                let answer = try await again(field, token)
                #expect(answer.status == 304 && answer.text.isEmpty && answer["ETag"] == tag)
            }
            #expect(try await again("\"other\"", token).status == 200)
            #expect(try await again(tag, reader).status == 200, "another's page")
            try await app.cast.owner.connection.runScript(
                "update art30.activity set name = name || '.' where key = 'payroll'")
            let changed = try await again(tag, token)
            #expect(changed.status == 200 && changed["ETag"] != tag)
        }
    }

    /// A page of every register is another when any of them changes.
    @Test func aPageOfAllRegistersIsNotOlderThanAny() async throws {
        try await App.with { app in
            try await app.cast.owner.grant(.reader, to: "dpo@example.se", in: "other")
            let place = "/registers/example/gaps?register=all"
            let before = try await app.get(place)
            #expect(before.status == 200 && before.text.contains("/registers/other/"))
            #expect(try await app.get(place)["ETag"] == before["ETag"])
            try await app.cast.owner.connection.runScript(
                "update art30.activity set name = 'Renamed there' where key = 'bare' "
                    + "and register_id = \(app.cast.other)")
            let after = try await app.get(place)
            #expect(after["ETag"] != before["ETag"] && after.text.contains("Renamed there"))
        }
    }

    /// A page kept is for those who ask for it, not for a method that it does not take.
    @Test func aPageKeptAnswersOnlyThoseWhoAskForIt() async throws {
        try await App.with { app in
            let token = try #require(app.cast.tokens[.dpo])
            for _ in 0..<3 {
                #expect(try await app.get(Self.list).status == 200)
                for method in [HTTPRequest.Method.delete, .trace, .put, .patch, .options] {
                    let answer = try await app.ask(method, Self.list, session: token)
                    #expect(answer.status == 405 && answer["Allow"] == "GET, HEAD", "\(method)")
                }
                #expect(try await app.ask(.head, Self.list, session: token).status == 200)
            }
        }
    }

    /// Whatever is written, the next page has it.
    @Test(arguments: [
        ("update art30.activity set name = 'Renamed here' where key = 'payroll'", "Renamed here"),
        (
            "insert into art30.activity (register_id, key, name) select register_id, 'aaa', 'Added' "
                + "from art30.register", ">Added<"
        ),
    ])
    func aChangeIsShown(change: String, shows: String) async throws {
        try await App.with { app in
            let before = try await app.get(Self.list)
            try await app.cast.owner.connection.runScript(change)
            let after = try await app.get(Self.list)
            #expect(after.status == 200 && after.text.contains(shows))
            #expect(!before.text.contains(shows))
        }
    }

    @Test func whatIsTakenAwayIsNotShown() async throws {
        let ends = [
            "delete from art30.access where person_id in (select person_id from art30.person "
                + "where email = 'editor@example.se')": 404,
            "update art30.access set role = 'reader'": 200,
            "update art30.person set disabled = now() where email = 'editor@example.se'": 303,
            "update art30_secret.session set seen = now() - interval '31 minutes'": 303,
            "update art30_secret.session set ends = now()": 303,
            "delete from art30_secret.session": 303,
        ]
        for (end, status) in ends {
            try await App.with { app in
                #expect(try await app.get(Self.list, as: .editor).text.contains("/new/activity"))
                try await app.cast.owner.connection.runScript(end)
                let after = try await app.get(Self.list, as: .editor)
                #expect(after.status == status, "\(end)")
                #expect(!after.text.contains("/new/activity"), "\(end)")
            }
        }
    }

    @Test func languageAndSignOutCountAtOnce() async throws {
        try await App.with { app in
            #expect(try await app.get(Self.list).text.contains("<html lang=\"sv\""))
            _ = try await app.post("/account/language", ["language": "en"])
            #expect(try await app.get(Self.list).text.contains("<html lang=\"en\""))
            _ = try await app.post("/sign-out", [:])
            #expect(try await app.get(Self.list).status == 303)
        }
    }

    @Test func anotherLawIsAnotherPage() async throws {
        try await App.with { app in
            let place = "/registers/example/transfers"
            let before = try await app.get(place)
            try await app.cast.owner.connection.runScript(
                "update art30.territory set name_sv = name_sv || ' (ny)'")
            let after = try await app.get(place)
            #expect(after.text.contains("(ny)") && !before.text.contains("(ny)"))
        }
    }

    /// The stamp that a page is kept under names the day and the server's start.
    @Test func midnightAndARestartChangeTheStamp() async throws {
        try await Cast.with { cast in
            let token = try #require(cast.tokens[.reader])
            let stamp = try #require(try await cast.sessions.arrive(token)).stamp(of: "example")
            for part in ["current_date::text", "pg_postmaster_start_time()::text"] {
                let value = try #require(try await cast.owner.value("select \(part)"))
                #expect(stamp.contains(value))
            }
        }
    }

    /// Neither what is written in another register nor a checkpoint of the server.
    @Test func anotherRegisterLeavesAPageKept() async throws {
        try await App.with { app in
            let token = try #require(app.cast.tokens[.dpo])
            func stamp() async throws -> String {
                try #require(try await app.cast.sessions.arrive(token)).stamp(of: "example")
            }
            let shown = try await app.get(Self.list).text
            let before = try await stamp()
            for table in ["activity", "measure", "organisation"] {
                try await app.cast.owner.connection.runScript(
                    """
                    update art30.\(table) set name = name || '!' where register_id = \(app.cast.other)
                    """)
            }
            try await TestCluster.superuser().runScript("checkpoint")
            #expect(try await stamp() == before)
            let kept = app.memory.page(.init(session: token.text, target: Self.list), before)
            #expect(kept.map { String(buffer: $0) } == shown)
            try await app.cast.owner.connection.runScript(
                "update art30.measure set name = name || '!' where register_id = \(app.cast.mine)")
            #expect(try await stamp() != before)
        }
    }

    @Test func noMoreIsKeptThanItsLimit() {
        let memory = ResponseCache(limit: 800)
        func key(_ number: Int) -> ResponseCache.Key { .init(session: "s", target: "/\(number)") }
        let page = ByteBuffer(repeating: 32, count: 100)
        for number in 0..<9 { memory.keep(page, key(number), "now") }
        #expect(memory.page(key(0), "now") == nil && memory.page(key(1), "now") != nil)
        #expect(memory.page(key(8), "later") == nil)
        memory.keep(ByteBuffer(repeating: 32, count: 101), key(9), "now")
        #expect(memory.page(key(9), "now") == nil, "one page would push out too many")
        memory.keep(page, .init(session: "other", target: "/1"), "now")
        #expect(memory.page(.init(session: "third", target: "/1"), "now") == nil)
        #expect(ResponseCache(limit: 0).page(key(0), "now") == nil)
    }
}
