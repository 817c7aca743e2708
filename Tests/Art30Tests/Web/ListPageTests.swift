import Access
import Testing

@testable import Registry
@testable import Store
@testable import Web

@Suite struct ListPageTests {
    @Test func registersAreThoseOneMayOpen() async throws {
        try await App.with { app in
            #expect(try await app.get("/").location == "/registers/example/today")
            #expect(try await app.get("/", as: .stranger).location == "/registers/other/today")
            let none = try await app.get("/", as: .administrator)
            #expect(none.status == 200 && !none.text.contains("/registers/example"))
            #expect(try await app.get("/", as: .nobody).location == "/sign-in?next=%2F")
            try await app.cast.owner.grant(.reader, to: "dpo@example.se", in: "other")
            let both = try await app.get("/").text
            #expect(both.contains("/registers/example/") && both.contains("/registers/other/"))
        }
    }

    /// Every list there is a query for, as everyone; its columns have their labels.
    @Test func everyListAnswersEveryone() async throws {
        try await App.with { app in
            #expect(ListDefinition.all.count >= 6)
            for (name, table) in ListDefinition.all.sorted(by: { $0.key < $1.key }) {
                try await app.expectSixCases(PageAction(path: name))
                let page = try await app.get("/registers/example/\(name)", language: "sv").text
                for sort in table.sorts {
                    #expect(page.contains("?sort=\(sort)"), "\(name) does not sort by \(sort)")
                    let sorted = try await app.get(
                        "/registers/example/\(name)?sort=\(sort)&order=desc")
                    #expect(sorted.text.contains("aria-sort=\"descending\""), "\(name) \(sort)")
                }
            }
        }
    }

    @Test func aListIsSearchedFilteredAndEmpty() async throws {
        try await App.with { app in
            let all = "/registers/example/organisations"
            let found = try await app.get("\(all)?search=LOFT&kind=company").text
            #expect(found.contains("loft-living") && !found.contains("nordic-it"))
            let kept = try await app.get("\(all)?search=%3Cb%3E%22").text
            #expect(kept.contains(html("<b>\"")) && !kept.contains("<b>"))
            #expect(kept.contains(html(Text(.sv)("page.list.no-match"))))
            #expect(try await app.get("\(all)?sort=;drop&page=-1&kind='").status == 200)
            let past = try await app.get("\(all)?known_at=2001-01-01").text
            #expect(!past.contains("loft-living"))
            let then = try await app.get("\(all)?on=2026-01-01").text
            #expect(then.contains("\"\(all)/loft-living?on=2026-01-01\""))
        }
    }
}
