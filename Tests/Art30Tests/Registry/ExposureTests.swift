import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store

@Suite struct ExposureTests {
    private func exposure(_ from: String?, _ to: String?) async throws -> Exposure {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(
                """
                register: exposed
                keeper: us
                organisation:
                  us: {name: Us AB, seat: SE}
                  shield:
                    name: Shield Inc
                    seat: US
                    certification:
                      - {scheme: PRIVACY_SHIELD, starts: 2017-01-01}
                      - {scheme: EU-US-DPF, starts: 2024-01-01}
                engagement:
                  shield: {supplier: shield, capacity: processor, starts: 2019-01-01}
                """)
            return try await registry.exposure(Question(on: "2026-11-22"), from: from, to: to)
        }
    }

    @Test func adequateTodayDoesNotHealEarlierDays() async throws {
        let exposure = try await exposure(nil, nil)
        let transfer = try #require(exposure.transfers.first)
        #expect(transfer["starts"] == "2019-01-01" && transfer["ends"] == "2026-11-22")
        #expect(
            transfer["grounded"]
                == #"[["2019-01-01", "2020-07-15"], ["2024-01-01", "2026-11-22"]]"#)
        #expect(transfer["holes"] == #"[["2020-07-16", "2023-12-31"]]"#)
        #expect(transfer["days_without"] == "1264")
        #expect(exposure.unjudged == 1, "where Shield keeps the data is not known")
    }

    @Test func openGapsSayTheirAge() async throws {
        let exposure = try await exposure(nil, nil)
        let missing = try #require(exposure.gaps.first { $0["rule"] == "dpa-missing" })
        #expect(missing["since"] == "2019-01-01")
        #expect(!exposure.gaps.contains { $0["rule"] == "adequacy-not-in-force" })
        let ages = exposure.gaps.compactMap { $0["days"].flatMap(Int.init) }
        #expect(ages == ages.sorted(by: >), "the oldest first")
    }

    @Test func periodIsCut() async throws {
        let exposure = try await exposure("2021-01-01", "2021-12-31")
        let transfer = try #require(exposure.transfers.first)
        #expect(transfer["holes"] == #"[["2021-01-01", "2021-12-31"]]"#)
        #expect(transfer["grounded"] == nil)
        #expect(exposure.gaps.contains { $0["rule"] == "adequacy-not-in-force" })
    }

    /// A decision that ends within a year does so from the very day on.
    @Test func whatIsSoonBeginsOnItsDay() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(
                """
                register: soon
                keeper: us
                organisation: {us: {name: Us AB, seat: SE}, them: {name: Them Ltd, seat: GB}}
                engagement: {them: {supplier: them, capacity: processor, starts: 2020-01-01}}
                """)
            let until = try await registry.value(
                "select (applies_until - interval '1 year')::date::text from adequacy where key = 'GB-2021-EXT2'"
            )
            let exposure = try await registry.exposure(
                Question(on: "2031-06-01"), from: "2030-01-01", to: nil)
            let gap = try #require(exposure.gaps.first { $0["rule"] == "adequacy-expiring" })
            #expect(gap["since"] == until)
        }
    }

    @Test func backwardPeriodIsRefused() async throws {
        await #expect(throws: Problem.self) { try await exposure("2022-01-01", "2021-01-01") }
    }

    @Test(arguments: [
        ("1990-01-01", "2020-01-01", "day-outside"), ("2020-01-01", "2100-01-01", "day-outside"),
        ("2020-01-01", "2040-01-01", "period-long"),
        ("2022-01-01", "2021-01-01", "period-backwards"),
    ])
    func periodsHaveBounds(from: String, to: String, key: String) async throws {
        let problem = await #expect(throws: Problem.self) { try await exposure(from, to) }
        #expect(problem?.key == key)
        let longest = try await exposure("2020-01-01", "2039-12-31")
        #expect(longest.to == "2039-12-31")
    }

    /// Many days in one statement, on two connections, and without the law of countries that the register
    /// does not name, say what each day by itself does.
    @Test(arguments: ["pexcon", "example"])
    func manyDaysAtOnceSayWhatEachDoes(slug: String) async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed(slug)
            let question = Question(registers: [slug], on: "2026-11-22")
            let told = Collected()
            let both = try await registry.exposure(question, from: nil, to: nil) {
                told.append("\($0) of \($1)")
            }
            #expect(told.lines.count > 1, "by two connections")
            var alone = registry
            alone.another = nil
            let one = try await alone.exposure(question, from: nil, to: nil)
            #expect(try json(both) == json(one))
            let single = try await alone.ask(question) { connection, statement in
                let (first, last) = (Question.days.lowerBound, "2026-11-22")
                let changing = try ChangingDays(connection)
                let select = changing.select("\(literal(first))::date", "\(literal(last))::date")
                let days = try connection.run(
                    statement.query(
                        """
                        select day::text from (select date \(literal(first)) union \(select)) d (day)
                        where day <= \(literal(last)) order by 1
                        """,
                        relations: changing.relations)
                ).map { try $0.text("day") }
                var segments = Segments(days: days, last: last)
                for index in days.indices {
                    try segments.add(index..<index + 1, statement, connection)
                }
                return try Exposure(segments, from: first, statement.on(last), connection)
            }
            #expect(try json(single) == json(one))
        }
    }

    private func json(_ exposure: Exposure) throws -> [String] {
        try (exposure.transfers + exposure.gaps).map { try $0.text("json") }
    }
}
