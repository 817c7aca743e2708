import Foundation
import HTTPTypes
import Testing

@testable import Registry
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
                #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
                #expect(answer["X-Content-Type-Options"] == "nosniff", "\(path)")
                #expect(answer["Cache-Control"] == "no-store", "\(path)")
            }
        }
    }
}
