import Foundation
import Postgres
import Testing

@testable import Access
@testable import Extracts
@testable import Registry
@testable import Sealing
@testable import Store
@testable import Web
@testable import art30

@Suite struct CalendarPageTests {
    @Test func theCalendarAnswersEveryone() async throws {
        try await App.with { app in
            try await app.expectSixCases(PageAction(path: "calendar"))
            let page = try await app.get("/registers/example/calendar?year=2026").text
            #expect(page.contains("2026-02-28") && page.contains("translation-dpa"))
            #expect(page.contains("role=\"img\"") && page.contains("<table"))
            let other = try await app.get("/registers/example/calendar?year=1999").text
            #expect(other.contains(html(Text(.sv)("page.calendar.empty"))))
        }
    }

    /// The link of a role, as its page told it.
    private func link(_ app: App, _ role: Cast.Role = .reader) async throws -> String {
        let page = try await app.post("/registers/example/calendar/feed", [:], as: role)
        #expect(page.status == 200)
        let path = page.text.firstMatch(of: /value="http:\/\/localhost(\/calendar\/[^"]+\.ics)"/)
        return String(try #require(path).output.1)
    }

    @Test func aSecretLinkShowsTheCalendarToAProgram() async throws {
        try await App.with { app in
            let link = try await link(app)
            let feed = try await app.get(link, as: .nobody)
            #expect(feed.status == 200 && feed["Content-Type"]?.hasPrefix("text/calendar") == true)
            #expect(feed.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
            #expect(feed.text.hasSuffix("END:VCALENDAR\r\n"))
            #expect(feed.text.contains("DTSTART;VALUE=DATE:20260228"))
            for line in feed.text.unicodeScalars.split(separator: "\n") {
                #expect(String(line).utf8.count <= 76, "\(line)")
                #expect(line.last == "\r")
            }
            let uids = feed.text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
            #expect(Set(uids).count == uids.count && !uids.isEmpty)
            let kept = try await app.cast.owner.value(
                "select count(*) from art30_secret.feed where encode(token_sha256, 'escape') = $1",
                [link])
            #expect(kept == "0")
        }
    }

    @Test func aLinkEnds() async throws {
        try await App.with { app in
            let first = try await link(app)
            let second = try await link(app)
            #expect(try await app.get(first, as: .nobody).status == 404, "renewed")
            #expect(try await app.get(second, as: .nobody).status == 200)
            let another = try await link(app, .editor)
            let revoked = try await app.post(
                "/registers/example/calendar/feed/revoke", [:], as: .reader)
            #expect(revoked.location == "/registers/example/calendar")
            #expect(try await app.get(second, as: .nobody).status == 404, "revoked")
            #expect(try await app.get(another, as: .nobody).status == 200, "somebody else's")
            try await app.cast.owner.revoke(from: "editor@example.se", in: "example")
            #expect(try await app.get(another, as: .nobody).status == 404, "no access any more")
            let officer = try await link(app, .dpo)
            try await app.cast.owner.connection.runScript(
                "update art30.person set disabled = now() where email = 'dpo@example.se'")
            #expect(try await app.get(officer, as: .nobody).status == 404, "disabled")
            #expect(try await app.get("/calendar/\(Token().text).ics", as: .nobody).status == 404)
            #expect(try await app.get("/calendar/x.ics", as: .nobody).status == 404)
        }
    }

    @Test func aLinkOpensNothingElse() async throws {
        try await App.with { app in
            try await app.cast.owner.grant(.dpo, to: "dpo@example.se", in: "other")
            let path = try await link(app, .dpo)
            let token = try #require(
                Token(String(path.dropFirst("/calendar/".count).dropLast(".ics".count))))
            for session in [token, token.asFeed] {
                let page = try await app.get("/registers/example/today", session: session)
                #expect(page.status == 303, "a link is no session")
            }
            try await app.cast.sessions.acting(token.asFeed) { registry in
                #expect(try await registry.access().isEmpty)
                let seen = try await registry.transaction(.read) { connection in
                    try connection.run(
                        """
                        select (select count(distinct register_id) from activity) as registers,
                            art30_person() as person, art30_administers() as administers,
                            (select count(*) from audit) as audit,
                            (select count(*) from person) as people
                        """)[0].values
                }
                #expect(seen == ["1", nil, "f", "0", "0"])
                await #expect(throws: (any Error).self) {
                    _ = try await registry.makeFeed("example")
                }
                await #expect(throws: (any Error).self) {
                    try await registry.transaction(.write) { connection in
                        _ = try connection.run("update activity set name = 'x' returning 1 as done")
                    }
                }
            }
        }
    }

    @Test func onlyWhoReadsARegisterMakesALink() async throws {
        try await App.with { app in
            let place = "/registers/example/calendar/feed"
            for role in [Cast.Role.stranger, .administrator] {
                #expect(try await app.post(place, [:], as: role).status == 404)
            }
            for role in [Cast.Role.nobody, .expired] {
                #expect(try await app.post(place, [:], as: role).status == 401)
            }
            let token = app.cast.tokens[.reader]
            #expect(try await app.forge(place, [:], session: token).status == 403)
            let written = try await app.cast.rehearse(.stranger) { connection in
                do {
                    _ = try connection.run(
                        Query("select art30_make_feed($1::int, '\\x00')", ["\(app.cast.mine)"]))
                    return true
                } catch {
                    return false
                }
            }
            #expect(!written)
        }
    }

    @Test func longLinesAreFoldedBetweenCharacters() {
        let text = ICalendar.escaped("a;b,c\\d\ne\u{7}") + String(repeating: "å", count: 100)
        #expect(text.hasPrefix("a\\;b\\,c\\\\d\\ne"))
        let folded = ICalendar.folded("SUMMARY:" + text)
        let lines = folded.components(separatedBy: "\r\n")
        #expect(lines.count == 3 && lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
        #expect(lines[0] + lines.dropFirst().map { $0.dropFirst() }.joined() == "SUMMARY:" + text)
    }
}
