import Access
import Foundation
import HTTPTypes
import Postgres
import Testing

@testable import Registry
@testable import Store
@testable import Web

@Suite struct EditPageTests {
    private func version(_ app: App, _ path: String) async throws -> String {
        let page = try await app.get("/registers/example/\(path)")
        return try #require(formFields(page.text)["row-version"])
    }

    @Test func editsARow() async throws {
        try await App.with { app in
            let path = "edit/organisation/loft-living"
            let version = try await version(app, path)
            try await app.expectSixCases(
                PageAction(
                    path: path, unknown: "edit/organisation/nobody", needs: .editor,
                    good: ["name": "New <name>", "row-version": version],
                    bad: [
                        "name": "Kept & <seen>", "reviewed": "2026-02-30", "headcount": "many",
                        "row-version": version,
                    ], problem: Problem("bad-date", ["value": "2026-02-30"]).sentence(Text(.sv)),
                    next: "organisations/loft-living"))
            let page = try await app.get("/registers/example/organisations/loft-living").text
            #expect(page.contains("New &lt;name&gt;") && !page.contains("<name>"))
            // What the form did not say stays.
            #expect(page.contains("dpo@loft-living.example.com"))
            let by = try await app.cast.owner.value(
                "select known_by from organisation where name = 'New <name>'")
            #expect(by == "editor@example.se")
            let deed = try await app.cast.owner.value(
                """
                select detail::text from audit where action = 'register-changed'
                order by audit_id desc limit 1
                """
            )
            #expect(deed == "{\"changed\": 1}")
        }
    }

