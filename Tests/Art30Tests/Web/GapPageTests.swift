import Access
import Postgres
import Testing

@testable import Registry
@testable import Store
@testable import Web

@Suite struct GapPageTests {
    private static let place = "gaps/accept?rule=a30c-purpose-missing&key=bare"
    private static let fields = ["rule": "a30c-purpose-missing", "key": "bare"]

    @Test func gapsAnswerEveryone() async throws {
        try await App.with { app in
            try await app.expectSixCases(PageAction(path: "gaps"))
        }
    }

    @Test func anOfficerAcceptsAGap() async throws {
        try await App.with { app in
            let reason = "Ersätts i mars <b>\""
            let good = ["reason": reason, "until": "2099-03-31"]
            try await app.expectSixCases(
                PageAction(
                    path: Self.place, needs: .dpo, good: Self.fields.merging(good) { $1 },
                    bad: Self.fields.merging(["reason": reason, "until": "snart"]) { $1 },
                    problem: "”snart”", next: "gaps?rule=a30c-purpose-missing"))
            let page = try await app.get("/registers/example/gaps?rule=a30c-purpose-missing").text
            #expect(page.contains(html(reason)) && page.contains("2099-03-31"))
            #expect(page.contains("class=\"gap accepted\"") && !page.contains("gaps/accept?"))
            let who = try await app.cast.owner.value(
                "select accepted_by from acceptance where subject_id = 'bare'")
            #expect(who == "dpo")
            let logged = try await app.cast.owner.value(
                "select count(*) from audit where action = 'gap-accepted'")
            #expect(logged == "1")
        }
    }

