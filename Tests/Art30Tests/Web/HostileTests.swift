import Foundation
import HTTPTypes
import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Store
@testable import Web

/// Hostile values in every place that a request has: none breaks a page, or out of its place in it.
@Suite struct HostileTests {
    /// Somebody who may everything, however much they took from themselves.
    private func everything(_ app: App) async throws -> Token? {
        try await app.cast.owner.connection.runScript(
            """
            insert into art30.person (email, name, administrator)
            values ('dpo@example.se', 'dpo', true)
            on conflict (email) do update set administrator = true, disabled = null;
            insert into art30.access (register_id, person_id, role)
            select \(app.cast.mine), person_id, 'dpo' from art30.person where email = 'dpo@example.se'
            on conflict (register_id, person_id) do update set role = 'dpo'
            """)
        return try await app.cast.again(.dpo)
    }

    private func expect(_ answer: App.Answer, _ what: @autoclosure () -> String) {
        #expect(answer.status < 500, "\(what()): \(answer.status)")
        #expect(Hostile.isText(answer.text), "\(what()) comes out as markup")
        let isOurs =
            answer.location?.hasPrefix("/") != false
            && answer.location?.contains(/^[\/\s]{2}/) != true
        #expect(isOurs, "\(what()) leads to \(answer.location ?? "")")
        #expect(answer["Set-Cookie"]?.contains("art30=1") != true, "\(what())")
    }

    /// Different values under different names, so that each name meets many and no one value, which
    /// a page refuses at once, hides the others. Slow pages are asked less often.
    private func mixtures(_ names: [String], _ seed: Int, _ count: Int) -> [[String: String]] {
        let values = Hostile.texts + Hostile.dates
        return (0..<count).map { step in
            let pairs = names.enumerated().map { index, name in
                (name, values[(seed + index * 7 + step * values.count / count) % values.count])
            }
            return Dictionary(uniqueKeysWithValues: pairs)
        }
    }

    @Test func everyPageTakesAnyQuery() async throws {
        try await App.with { app in
            let session = try await everything(app)
            let crawled = try await app.crawl(session).pages
            let pages = Set(crawled.map { String($0.prefix { $0 != "?" }) }).sorted()
            #expect(pages.count > 60)
            let names = try Hostile.names().filter { !["on", "known_at"].contains($0) }
            #expect(names.count > 30)
            for (seed, page) in pages.enumerated() {
                let start = ContinuousClock.now
                expect(try await app.get(page, session: session), page)
                let isSlow = ContinuousClock.now - start > .milliseconds(150)
                var queries = mixtures(names, seed, isSlow ? 2 : 5).map { mixture in
                    mixture.sorted { $0.key < $1.key }
                        .map { "\($0)=\(encoded($1))" }.joined(separator: "&")
                }
                for step in 0..<(isSlow ? 1 : 4) {
                    let day = encoded(Hostile.dates[(seed + step) % Hostile.dates.count])
                    queries += ["on=\(day)", "known_at=\(day)"]
                }
                queries += ["%", "a=%c3%28&%00=%00", "=&=&[]=&on&page="]
                for query in queries {
                    let place = "\(page)?\(query)"
                    expect(try await app.get(place, session: session), place)
                }
            }
        }
    }

    /// Numbers that are too large to count with ended the program once.
    @Test func everyListTakesAnyNumber() async throws {
        try await App.with { app in
            let session = try await everything(app)
            let lists = app.routes.filter {
                $0.isOfRegister && $0.method == .get
                    && !$0.path.dropFirst("/registers/{register}".count).contains("{")
            }
            #expect(lists.count > 15)
            for route in lists {
                for number in ["9223372036854775807", "-9223372036854775808", "1e9", "0"] {
                    let names = ["page", "year", "limit", "article"].map { "\($0)=\(number)" }
                    let place = "\(route.place())?\(names.joined(separator: "&"))"
                    expect(try await app.get(place, session: session), place)
                }
            }
        }
    }

    @Test func everyPathTakesAnyName() async throws {
        try await App.with { app in
            let session = try await everything(app)
            for (seed, route) in app.routes.enumerated()
            where route.path.contains("{") || route.path.contains("**") {
                for step in 0..<6 {
                    let value = Hostile.texts[(seed + 7 * step) % Hostile.texts.count]
                    let place = route.path.replacing("{register}", with: "example")
                        .replacing("**", with: encoded(value))
                        .replacing(/\{[a-z]+\}/, with: encoded(value))
                    guard route.isOfRegister || value.count < 1000 else { continue }
                    let answer =
                        route.method == .get
                        ? try await app.get(place, session: session)
                        : try await app.post(place, [:], session: session)
                    expect(answer, "\(route.method) \(place.prefix(120))")
                }
                let other = route.place(register: encoded("'\0<b>\(Hostile.mark)</b>"))
                expect(try await app.get(other, session: session), other)
            }
        }
    }

    @Test func everyFormTakesAnyText() async throws {
        try await App.with { app in
            let first = try await everything(app)
            let forms = try await app.crawl(first).forms
            let tables = try await app.cast.owner.catalogue().tables.map(\.name)
            for table in tables {
                #expect(
                    forms.keys.contains {
                        $0.contains(/\/(edit|new)\//) && $0.contains("/\(table)")
                    },
                    "no form for \(table)")
            }
            for (seed, (place, fields)) in forms.sorted(by: { $0.key < $1.key }).enumerated() {
                let session = try await everything(app)
                let names = fields.keys.filter { $0 != FormToken.field }.sorted()
                for mixture in mixtures(names, seed, 3) {
                    // All of it, and all but what says which row it is.
                    let kept = ["row-version", "rule", "key", "register", "email"]
                    for sent in [
                        mixture, mixture.merging(fields.filter { kept.contains($0.key) }) { $1 },
                    ] {
                        let answer = try await app.post(place, sent, session: session)
                        expect(answer, "\(place): \(sent.debugDescription.prefix(900))")
                    }
                }
            }
            // What was taken is shown as it was typed.
            let last = try await everything(app)
            for page in try await app.crawl(last).pages {
                expect(try await app.get(page, session: last), page)
            }
        }
    }
}