    @Test func addsARow() async throws {
        try await App.with { app in
            try await app.expectSixCases(
                PageAction(
                    path: "new/organisation", unknown: "new/organisations", needs: .editor,
                    good: ["name": "Åkes Märkesvaror AB", "kind": ""],
                    bad: ["name": "", "email": "a@b.se"], next: "organisations/akes-markesvaror-ab")
            )
            let again = try await app.post(
                "/registers/example/new/organisation",
                [
                    "name": "Åkes märkesvaror, AB",
                    "row-confirmed": "name name-exists organisation Åkes Märkesvaror AB",
                ])
            #expect(
                again.location == "/registers/example/organisations/akes-markesvaror-ab-2?saved=yes"
            )
            let taken = try await app.post(
                "/registers/example/new/organisation", ["name": "X", "key": "loft-living"])
            #expect(taken.status == 422 && taken.text.contains("href=\"#field-key\""))
            let form = try await app.post(
                "/registers/example/new/organisation", ["name": "X", "key": "bad key"])
            #expect(form.status == 422 && form.text.contains("bad key"))
        }
    }

    @Test func addsEditsAndRemovesANestedRow() async throws {
        try await App.with { app in
            let new = "new/organisation_certification/loft-living"
            try await app.expectSixCases(
                PageAction(
                    path: new, unknown: "new/organisation_certification/nobody", needs: .editor,
                    good: [
                        "scheme": "EU-US-DPF", "starts": "2024-01-01",
                        "next": "/registers/example/organisations/loft-living",
                    ],
                    bad: ["scheme": "EU-US-DPF", "starts": "2024-01-01", "ends": "2023-01-01"],
                    problem: Text(.sv)("constraint.organisation_certification_period"),
                    next: "organisations/loft-living"))
            let path = "edit/organisation_certification/loft-living/EU-US-DPF/2024-01-01"
            // Nothing refers to it, so that its key may change too.
            let moved = try await app.post(
                "/registers/example/\(path)",
                ["row-version": try await version(app, path), "starts": "2025-02-03"])
            #expect(moved.status == 303)
            #expect(try await app.get("/registers/example/\(path)").status == 404)
            let gone = "remove/organisation_certification/loft-living/EU-US-DPF/2025-02-03"
            try await app.expectSixCases(
                PageAction(
                    path: gone,
                    unknown: "remove/organisation_certification/loft-living/EU-US-DPF/2000-01-01",
                    needs: .editor, good: ["row-version": try await version(app, gone)],
                    bad: ["row-version": "2001-01-01"], next: "organisations/loft-living"))
            for next in ["//evil.example", "https://evil.example", "/registers/other/today"] {
                let answer = try await app.post(
                    "/registers/example/\(new)",
                    ["scheme": "A", "starts": "2024-01-01", "next": next])
                #expect(answer.location?.hasPrefix("/registers/example/") != false, "\(next)")
            }
        }
    }

    @Test func removesNothingThatIsUsed() async throws {
        try await App.with { app in
            let page = try await app.get("/registers/example/remove/organisation/cloud-inc").text
            #expect(page.contains("/registers/example/services/cloud-support"))
            #expect(!page.contains("class=\"danger\""))
            let version = try await version(app, "edit/organisation/cloud-inc")
            let refused = try await app.post(
                "/registers/example/remove/organisation/cloud-inc", ["row-version": version])
            #expect(refused.status == 422 && refused.text.contains("role=\"alert\""))
            // The keeper is named by the register itself.
            let keeper = try await app.get("/registers/example/remove/organisation/fjord-furniture")
            #expect(!keeper.text.contains("class=\"danger\""))
            #expect(try await app.get("/registers/example/remove/register").status == 404)
        }
    }

    @Test func removesWhatIsInsideToo() async throws {
        try await App.with { app in
            let post = { (path: String, fields: [String: String]) in
                let answer = try await app.post("/registers/example/new/\(path)", fields)
                #expect(answer.status == 303, "\(path)")
            }
            try await post("activity", ["name": "Doomed", "key": "doomed"])
            try await post("activity_purpose/doomed", ["key": "p", "name": "Purpose"])
            try await post("activity_purpose_basis/doomed/p", ["basis": "contract"])
            let path = "/registers/example/remove/activity/doomed"
            let page = try await app.get(path)
            #expect(page.text.contains("Purpose"))
            let version = formFields(page.text)["row-version"] ?? ""
            let done = try await app.post(path, ["row-version": version])
            #expect(done.location == "/registers/example/activities")
            let left = try await app.cast.owner.value(
                "select count(*) from activity_purpose_basis where activity = 'doomed'")
            #expect(left == "0")
        }
    }

    @Test func onlyTheOfficerEditsWhatIsTheirs() async throws {
        try await App.with { app in
            for table in Catalogue.officers.sorted() {
                let place = "/registers/example/new/\(table)"
                #expect(try await app.get(place, as: .editor).status == 403)
                #expect(try await app.post(place, [:], as: .editor).status == 403)
                #expect(try await app.get(place, as: .dpo).status == 200)
            }
            let tables = try await app.cast.owner.catalogue().tables.map(\.name)
            let guarded = try await app.cast.owner.connection.run(
                "select tgrelid::regclass::text as name from pg_trigger where tgname = 'officer_only'"
            ).compactMap { $0["name"] }
            #expect(
                Set(guarded).intersection(tables)
                    == Catalogue.officers)
        }
    }

    @Test func aSectionOfAFormLeavesTheRestAlone() async throws {
        try await App.with { app in
            let path = "/registers/example/edit/organisation/loft-living"
            let page = try await app.get("\(path)?fields=phone,reviewed")
            var fields = formFields(page.text)
            #expect(
                Set(fields.keys) == [
                    "form-token", "row-version", "next", "parked", "phone", "reviewed",
                ])
            fields["reviewed"] = "soon"
            let refused = formFields(try await app.post(path, fields).text)
            #expect(refused["reviewed"] == "soon" && refused["name"] == nil)
            fields["reviewed"] = ""
            #expect(try await app.post(path, fields).status == 303)
            let now = formFields(try await app.get(path).text)
            #expect(now["reviewed"] == "" && now["name"] == "Fictional Loft Living AB")
        }
    }

    /// What a field lacks is added, and chosen in the form that comes back as it was filled.
    @Test func whatAFieldLacksIsAddedAndChosen() async throws {
        try await App.with { app in
            let base = "/registers/example/new"
            var form = formFields(try await app.get("\(base)/engagement?client=loft-living").text)
            #expect(form["client"] == "loft-living")
            form["processing"] = "Skrivet innan"
            form["park"] = "supplier"
            let asked = try #require(try await app.post("\(base)/engagement", form).location)
            let back = try #require(asked.split(separator: "?next=").last?.removingPercentEncoding)
            #expect(asked.hasPrefix("\(base)/organisation?next="))
            #expect(back.contains("/engagement?parked=") && back.hasSuffix("&supplier="))
            let added = try await app.post(
                "\(base)/organisation",
                ["name": "Ny Leverantör AB", "next": back, "row-version": ""])
            let filled = try #require(added.location)
            #expect(filled == back + "ny-leverantor-ab")
            let again = try await app.get(filled)
            #expect(again.status == 200 && !again.text.contains("Sparat."), "it is not saved")
            let fields = formFields(again.text)
            #expect(fields["supplier"] == "ny-leverantor-ab" && fields["client"] == "loft-living")
            #expect(fields["processing"] == "Skrivet innan")
            // Whoever turns back finds it filled, too.
            let cancelled = formFields(try await app.get(back).text)
            #expect(cancelled["supplier"] == "" && cancelled["processing"] == "Skrivet innan")
            // Only what chooses a row is taken from an address.
            let typed = formFields(try await app.get("\(base)/service?name=Typed").text)
            #expect(typed["name"] == "")
        }
    }

    /// After the session's end, or a sign-in in another tab, what was typed waits behind the sign-in.
    @Test(arguments: [Cast.Role.expired, .idle])
    func whatWasTypedSurvivesASignOut(role: Cast.Role) async throws {
        try await App.with { app in
            let path = "/registers/example/edit/organisation/loft-living"
            var form = formFields(try await app.get(path).text)
            form["phone"] = "+46 40 12 34 56"
            let sent = try await app.post(path, form, as: role)
            let next = try #require(
                sent.location?.split(separator: "/sign-in?next=").last?.removingPercentEncoding)
            #expect(sent.status == 303 && next.hasPrefix("\(path)?parked="))
            let session = app.cast.tokens[.dpo]
            let old = app.cast.tokens[role]?.text
            let filled = try await app.ask(.get, next, session: session, formCookie: old)
            #expect(filled.text.contains("finns kvar men är inte sparat"))
            var fields = formFields(filled.text)
            #expect(fields["phone"] == "+46 40 12 34 56")
            // Neither in another browser, nor at another address.
            let stranger = try await app.get(next, session: try await app.cast.again(.dpo))
            #expect(formFields(stranger.text)["phone"] != fields["phone"])
            let elsewhere = next.replacing("loft-living", with: "maple-freight")
            let other = try await app.ask(.get, elsewhere, session: session, formCookie: old)
            #expect(formFields(other.text)["phone"] != fields["phone"])
            // The page's own token, not that of the session that ended.
            fields["form-token"] = nil
            #expect(try await app.post(path, fields).status == 303)
            #expect(formFields(try await app.get(path).text)["phone"] == "+46 40 12 34 56")
            let gone = try await app.ask(
                .get, next + "&again=1", session: session, formCookie: old)
            #expect(formFields(gone.text)["parked"] == "", "it was saved")
            // The token of an earlier session, in the same browser.
            form["phone"] = "+46 40 65 43 21"
            form["form-token"] = FormToken.make(for: "an earlier session")
            let forged = try await app.forge(path, form, session: session)
            #expect(forged.status == 303 && forged.location?.hasPrefix("\(path)?parked=") == true)
            #expect(formFields(try await app.get(path).text)["phone"] == "+46 40 12 34 56")
        }
    }

    /// What cannot be is refused; what seldom is meant is asked about once.
    @Test func whatIsOddIsAskedAbout() async throws {
        try await App.with { app in
            let path = "/registers/example/new/organisation"
            for (fields, field) in [
                (["email": "post.example.se"], "email"), (["email": "a@b"], "email"),
                (["key": "own", "parent": "own"], "parent"),
            ] {
                let refused = try await app.post(path, fields.merging(["name": "Ny AB"]) { $1 })
                #expect(refused.status == 422 && refused.text.contains("href=\"#field-\(field)\""))
                #expect(!refused.text.contains("name=\"row-confirmed\""), "\(fields)")
            }
            for (fields, says) in [
                (["number": "556000-0002", "seat": "SE"], "Kontrollsiffran"),
                (["name": "Fictional LOFT living, AB"], "finns redan"),
            ] {
                var typed = fields.merging(["name": "Annan AB"]) { mine, _ in mine }
                let asked = try await app.post(path, typed)
                #expect(asked.status == 422 && asked.text.contains(says), "\(fields)")
                #expect(asked.text.contains("Spara ändå"))
                typed["row-confirmed"] = formFields(asked.text)["row-confirmed"]
                let odder = ["number": "556000-0003", "name": "Fictional Maple freight Ltd"]
                let another = typed.merging(odder) { $1 }
                #expect(try await app.post(path, another).status == 422, "that was not asked")
                #expect(try await app.post(path, typed).status == 303)
            }
            let right = ["name": "Rätt AB", "number": "556000-4615", "seat": "SE"]
            #expect(try await app.post(path, right).status == 303)
        }
    }

    /// An engagement above itself, through whatever lies between.
    @Test func aCircleInTheChainIsAskedAbout() async throws {
        try await App.with { app in
            let base = "/registers/example/new"
            for name in ["one", "two"] {
                let made = try await app.post(
                    "\(base)/engagement",
                    ["key": name, "supplier": "loft-living", "capacity": "processor"])
                #expect(made.status == 303)
            }
            let down = ["upstream": "one"]
            #expect(
                try await app.post("\(base)/engagement_upstream/two", down).status == 303)
            let asked = try await app.post(
                "\(base)/engagement_upstream/one", ["upstream": "two"])
            #expect(asked.status == 422 && asked.text.contains("cirkel"))
        }
    }

    @Test func hostileInputIsKeptAsTextOrRefused() async throws {
        try await App.with { app in
            let path = "/registers/example/new/service"
            let taken = [
                "<script>alert(1)</script>", "'; drop table service; --", "{{text}} {{{text}}}",
                "\u{202E}omvänd\u{202C} 🇸🇪 e\u{301}", "${jndi:ldap://x}", "a\nb", "+ % & = ;",
                String(repeating: "å", count: 20_000),
            ]
            for text in taken {
                let answer = try await app.post(path, ["name": text, "description": text])
                let place = try #require(answer.location, "\(text.prefix(40))")
                let form = formFields(
                    try await app.get(place.replacing("services/", with: "edit/service/")).text)
                #expect(form["description"] == text, "\(text.prefix(40))")
                let card = try await app.get(place).text
                // Outside a field no mark turns the text around it.
                let shown = text.replacing(
                    /[\u{202A}-\u{202E}]/.matchingSemantics(.unicodeScalar), with: "\u{FFFD}")
                #expect(!card.contains("<script") && card.contains(html(shown)))
            }
            for text in [String(repeating: "å", count: 20_001), "nul\0", " ", ""] {
                let answer = try await app.post(path, ["name": text])
                #expect(answer.status == 422, "\(text.prefix(40))")
            }
            let large = try await app.post(path, ["name": String(repeating: "x", count: 2 << 20)])
            #expect(large.status == 413)
            for path in [
                "edit/pg_catalog.pg_class/x", "edit/person/1", "edit/audit/1", "new/history",
                "edit/organisation", "edit/organisation/a/b", "edit/organisation/..%2f..",
                "edit/organisation/%00", "edit/organisation/%27", "new/organisation/loft-living",
                "remove/access/1/1", "edit/organisation_certification/cloud-inc/X/not-a-date",
            ] {
                let answer = try await app.get("/registers/example/\(path)")
                #expect(answer.status == 404, "\(path): \(answer.status)")
            }
        }
    }
}