    @Test func whatCannotBeAcceptedIsToldAtItsField() async throws {
        try await App.with { app in
            let place = "/registers/example/gaps/accept"
            func answer(_ reason: String, _ until: String) async throws -> App.Answer {
                try await app.post(
                    place, Self.fields.merging(["reason": reason, "until": until]) { $1 })
            }
            for (reason, until, field) in [
                ("", "2099-01-01", "reason"), ("skäl", "", "until"),
                ("skäl", "2026-02-31", "until"),
                ("skäl", "2001-01-01", "until"),
            ] {
                let refused = try await answer(reason, until)
                #expect(refused.status == 422, "\(reason) \(until)")
                #expect(refused.text.contains("id=\"\(field)-problem\""), "\(reason) \(until)")
                #expect(refused.text.contains("href=\"#\(field)\""))
            }
            #expect(try await app.get(place + "?rule=nope&key=bare").status == 404)
            #expect(
                try await app.get(place + "?rule=a30c-purpose-missing&key=payroll").status == 404)
        }
    }

    @Test func aDayThatHasPassedIsToldSo() async throws {
        try await App.with { app in
            let answer = try await app.post(
                "/registers/example/gaps/accept",
                [
                    "rule": "a30c-purpose-missing", "key": "bare", "reason": "R",
                    "until": "2020-01-01",
                ], as: .dpo)
            #expect(answer.status == 422)
            #expect(answer.text.contains(html(Text(.sv)("problem.accept-over"))))
        }
    }

    @Test func gapsAreChosenAmong() async throws {
        try await App.with { app in
            func page(_ query: String) async throws -> String {
                try await app.get("/registers/example/gaps?\(query)").text
            }
            let bare = "/registers/example/activities/bare"
            #expect(try await page("severity=blocker").contains(bare))
            #expect(!(try await page("severity=info").contains(bare)))
            #expect(try await page("article=30").contains(bare))
            #expect(!(try await page("article=46").contains(bare)))
            #expect(!(try await page("owner=Nobody").contains(bare)))
            let name = try await app.cast.owner.value(
                "select name from activity where key = 'bare'")
            #expect(try await page("search=\(encoded(name ?? ""))&sort=subject").contains(bare))
            #expect(!(try await page("search=nothing+says+this").contains(bare)))
            // A register that is not theirs is not reached by asking for all.
            #expect(!(try await page("register=all").contains("/registers/other/")))
            try await app.cast.owner.grant(.reader, to: "dpo@example.se", in: "other")
            let all = try await page("register=all&rule=a30c-purpose-missing")
            #expect(all.contains("/registers/other/activities/bare") && all.contains(bare))
            #expect(!all.contains("/registers/other/gaps/accept"))
        }
    }

    /// A key may be the same as a letter of the law, and as any word that a fact may hold.
    @Test func onlyKeysOfRowsBecomeNames() async throws {
        try await App.with { app in
            try await app.cast.owner.connection.runScript(
                """
                insert into art30.organisation (register_id, key, name)
                select register_id, k, 'Named ' || k from art30.register,
                    unnest(array['a', 'd', 'storage', 'instructions']) k;
                delete from art30.engagement_location;
                update art30.agreement set instructions = 'absent', subprocessor_terms = 'absent'
                where kind = 'processing';
                """)
            let page = try await app.get("/registers/example/gaps?rule=dpa-terms-incomplete").text
            #expect(page.contains("<bdi>Det som artikel 28.3 a samt d kräver saknas.</bdi>"))
            #expect(!page.contains("Named "))
            let gap = try #require(
                try await app.cast.owner.gapList(
                    Question(registers: ["example"]), Text(.sv),
                    .init(rules: ["dpa-terms-incomplete"])
                ).first)
            let processor = try #require(
                try gap.facts().first { $0.label == "processor" }?.texts.first)
            let name = try await app.cast.owner.value(
                "select name from organisation where key = '\(processor)'")
            #expect(page.contains(html(name ?? "-")) && !page.contains(" \(processor)<"))
            let places = try await app.get("/registers/example/gaps?rule=location-unknown").text
            #expect(places.contains(html(Text(.sv)("detail.value.storage"))))
            #expect(!places.contains("Named "))
        }
    }

    @Test func everyRuleIsExplained() async throws {
        try await App.with { app in
            for rule in Rule.all {
                let page = try await app.get("/rules/\(rule.id)", language: "sv")
                #expect(page.text.contains(html(rule.titles[.sv] ?? "-")), "\(rule.id)")
            }
            #expect(try await app.get("/rules/no-such").status == 404)
            #expect(try await app.get("/rules/dpa-missing", as: .nobody).status == 303)
        }
    }

    @Test func articlesAreReadOutOfTheLaw() throws {
        func articles(_ id: String) throws -> [Int] {
            try #require(Rule.all.first { $0.id == id }).articles
        }
        #expect(try articles("a30c-purpose-missing") == [30, 5])
        #expect(try articles("tia-outdated") == [46])
        // It rests on a decision and guidance alone.
        #expect(Rule.all.filter { $0.articles.isEmpty }.map(\.id) == ["transfer-art3-2-scc-gap"])
    }

    /// "Mend" leads to a form that is there, and to a field that it has.
    @Test(arguments: ["pexcon", "expisoft", "excedo"])
    func everyGapLeadsToItsField(slug: String) async throws {
        try await App.with { app in
            try await app.cast.owner.applySeed(slug)
            try await app.cast.owner.connection.runScript(
                """
                insert into art30.access (register_id, person_id, role)
                select register_id, person_id, 'dpo' from art30.register, art30.person
                where slug = '\(slug)' and email = 'dpo@example.se'
                """)
            var links: Set<String> = []
            for page in 1...2 {
                let text = try await app.get("/registers/\(slug)/gaps?page=\(page)").text
                for found in text.matches(of: /class="action" href="([^"]*)">Åtgärda/) {
                    links.insert(String(found.output.1).replacing("&amp;", with: "&"))
                }
            }
            #expect(links.count > 10)
            let forms = links.filter { $0.contains("/edit/") || $0.contains("/new/") }
            let elsewhere: [String] = links.subtracting(forms).sorted()
            #expect(forms.count > elsewhere.count, "\(elsewhere)")
            for link in links {
                let parts: [String] = link.split(separator: "#").map(String.init)
                let form = try await app.get(parts[0])
                #expect(form.status == 200, "\(link)")
                guard let field = parts.dropFirst().first else { continue }
                #expect(form.text.contains("id=\"\(field)\""), "\(link)")
            }
        }
    }
}
