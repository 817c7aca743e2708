import Foundation
import HTTPTypes
import Testing

@testable import Extracts
@testable import Registry
@testable import Sealing
@testable import Store
@testable import Web

/// Lists and gaps for programs: the page's rows under the page's rules.
@Suite struct JSONPageTests {
    private struct List: Decodable {
        let total: Int
        let rows: [[String: Cell]]
    }

    /// What a row holds, as far as these tests read it.
    private enum Cell: Decodable, Equatable {
        case text(String)
        case other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            self = (try? container.decode(String.self)).map(Cell.text) ?? .other
        }

        var text: String? { if case .text(let text) = self { text } else { nil } }
    }

    private struct Gaps: Decodable {
        struct Item: Decodable {
            struct Subject: Decodable {
                let type: String
                let key: String
                let name: String
            }

            struct Accepted: Decodable {
                let reason: String
            }

            let rule: String
            let severity: String
            let register: String
            let subject: Subject
            let title: String
            let accepted: Accepted?
            let facts: [String: Cell]
        }

        struct Total: Decodable {
            let rule: String
            let accepted: Bool
            let count: Int
        }

        let total: Int
        let counts: [String: Int]
        let totals: [Total]
        let gaps: [Item]
    }

    private static let list = "/registers/example/activities"

    /// Every list, in every order, on every page: the rows that the page leads to, and its total.
    @Test func aListHasThePagesRows() async throws {
        try await App.with { app in
            for (name, table) in ListDefinition.all {
                let orders = [""] + table.sorts.map { "?sort=\($0)&order=desc" }
                for query in orders {
                    let place = "/registers/example/\(name)\(query)"
                    let page = try await app.get(place).text
                    let list = try JSON.read(List.self, try await app.json(place).text)
                    let links = try list.rows.map { row in
                        let key = try table.key.map {
                            encoded(try #require(row[$0]?.text, "\(name) \($0)"))
                        }
                        return "href=\"/registers/example/\(name)/\(key.joined(separator: "/"))\""
                    }
                    let places = links.compactMap { page.range(of: $0)?.lowerBound }
                    #expect(places.count == links.count && places == places.sorted(), "\(place)")
                    #expect(list.total >= list.rows.count, "\(place)")
                    let total = Text(.sv)("page.list.total", ["count": "\(list.total)"])
                    #expect(page.contains(html(total)), "\(place)")
                }
            }
        }
    }

    @Test func aListIsSearchedFilteredPagedAndPast() async throws {
        try await App.with { app in
            func list(_ query: String) async throws -> List {
                let place = "/registers/example/organisations?\(query)"
                return try JSON.read(List.self, try await app.json(place).text)
            }
            let found = try await list("search=LOFT&kind=company")
            #expect(found.total == 1 && found.rows.first?["key"] == .text("loft-living"))
            #expect(try await list("known_at=2001-01-01").total == 0)
            let after = try await list("page=1000")
            #expect(after.rows.isEmpty && after.total > 1)
            let wrong = try await app.json("/registers/example/organisations?on=2026-02-31")
            #expect(wrong.status == 422)
        }
    }

    @Test func gapsAreThePages() async throws {
        try await App.with { app in
            for query in ["", "?severity=blocker", "?rule=a30c-purpose-missing", "?page=1000"] {
                let place = "/registers/example/gaps\(query)"
                let page = try await app.get(place).text
                let gaps = try JSON.read(Gaps.self, try await app.json(place).text)
                let words = Text(.sv)(
                    "page.gaps.found",
                    ["count": "\(gaps.total)", "accepted": "\(gaps.counts["accepted"] ?? -1)"])
                #expect(page.contains(html(words)), "\(place)")
                let counted = Rule.Severity.allCases.map { gaps.counts[$0.rawValue] ?? 0 }
                #expect(counted.reduce(0, +) == gaps.total, "\(place)")
                let all = gaps.totals.filter { !$0.accepted }.map(\.count).reduce(0, +)
                #expect(all >= gaps.total, "\(place)")
                let shown = page.ranges(of: "<article class=\"gap ").count
                #expect(gaps.gaps.count == shown, "\(place)")
                for gap in gaps.gaps {
                    #expect(gap.register == "example" && page.contains(html(gap.subject.name)))
                    #expect(gap.facts.keys.allSatisfy { $0.contains(" ") }, "facts without kinds")
                }
            }
        }
    }

    /// As the page has it; who is signed out is no browser that could be led to sign in.
    @Test func aProgramSeesWhatItsPersonSees() async throws {
        try await App.with { app in
            for place in [Self.list, "/registers/example/gaps"] {
                for role in Cast.Role.allCases {
                    let shown = try await app.get(place, as: role)
                    let page = shown.status
                    let answer = try await app.json(place, as: role)
                    #expect(shown["Vary"] == "Accept", "\(role) \(place)")
                    #expect(answer.status == (page == 303 ? 401 : page), "\(role) \(place)")
                    let type = answer["Content-Type"]
                    #expect((type == "application/json") == (page == 200), "\(role) \(place)")
                    #expect(answer["Vary"] == "Accept", "\(role) \(place)")
                }
            }
            #expect(try await app.json(Self.list, as: .reader).status == 200)
        }
    }

    /// Neither what is kept nor what a tag stands for.
    @Test func thePageAndItsJSONAreNotMixed() async throws {
        try await App.with { app in
            let token = try #require(app.cast.tokens[.dpo])
            for _ in 0..<2 {
                for place in [Self.list, "/registers/example/gaps"] {
                    let page = try await app.get(place)
                    let json = try await app.json(place)
                    #expect(page.text.contains("<h1") && page["Vary"] == "Accept")
                    #expect(json.text.hasPrefix("{\"total\":") && json["Vary"] == "Accept")
                    let tag = try #require(json["ETag"])
                    #expect(tag != page["ETag"])
                    func again(_ accept: String) async throws -> App.Answer {
                        try await app.ask(
                            .get, place, session: token,
                            headers: [.ifNoneMatch: tag, .accept: accept])
                    }
                    #expect(try await again("text/html").status == 200)
                    let same = try await again("application/json")
                    #expect(same.status == 304 && same["Vary"] == "Accept")
                }
                // What is no JSON stays a page, also when it is kept.
                let today = try await app.json("/registers/example/today")
                #expect(today.text.contains("<h1"))
                #expect(today["Content-Type"] == "text/html; charset=utf-8")
                #expect(today["ETag"] == (try await app.get("/registers/example/today"))["ETag"])
            }
        }
    }

    @Test(arguments: [
        (nil, MediaType.html), ("", .html), ("*/*", .html), ("application/json", .json),
        ("Application/JSON;q=0.5, */*;q=0.1", .json), ("application/json; q=0", .html),
        ("application/json;q=0.0", .html), ("text/html, application/json", .html),
        ("text/html;q=0, application/json", .json), ("application/jsonp", .html),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", .html),
    ]) func whoNamesJSONAndNoPageGetsIt(_ field: String?, _ type: MediaType) {
        #expect(MediaType(accept: field) == type)
    }
}

extension App {
    fileprivate func json(_ path: String, as role: Cast.Role = .dpo) async throws -> Answer {
        try await ask(
            .get, path, session: cast.tokens[role], headers: [.accept: "application/json"])
    }
}
