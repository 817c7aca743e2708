import Foundation
import HTTPTypes
import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Sealing
@testable import Store
@testable import Web

/// Every URL as everyone. The URLs come from the router itself: a new one is tried by being there.
@Suite struct EveryRouteTests {
    /// What anybody may ask without having signed in; a URL more is a decision to be made here.
    private static let open: Set<String> = [
        "/healthz", "/readyz", "/static/{file}", "/sign-in", "/link/{token}",
        "/calendar/{token}.ics",
    ]
    /// What a reader may send: their own calendar link, and nothing of the register.
    private static let ofReaders: Set<String> = [
        "/registers/{register}/calendar/feed", "/registers/{register}/calendar/feed/revoke",
    ]
    private static let tried: [Cast.Role] = [
        .nobody, .expired, .stranger, .administrator, .reader, .editor, .dpo,
    ]

    private func session(_ role: Cast.Role, _ app: App) async throws -> Token? {
        role == .expired ? app.cast.tokens[role] : try await app.cast.again(role)
    }

    private func answer(_ route: Route, _ role: Cast.Role, _ app: App) async throws -> App.Answer {
        let session = try await session(role, app)
        return route.method == .get
            ? try await app.get(route.place(), session: session)
            : try await app.post(route.place(), ["scope": "nothing-here"], session: session)
    }

    @Test func everyURLAnswersEveryoneAsItShould() async throws {
        try await App.with { app in
            #expect(app.routes.count > 80)
            #expect(Set(app.routes.map(\.method)) == [.get, .post])
            var table = "# " + Self.tried.map { "\($0)" }.joined(separator: " ") + "\n"
            for route in app.routes.sorted(by: {
                ($0.path, $0.method.rawValue) < ($1.path, $1.method.rawValue)
            }) {
                var statuses: [Int] = []
                for role in Self.tried {
                    let answer = try await answer(route, role, app)
                    expect(answer, route, role)
                    statuses.append(answer.status)
                }
                table +=
                    statuses.map(String.init).joined(separator: " ")
                    + " \(route.method) \(route.path)\n"
            }
            // Who may what, on one sheet, to be read when it changes.
            try expectSnapshot(table, "routes.txt")
        }
    }

