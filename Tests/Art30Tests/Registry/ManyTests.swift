import Postgres
import Testing

@testable import Registry
@testable import Store

/// Registers that are too large to show whole: a page at a time, a few names and the number of the rest.
@Suite struct ManyTests {
    /// What is asked of kept findings is what the rules find, however it is chosen and sorted.
    @Test func aPageOfGapsIsTheSameKeptAndLive() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("pexcon")
            let question = Question(registers: ["pexcon"])
            let id = try #require(try await registry.ids()["pexcon"])
            let today = try await registry.value("select current_date::text", []) ?? ""
            try await registry.connection.runScript(
                """
                update activity set owner = case when key < 'm' then 'Anna 100 %' else 'Bo' end;
                insert into severity_override (register_id, rule, severity)
                    values (\(id), 'dpa-missing', 'minor')
                """)
            var live = registry
            live.isLive = true
            let all = try await live.gapList(question, Text(.sv))
            #expect(all.count > 60)
            let first = try #require(all.first)
            _ = try await registry.accept(
                rule: first.rule, key: first.key, reason: "Because", by: "me", until: "2099-01-01",
                question)
            #expect(try await registry.connection.conclude(id, today))
            for choice in choices(all) {
                for page in [1, 2] {
                    let kept = try await registry.gapPage(question, choice, page: page, size: 20)
                    let anew = try await live.gapPage(question, choice, page: page, size: 20)
                    #expect(said(kept) == said(anew), "\(choice), page \(page)")
                }
            }
        }
    }

    /// The same as whoever reads all of them would choose by hand.
    @Test func aPageIsAPartOfTheWhole() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("pexcon")
            let question = Question(registers: ["pexcon"])
            let all = try await registry.gapList(question, Text(.sv))
            for choice in choices(all) {
                let wanted = all.filter { gap in
                    (choice.severity ?? gap.severity) == gap.severity
                        && (choice.rules?.contains(gap.rule) ?? true)
                        && (choice.subject ?? gap.type) == gap.type
                        && (choice.owner.map(gap.owners.contains) ?? true)
                        && (choice.search.map { search in
                            search.rules.contains(gap.rule)
                                || ([gap.name, gap.key] + gap.owners).contains {
                                    $0.lowercased().contains(search.words.lowercased())
                                }
                        } ?? true)
                }
                var shown: [String] = []
                var page = 1
                while true {
                    let found = try await registry.gapPage(
                        question, choice, page: page, size: 20)
                    #expect(found.openCount == wanted.count, "\(choice)")
                    shown += found.folded.flatMap(\.all).map(told)
                    if found.open.isEmpty { break }
                    page += 1
                }
                #expect(shown.sorted() == wanted.map(told).sorted(), "\(choice)")
            }
        }
    }

    /// All but what it follows from.
    private func told(_ gap: Gap) -> String {
        "\(gap.rule) \(gap.severity) \(gap.type) \(gap.key) \(gap.owners) \(gap.typed ?? "")"
    }

    private func said(_ page: GapPage) -> [String] {
        (page.open + page.consequences + page.accepted).map { "\($0)" }
            + page.totals.map { "\($0)" } + page.owners
            + page.openCounts.sorted { $0.key < $1.key }.map { "\($0)" }
            + ["\(page.acceptedCount)"]
    }

    private func choices(_ gaps: [Gap]) -> [GapPage.Choice] {
        func choice(_ set: (inout GapPage.Choice) -> Void) -> GapPage.Choice {
            var choice = GapPage.Choice()
            set(&choice)
            return choice
        }
        return [
            choice { _ in }, choice { $0.bySubject = true },
            choice { $0.severity = "major" }, choice { $0.rules = ["dpa-missing"] },
            choice { $0.subject = "engagement" }, choice { $0.owner = "Bo" },
            choice { $0.owner = "nobody" }, choice { $0.search = ("100 %", []) },
            choice { $0.search = ("%", []) }, choice { $0.search = ("_", []) },
            choice { $0.search = (gaps.last.map { String($0.name.prefix(4)) } ?? "x", []) },
            choice { $0.search = ("no such words", ["dpa-missing"]) },
            choice {
                $0.severity = "major"
                $0.search = ("a", [])
                $0.bySubject = true
            },
        ]
    }

    /// A chain is chosen among the first 200, those that are searched for, and the one that is shown.
    @Test func aChainIsFoundAmongMany() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("example")
            try await registry.connection.runScript(
                """
                insert into activity (register_id, key, name)
                    select register_id, 'many-' || i, 'Many ' || to_char(i, 'FM000')
                    from register, generate_series(1, 250) i;
                insert into activity_engagement (register_id, activity, engagement)
                    select a.register_id, a.key, (select min(key) from engagement)
                    from activity a where a.key like 'many-%'
                """)
            let question = Question(registers: ["example"])
            func found(_ start: ChainStart?, _ search: String?) async throws -> [String] {
                try await registry.chainStarts(start, search: search, question, Text(.sv))
                    .filter { try $0.text("kind") == "activity" }.map { try $0.text("key") }
            }
            #expect(try await found(nil, nil).count == 200)
            #expect(try await !found(nil, nil).contains("many-250"))
            #expect(try await found(.activity("many-250"), nil).contains("many-250"))
            #expect(try await found(nil, "mANY 25") == ["many-250"])
            let rows = try await registry.chainStarts(nil, search: nil, question, Text(.sv))
            let total = try rows.filter { try $0.text("kind") == "activity" }.first?.int("total")
            #expect(try #require(total) > 250)
        }
    }

    /// A supplier that everybody uses is not told with everybody's name.
    @Test func aTransferNamesAFew() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("example")
            let table = try #require(ListDefinition.transfers)
            func row() async throws -> Row {
                let rows = try await registry.rows(
                    table,
                    ListQuery(search: nil, filters: [:], sort: nil, isDescending: false, page: 1),
                    Question(registers: ["example"]), in: .sv)
                let most = try rows.lines.max {
                    try $0.int("more_activities") < $1.int("more_activities")
                }
                return try #require(most)
            }
            let engagement = try await row().text("engagement")
            try await registry.connection.runScript(
                """
                insert into activity (register_id, key, name)
                    select register_id, 'many-' || i, 'Many ' || i from register,
                        generate_series(1, 30) i;
                insert into activity_engagement (register_id, activity, engagement)
                    select a.register_id, a.key, '\(engagement)'
                    from activity a where a.key like 'many-%'
                    on conflict do nothing
                """)
            let many = try await row()
            #expect(try many.list("activities").count == 5)
            #expect(try many.int("more_activities") >= 25)
        }
    }
}
