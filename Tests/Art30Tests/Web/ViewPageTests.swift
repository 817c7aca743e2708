import Postgres
import Testing

@testable import Registry
@testable import Store
@testable import Web

/// Pages that only show: each as everyone, then what it must say of the example.
@Suite struct ViewPageTests {
    @Test func everyViewAnswersEveryone() async throws {
        try await App.with { app in
            for action in [
                PageAction(path: "chain"), PageAction(path: "chain?all=1"),
                PageAction(
                    path: "chain?activity=customer-orders", unknown: "chain?activity=nothing"),
                PageAction(path: "transfers"), PageAction(path: "what-if"),
                PageAction(path: "exposure"), PageAction(path: "history"),
                PageAction(path: "notices/customers", unknown: "notices/nothing"),
            ] {
                try await app.expectSixCases(action)
            }
        }
    }

    @Test func theChainIsAPictureAndATable() async throws {
        try await App.with { app in
            let page = try await app.get(
                "/registers/example/chain?activity=customer-orders"
            ).text
            let parts = page.split(separator: "</svg>", maxSplits: 1)
            #expect(parts.count == 2)
            for name in ["Fictional Nordic IT AB", "Fictional Cloud Inc."] {
                #expect(parts.allSatisfy { $0.contains(name) }, "\(name) in picture and table")
            }
            #expect(page.contains("role=\"img\"") && page.contains("href=\"/registers/example/org"))
            // A service shows the way down to it, and nobody else's chain.
            let service = try await app.cast.owner.value(
                """
                select service from engagement where supplier = 'cloud-inc' and register_id = $1
                """, ["\(app.cast.mine)"])
            let only = try await app.get(
                "/registers/example/chain?service=\(try #require(service))"
            ).text
            #expect(
                only.contains("Fictional Nordic IT AB") && only.contains("Fictional Cloud Inc."))
            #expect(!only.contains("Fictional Maple Freight"))
        }
    }

    @Test func transfersAreFilteredAndSaidWhy() async throws {
        try await App.with { app in
            let all = "/registers/example/transfers"
            let page = try await app.get(all).text
            #expect(page.contains("map-grounded") && page.contains("Fictional Maple Freight Inc."))
            let american = try await app.get("\(all)?territory=US").text
            let rows = american.split(separator: "id=\"all\"", maxSplits: 1).last ?? ""
            #expect(
                rows.contains("Fictional Cloud Inc.") && !rows.contains("<th scope=\"row\">Canada"))
            #expect(rows.contains("Fictional Nordic IT AB"), "the path is shown")
            #expect(rows.contains("EU-US-DPF"), "the evidence is shown")
            let none = try await app.get("\(all)?ground=none").text
            #expect(none.contains(html(Text(.sv)("page.list.no-match"))))
            let past = try await app.get("\(all)?on=2020-01-01").text
            #expect(past.contains(html(Text(.sv)("page.transfers.empty"))))
            #expect(past.contains("chain?on=2020-01-01"), "the day stays in the links")
        }
    }

    @Test func aReaderSupposesAndNothingIsChanged() async throws {
        try await App.with { app in
            let form = "/registers/example/what-if"
            let page = try await app.get(
                "\(form)?end-adequacy=US-DPF-2023", as: .reader
            ).text
            #expect(page.contains("Fictional Cloud Inc.") && page.contains("id=\"difference\""))
            let lacking = try await app.get("\(form)?seat=cloud-inc", as: .reader)
            #expect(lacking.status == 422 && lacking.text.contains("href=\"#seat-territory\""))
            #expect(lacking.text.contains("value=\"cloud-inc\" selected"), "the input is kept")
            let unknown = try await app.get("\(form)?end-adequacy=%3Cb%3E", as: .reader)
            #expect(unknown.status == 422 && !unknown.text.contains("<b>"))
        }
    }

    @Test func exposureRefusesAPeriodBackwards() async throws {
        try await App.with { app in
            let form = "/registers/example/exposure"
            for bad in ["from=2026-02-01&to=2026-01-01", "from=x"] {
                let answer = try await app.get("\(form)?\(bad)")
                #expect(answer.status == 422 && answer.text.contains("role=\"alert\""))
            }
            let page = try await app.get("\(form)?from=2026-10-01&to=2026-10-20", as: .reader)
            #expect(page.status == 200 && page.text.contains("bar-grounded"))
            #expect(page.text.contains("2026-10-05"))
        }
    }

    @Test func aNoticeStandsBesideTheRegister() async throws {
        try await App.with { app in
            let place = "/registers/example/notices/customers"
            #expect(
                try await app.get(place).text.contains(html(Text(.sv)("page.notice.agrees"))))
            try await app.cast.owner.connection.runScript(
                """
                insert into notice_statement (register_id, notice, key, kind, text)
                values (\(app.cast.mine), 'customers', 'never', 'no_transfers', 'We send <b>none.')
                """)
            let page = try await app.get(place).text
            #expect(
                page.contains("We send &lt;b&gt;none.") && page.contains("class=\"contradicted\""))
            #expect(page.contains("Fictional Cloud Inc."), "what the register says stands beside")
        }
    }

    @Test func historySaysWhoChangedWhat() async throws {
        try await App.with { app in
            try await app.cast.owner.connection.runScript(
                """
                set art30.actor = 'anna@example.se';
                update organisation set name = 'Another Bank AB'
                where key = 'fjord-bank' and register_id = \(app.cast.mine);
                delete from activity where key = 'bare' and register_id = \(app.cast.mine)
                """)
            let all = "/registers/example/history"
            let page = try await app.get("\(all)?person=anna").text
            #expect(page.contains("Ändringar: 2"))
            #expect(page.contains("Fictional Fjord Bank AB") && page.contains("Another Bank AB"))
            #expect(page.contains("change-removed") && page.contains("Without a purpose"))
            let data = try await app.get("\(all)?table=activity_subject&key=payroll").text
            #expect(data.contains(html("Employees")), "what is named is called by its name")
            let one = try await app.get("\(all)?table=organisation&key=fjord-bank")
            #expect(one.text.contains("Ändringar: 2"), "made and changed")
            let other = try await app.get("/registers/other/history?person=anna", as: .stranger)
            #expect(other.status == 200 && !other.text.contains("Another Bank AB"))
            #expect(try await app.get("\(all)?from=2026-13-45").status == 422)
            #expect(try await app.get("\(all)?table=person&key=1").status == 200)
        }
    }

    @Test func thePastHasABannerAndKeepsItsDay() async throws {
        try await App.with { app in
            let answer = try await app.get(
                "/registers/example/history/past?page=notices&on=2026-01-01&known_at=")
            #expect(answer.location == "/registers/example/notices?on=2026-01-01")
            let page = try await app.get(try #require(answer.location)).text
            #expect(page.contains("class=\"past\"") && page.contains("transfers?on=2026-01-01"))
        }
    }
}