    private func expect(_ answer: App.Answer, _ route: Route, _ role: Cast.Role) {
        let what = "\(route.method) \(route.path) as \(role): \(answer.status)"
        #expect(answer.status < 500, "\(what)")
        #expect(answer["Content-Security-Policy"] != nil, "\(what)")
        if Self.open.contains(route.path) { return }
        switch role {
        case .nobody, .expired:
            let isAsked = answer.location?.hasPrefix("/sign-in?next=%2F") == true
            let isLed = route.method == .get || keepsForm(route.path)
            #expect(isLed ? answer.status == 303 && isAsked : answer.status == 401, "\(what)")
        case .stranger, .administrator:
            if route.isOfRegister { #expect(answer.status == 404, "\(what)") }
        case .reader:
            if route.isOfRegister, route.method == .post, !Self.ofReaders.contains(route.path) {
                #expect(answer.status == 403, "\(what)")
            }
        default: break
        }
    }

    /// Without the page's token, with another session's, and with none of ours.
    @Test func everyFormNeedsItsToken() async throws {
        try await App.with { app in
            let others = FormToken.make(for: app.cast.tokens[.dpo]?.text ?? "")
            for route in app.routes where route.method == .post {
                for role in Self.tried {
                    let session = try await session(role, app)
                    for fields in [[:], [FormToken.field: ""], [FormToken.field: others]] {
                        let answer = try await app.forge(route.place(), fields, session: session)
                        #expect(answer.status == 403, "\(route.path) as \(role): \(fields)")
                    }
                }
            }
        }
    }

    @Test func everyURLAnswersEveryMethod() async throws {
        try await App.with { app in
            let session = app.cast.tokens[.dpo]
            for (path, routes) in Dictionary(grouping: app.routes, by: \.path) {
                let own = Set(routes.map(\.method))
                let allowed = own.union(own.contains(.get) ? [.head] : []).map(\.rawValue).sorted()
                let place = routes[0].place()
                for method in [.put, .patch, .delete, .options, .trace, .connect, .head] + own
                where !allowed.contains(method.rawValue) {
                    let answer = try await app.ask(method, place, session: session)
                    #expect(answer.status == 405, "\(method) \(path): \(answer.status)")
                    #expect(answer["Allow"] == allowed.joined(separator: ", "), "\(path)")
                    #expect(answer["Content-Security-Policy"] != nil, "\(method) \(path)")
                }
                guard own.contains(.get) else { continue }
                let head = try await app.ask(.head, place, session: session)
                let get = try await app.ask(.get, place, session: session)
                #expect(head.status == get.status && head.text.isEmpty, "HEAD \(path)")
                let odd = try #require(HTTPRequest.Method("PROPFIND"))
                let unheard = try await app.ask(odd, place, session: session)
                #expect(unheard.status == 404 && unheard["Content-Security-Policy"] != nil)
            }
            let nowhere = try await app.ask(.put, "/no/such/page", session: session)
            #expect(nowhere.status == 404 && nowhere["X-Content-Type-Options"] == "nosniff")
        }
    }

    /// A page that no link leads to is a page that nobody finds.
    @Test func everyPageIsReached() async throws {
        try await App.with { app in
            try await app.cast.owner.connection.runScript(
                "update art30.person set administrator = true where email = 'dpo@example.se'")
            let places = try await app.crawl(app.cast.tokens[.dpo])
            // The cast's delivery is a row without what a delivery holds.
            #expect(places.dead.filter { !$0.contains("/export/") } == [])
            // By a link in a mail, by a program, before signing in.
            let otherwise = Self.open.subtracting(["/static/{file}"])
            for route in app.routes where route.method == .get && !otherwise.contains(route.path) {
                #expect(places.pages.contains(where: route.takes), "no link leads to \(route.path)")
            }
        }
    }

    /// Whoever signed in and tries what is not theirs leaves a line; who did not leaves none.
    @Test func whatIsRefusedIsWrittenDown() async throws {
        try await App.with { app in
            func newest() async throws -> Row? {
                try await app.cast.owner.audit(register: nil, limit: 1).first
            }
            let before = try await newest()?["entry"]
            _ = try await app.get("/registers/example/settings", as: .nobody)
            _ = try await app.forge("/sign-in", [:], session: nil)
            _ = try await app.get("/registers/example/activities/nothing")
            #expect(try await newest()?["entry"] == before)

            let settings = "/registers/example/settings"
            _ = try await app.post(settings, ["register-title": "x"], as: .reader)
            let refused = try await newest()
            #expect(refused?["action"] == "attempt-refused" && refused?["register"] == "example")
            #expect(refused?["email"] == "reader@example.se")
            #expect(refused?["detail"]?.contains("POST /registers/{register}/settings") == true)
            for (attempt, who) in [
                (try await app.get(settings, as: .stranger), "stranger@example.se"),
                (try await app.get("/people", as: .editor), "editor@example.se"),
                (
                    try await app.forge(settings, [:], session: app.cast.tokens[.dpo]),
                    "dpo@example.se"
                ),
            ] {
                #expect(attempt.status == (who.hasPrefix("dpo") ? 403 : 404))
            }
            let lines = try await app.cast.owner.audit(register: nil, limit: 3)
            #expect(
                lines.map { $0["email"] }
                    == ["dpo@example.se", "editor@example.se", "stranger@example.se"])
            #expect(lines.allSatisfy { $0["action"] == "attempt-refused" })
            // The stranger's register stands there by the name that they asked for.
            #expect(lines[2]["detail"]?.contains("\"asked\": \"example\"") == true)
            #expect(try await app.cast.owner.verifyAudit().faults.isEmpty)
        }
    }
}
