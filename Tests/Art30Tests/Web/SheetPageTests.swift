import Extracts
import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store
@testable import Web

@Suite struct SheetPageTests {
    @Test func aSheetAnswersEveryone() async throws {
        try await App.with { app in
            try await app.expectSixCases(
                PageAction(path: "activities/payroll", unknown: "activities/no-such"))
        }
    }

    @Test func aSheetStandsInTheOrderOfTheLaw() async throws {
        try await App.with { app in
            for (key, letters) in [("payroll", "abcdefg"), ("furnishing-plans", "abcd")] {
                let page = try await app.get("/registers/example/activities/\(key)").text
                let paragraph = letters.count == 7 ? 1 : 2
                var rest = page[...]
                for letter in letters {
                    let place = "artikel 30.\(paragraph) \(letter)<"
                    let found = rest.range(of: place)
                    #expect(found != nil, "\(place) is missing or out of order on \(key)")
                    rest = rest[(found?.upperBound ?? rest.startIndex)...]
                }
                #expect(rest.contains(Text(.sv)("page.also")))
                #expect(!page.contains("artikel 30.\(3 - paragraph) a<"), "the books are mixed")
            }
        }
    }

    @Test func aGapStandsAtItsPart() async throws {
        try await App.with { app in
            let page = try await app.get("/registers/example/activities/bare").text
            let rule = try #require(Rule.all.first { $0.id == "a30c-purpose-missing" })
            let section = try #require(page.section("purpose"))
            #expect(section.contains(html(rule.titles[.sv] ?? "-")))
            #expect(section.contains(html(rule.remedies[.sv] ?? "-")))
            #expect(section.contains("/rules/a30c-purpose-missing"))
            #expect(section.contains("/registers/example/new/activity_purpose/bare"))
            let other = try #require(page.section("measure"))
            #expect(!other.contains("/rules/a30c-purpose-missing"))
            #expect(other.contains("/rules/a30-security-missing"))
        }
    }

    @Test func whatIsMissingAboutTheKeeperStandsAtPointA() async throws {
        try await App.with { app in
            try await app.cast.owner.connection.runScript(
                "update art30.organisation set address = null where key = 'fjord-furniture'")
            let rule = "/rules/a30c-controller-identity-missing"
            let sheet = try await app.get("/registers/example/activities/payroll").text
            let point = try #require(sheet.section("party"))
            #expect(point.contains(rule))
            let card = "/registers/example/organisations/fjord-furniture"
            #expect(point.contains("href=\"\(card)\""), "it leads to where it is closed")
            #expect(try await app.get(card).text.contains(rule))
            let other = try await app.get("/registers/example/activities/furnishing-plans").text
            #expect(!other.contains(rule), "the other book does not ask for it")
        }
    }

    @Test func aSheetIsEditedSectionBySection() async throws {
        try await App.with { app in
            let sheet = try await app.get("/registers/example/activities/bare").text
            let review = "/registers/example/edit/activity/bare?fields=reviewed,review_due"
            #expect(sheet.contains(review))
            let form = try await app.get(review).text
            #expect(Set(formFields(form).keys).isSuperset(of: ["reviewed", "review_due"]))
            #expect(formFields(form)["name"] == nil && !form.contains("/remove/"))
            let absence = "/edit/activity/bare?fields=transfers_none"
            #expect(sheet.contains(absence), "nothing is there")
            let full = try await app.get("/registers/example/activities/payroll").text
            #expect(!full.contains("?fields=recipients_none"), "there are recipients")
            for code in ["legal_obligation<", "· employee<", ", storage<"] {
                #expect(!full.contains(code), "\(code) is no word")
            }
        }
    }

    @Test func aDraftAndAnEndedActivityHaveSheetsToo() async throws {
        try await App.with { app in
            let text = Text(.sv)
            for (key, status) in [("style-adviser", "draft"), ("prize-draw-2025", "ended")] {
                let page = try await app.get("/registers/example/activities/\(key)").text
                #expect(page.contains(html(text("page.sheet.not-entry.\(status)"))))
                let purpose = try #require(page.section("purpose"))
                #expect(!purpose.contains(html(capital(text.absent(nil)))), "\(key) is empty")
            }
            // Only on its own sheet: the record has it no more than before.
            let list = try await app.get("/registers/example/today/controller/purpose").text
            #expect(!list.contains("style-adviser") && list.contains("payroll"))
        }
    }

    @Test func aReaderAndThePastHaveNoLinksToChange() async throws {
        try await App.with { app in
            let place = "/registers/example/activities/payroll"
            #expect(try await app.get(place, as: .editor).text.contains("/edit/activity/payroll"))
            for page in [
                try await app.get(place, as: .reader).text,
                try await app.get(place + "?on=2026-06-01").text,
            ] {
                #expect(!page.contains("/edit/") && !page.contains("/new/"))
                #expect(!page.contains("gaps/accept"))
            }
            let past = try await app.get(place + "?known_at=2001-01-01")
            #expect(past.status == 404, "it was not known then")
        }
    }

    @Test func aHostileNameIsOnlyText() async throws {
        try await App.with { app in
            try await app.cast.owner.connection.runScript(
                """
                update art30.activity set name = '<script>"''&', owner = '<i>{{title}}'
                where key = 'payroll'
                """)
            for path in ["activities/payroll", "today", "gaps", "today/controller/purpose"] {
                let page = try await app.get("/registers/example/\(path)").text
                #expect(!page.contains("<script") && !page.contains("<i>"), "\(path)")
            }
        }
    }
}

extension String {
    /// The part of a sheet with this id, up to the next one.
    func section(_ id: String) -> Substring? {
        guard let start = range(of: "id=\"\(id)\"")?.upperBound else { return nil }
        let rest = self[start...]
        return rest[..<(rest.range(of: "</section>")?.lowerBound ?? rest.endIndex)]
    }
}
