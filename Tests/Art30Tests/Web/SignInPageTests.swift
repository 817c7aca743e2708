import Foundation
import HTTPTypes
import Testing

@testable import Access
@testable import Registry
@testable import Sealing
@testable import Store
@testable import Web

@Suite struct SignInPageTests {
    static let password = "rätt häst batteri häftapparat"

    @Test func aLinkLetsInAndAPasswordLetsInAgain() async throws {
        try await App.with { app in
            let link = try await app.cast.owner.addPerson(
                email: "anna@example.se", name: "Anna", language: .sv, isAdministrator: false,
                access: [Access(register: "example", role: .editor)])
            let page = try await app.get(link.path, as: .nobody)
            #expect(page.status == 200 && page.text.contains("anna@example.se"))
            let short = try await app.post(
                link.path, ["password": "kort", "again": "kort"], as: .nobody)
            #expect(short.status == 422 && short.cookie(DeskCookie.session.rawValue) == nil)
            let differs = try await app.post(
                link.path, ["password": Self.password, "again": "något annat här"], as: .nobody)
            #expect(differs.text.contains(html(Problem("password-differs").sentence(Text(.sv)))))
            let chosen = try await app.post(
                link.path, ["password": Self.password, "again": Self.password], as: .nobody)
            #expect(chosen.status == 303 && chosen.location == "/")
            #expect(chosen["Set-Cookie"]?.contains("HttpOnly") == true)
            #expect(chosen["Set-Cookie"]?.contains("SameSite=Strict") == true)
            #expect(chosen["Set-Cookie"]?.contains("Secure") == true)
            #expect(chosen["Set-Cookie"]?.hasPrefix("__Host-") == true)
            // Used up.
            #expect(try await app.get(link.path, as: .nobody).status == 404)

            let fields = ["email": "Anna@example.se", "password": Self.password]
            let refused = try await app.post(
                "/sign-in", fields.merging(["password": "fel lösenord här"]) { $1 }, as: .nobody)
            #expect(refused.status == 422 && refused.text.contains("Anna@example.se"))
            #expect(!refused.text.contains("fel lösenord"))
            let answer = try await app.post(
                "/sign-in", fields.merging(["next": "/registers/example/today"]) { $1 },
                as: .nobody)
            #expect(answer.location == "/registers/example/today")
            let session = try #require(
                answer.cookie(DeskCookie.session.rawValue).flatMap(Token.init))
            let home = try await app.get("/", session: session)
            #expect(home.location == "/registers/example/today")
            let out = try await app.post("/sign-out", [:], session: session)
            #expect(out.cookie(DeskCookie.session.rawValue) == "")
            #expect(
                try await app.get("/", session: session).location?
                    .hasPrefix("/sign-in") == true)
        }
    }

    @Test func nobodyIsLedElsewhere() async throws {
        try await App.with { app in
            for next in [
                "https://evil.example", "//evil.example", "/\\evil.example", "javascript:",
                "/\t/evil.example", "\t//evil.example", "/\n/evil.example", "/\r\n/evil.example",
            ] {
                let page = try await app.get("/sign-in?next=\(encoded(next))", as: .nobody)
                #expect(page.status == 200 && !page.text.contains("evil"), "\(next)")
                #expect(try await app.get("/sign-in?next=\(encoded(next))").location == "/")
            }
        }
    }

    /// What came before the proxy's own word may be made up.
    @Test func aProxySaysWhoAsks() throws {
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        var headers: HTTPFields = [:]
        #expect(forwarded(headers) == nil)
        headers[name] = "203.0.113.9, 192.0.2.1"
        #expect(forwarded(headers) == "192.0.2.1")
        headers.append(.init(name: name, value: "2001:db8::1"))
        #expect(forwarded(headers) == "2001:db8::1")
    }

    @Test func aFormOfAnotherSiteIsRefused() async throws {
        try await App.with { app in
            let fields = ["email": "a@example.se", "password": "x", "form-token": "forged"]
            for role in [Cast.Role.nobody, .dpo] {
                let session = app.cast.tokens[role]
                for path in ["/sign-in", "/sign-out"] {
                    let answer = try await app.forge(path, fields, session: session)
                    #expect(answer.status == 403, "\(path) as \(role)")
                }
            }
        }
    }

    @Test func everyAnswerCarriesItsHeaders() async throws {
        try await App.with { app in
            for path in ["/sign-in", "/", "/healthz", "/registers/nowhere/today"] {
                let answer = try await app.get(path)
                let policy = try #require(answer["Content-Security-Policy"], "\(path)")
                for rule in [
                    "default-src 'none'", "style-src 'self'", "form-action 'self'",
                    "base-uri 'none'", "frame-ancestors 'none'",
                ] { #expect(policy.contains(rule), "\(path)") }
                #expect(!policy.contains("unsafe") && !policy.contains("script-src"), "\(path)")
                #expect(answer["Referrer-Policy"] == "same-origin", "\(path)")
                #expect(answer["Cross-Origin-Opener-Policy"] == "same-origin", "\(path)")
                #expect(answer["Permissions-Policy"]?.contains("camera=()") == true, "\(path)")
                #expect(answer["Server"] == nil, "\(path)")
                #expect(answer["X-Content-Type-Options"] == "nosniff", "\(path)")
                #expect(answer["Cache-Control"] == "no-store", "\(path)")
            }
        }
    }

    /// A page that was sent before is sent again from memory; never to whom it is no longer for.
    @Test func whatIsTakenAwayIsGoneAtOnce() async throws {
        try await App.with { app in
            let place = "/registers/example/activities"
            for role in [Cast.Role.reader, .editor, .dpo] {
                for _ in 0..<2 { #expect(try await app.get(place, as: role).status == 200) }
            }
            try await app.cast.owner.revoke(from: "reader@example.se", in: "example")
            #expect(try await app.get(place, as: .reader).status == 404)
            try await app.cast.owner.disablePerson("editor@example.se", true)
            #expect(try await app.get(place, as: .editor).status == 303)
            _ = try await app.post("/sign-out", [:], as: .dpo)
            #expect(try await app.get(place, as: .dpo).status == 303)
            #expect(try await app.post("/sign-out", [:], as: .dpo).status == 401)
        }
    }

    /// A session that somebody else chose is not taken over: signing in makes a new one.
    @Test func aPlantedSessionIsNotTakenOver() async throws {
        try await App.with { app in
            let link = try await app.cast.owner.addPerson(
                email: "anna@example.se", name: "Anna", language: .sv, isAdministrator: false,
                access: [Access(register: "example", role: .editor)])
            let planted = Token()
            let chosen = try await app.post(
                link.path, ["password": Self.password, "again": Self.password], session: planted)
            let first = try #require(
                chosen.cookie(DeskCookie.session.rawValue).flatMap(Token.init))
            #expect(first != planted)
            #expect(try await app.get("/", session: planted).status == 303)
            // Whoever signs in again, or as somebody else, leaves no session behind.
            let again = try await app.post(
                "/sign-in", ["email": "anna@example.se", "password": Self.password], session: first)
            let second = try #require(
                again.cookie(DeskCookie.session.rawValue).flatMap(Token.init))
            #expect(second != first)
            #expect(
                try await app.get("/", session: first).location?.hasPrefix("/sign-in") == true)
            #expect(
                try await app.get("/", session: second).location == "/registers/example/today")
        }
    }
}
