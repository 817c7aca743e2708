import Access
import Postgres
import Testing

@testable import Registry
@testable import Store
@testable import Web

@Suite struct TodayPageTests {
    @Test func todayAnswersEveryone() async throws {
        try await App.with { app in
            try await app.expectSixCases(PageAction(path: "today"))
            try await app.expectSixCases(
                PageAction(
                    path: "today/controller/purpose", unknown: "today/controller/no-such"))
            #expect(try await app.get("/registers/example/today/other/purpose").status == 404)
        }
    }

    /// Each number opens exactly the rows that it counts.
    @Test func aNumberIsTheRowsBehindIt() async throws {
        try await App.with { app in
            let question = Question(registers: ["example"])
            let counts = try await app.cast.owner.completeness(question)
            #expect(Set(counts.map(\.book)) == Set(Book.allCases) && counts.count == 11)
            for point in counts {
                let states = try await app.cast.owner.states(of: point.part, point.book, question)
                #expect(states.required == point.required, "\(point.part.name)")
                #expect(states.proven == point.proven, "\(point.part.name)")
                #expect(states.shown.count(where: \.isProven) == point.proven)
                let page = try await app.get(
                    "/registers/example/today/\(point.book)/\(point.part.name)?state=missing"
                ).text
                let rows = page.matches(of: /<tr><th scope="row">/).count
                #expect(rows == point.required - point.proven, "\(point.part.name)")
            }
            let purposes = try #require(counts.first { $0.part.name == "purpose" })
            #expect(purposes.required - purposes.proven == 1, "the activity without a purpose")
        }
    }

    /// Fifty rows a page, each of them once.
    @Test func aLongNumberHasPages() async throws {
        try await App.with { app in
            try await app.cast.owner.connection.runScript(
                """
                insert into art30.activity (register_id, key, name, role)
                select register_id, 'more-' || n, 'More ' || n, 'controller'
                from art30.register, generate_series(1, 120) n where slug = 'example'
                """)
            var path: String? = "/registers/example/today/controller/purpose?state=missing"
            var seen: [String] = []
            while let next = path {
                let page = try await app.get(next).text
                let names = page.matches(of: /<th scope="row"><a [^>]*><bdi>([^<]*)/).map {
                    String($0.1)
                }
                #expect(names.count <= 50)
                seen += names
                path = page.firstMatch(of: /rel="next" href="([^"]*)"/).map {
                    String($0.1).replacing("&amp;", with: "&")
                }
            }
            #expect(Set(seen).count == seen.count && seen == seen.sorted())
            #expect(seen.count(where: { $0.hasPrefix("More ") }) == 120 && seen.count == 121)
        }
    }

    @Test func todayTellsWhatNeedsSomebody() async throws {
        try await App.with { app in
            try await app.cast.owner.connection.runScript(
                """
                update art30.agreement set ends = current_date + 45 where key = 'nordic-it-dpa';
                update art30.activity set review_due = current_date - 1 where key = 'payroll';
                """)
            let page = try await app.get("/registers/example/today").text
            let ending = try #require(page.section("ending"))
            #expect(ending.contains("agreements/nordic-it-dpa"))
            let overdue = try #require(page.section("overdue"))
            #expect(overdue.contains("activities/payroll"))
            #expect(try #require(page.section("blockers")).contains("activities/bare"))
            #expect(!page.contains("class=\"guide\""), "every step is taken")
            let recentChanges = try #require(page.section("lately"))
            #expect(recentChanges.contains("activities/payroll") && recentChanges.contains("owner"))
        }
    }

    /// A version that another one follows was changed, not removed, however often on one day.
    @Test func whatIsChangedTwiceIsNotRemoved() async throws {
        try await App.with { app in
            let owner = app.cast.owner
            for deed in [
                "update art30.activity set owner = 'One' where key = 'payroll'",
                "update art30.activity set owner = 'Two' where key = 'payroll'",
                "insert into art30.measure (register_id, key, name) values (\(app.cast.mine), 'm', 'M')",
                "update art30.measure set name = 'N' where key = 'm'",
                "delete from art30.measure where key = 'm'",
            ] { try await owner.connection.runScript(deed) }
            let deeds = try await owner.recentChanges(Question(registers: ["example"]), limit: 5)
                .map { "\($0["deed"] ?? "") \($0["table_name"] ?? "") \($0["name"] ?? "")" }
            let payroll = try #require(
                try await owner.value(
                    "select name from activity where key = 'payroll' and register_id = $1",
                    ["\(app.cast.mine)"]))
            #expect(
                deeds == [
                    "removed measure N", "changed measure N", "added measure M",
                    "changed activity \(payroll)", "changed activity \(payroll)",
                ])
            let before = try #require(
                try await owner.value("select max(known_until)::text from history"))
            let then = try await owner.recentChanges(
                Question(registers: ["example"], knownAt: before), limit: 1)
            #expect(then.first?["deed"] == "removed")
        }
    }

    @Test func anEmptyRegisterSaysWhatToDo() async throws {
        try await App.with { app in
            try await app.cast.owner.connection.runScript(
                """
                select art30.art30_new_register('empty', 'keeper');
                insert into art30.organisation (register_id, key, name)
                select register_id, 'keeper', 'Keeper' from art30.register where slug = 'empty';
                """)
            try await app.cast.owner.grant(.editor, to: "dpo@example.se", in: "empty")
            let page = try await app.get("/registers/empty/today")
            #expect(page.status == 200)
            #expect(page.text.contains("/registers/empty/new/activity"))
            #expect(page.text.contains("class=\"guide\" open"))
            #expect(page.text.contains("/registers/empty/edit/organisation/keeper"))
            #expect(page.text.contains(html(Text(.sv)("page.today.no-blockers"))))
        }
    }
}
