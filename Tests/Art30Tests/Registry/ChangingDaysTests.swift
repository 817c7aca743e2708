import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

/// The days on which an answer may change are found in texts and catalogue: none is left out.
@Suite struct ChangingDaysTests {
    /// From each of the days to the eve of the next one a rule finds the same.
    @Test func rulesFindTheSameBetween() async throws {
        try await RuleCase.shared { connection in
            let days = try ChangingDays.reached(connection)
            for rule in Rule.all {
                let situation = try #require(RuleCase(rule.id))
                let named = situation.days.map(\.day).sorted()
                let (first, last) = (try #require(named.first), try #require(named.last))
                try connection.rolledBack { connection in
                    var dice = Dice()
                    try situation.insert(connection)
                    let segments = try segments(days, from: first, to: last, connection)
                    #expect(segments.count > 1)
                    let some = segments.filter { $0.start != $0.eve }.shuffled(using: &dice)
                    for (start, eve) in some.prefix(15) {
                        let (now, then) = (
                            try found(rule, start, connection), try found(rule, eve, connection)
                        )
                        #expect(now == then, "\(rule.id) from \(start) to \(eve), \(dice.comment)")
                    }
                }
            }
        }
    }

    private func segments(
        _ days: ChangingDays, from first: String, to last: String,
        _ connection: isolated Connection
    ) throws -> [(start: String, eve: String)] {
        let statement = Statement(tables: [], moment: Moment(on: first, knownAt: nil))
        let (from, to) = ("($1::date - 100)", "($2::date + 100)")
        let query = statement.query(
            """
            select day::text, (lead(day, 1, day + 1) over (order by day) - 1)::text as eve
            from (\(days.select(from, to))) c where day <= \(to)
            """, [first, last], relations: days.relations)
        return try connection.run(query).map { (try $0.text("day"), try $0.text("eve")) }
    }

    private func found(
        _ rule: Rule, _ day: String, _ connection: isolated Connection
    ) throws -> [String] {
        let statement = Statement(
            tables: [], moment: Moment(on: day, knownAt: nil, registers: [1], isKept: true))
        let query = statement.query(
            "select g::text as row from gap g", relations: [("gap", rule.branch)], isLasting: true)
        return try connection.run(query).map { try $0.text("row") }.sorted()
    }

    /// What is counted in one text and compared in another is known by its column's name.
    @Test func whatIsDerivedKeepsItsDatesNames() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.connection.transaction(.rehearsal) { connection in
                let columns = try ChangingDays(connection).columns
                let statement = Statement(
                    tables: [], moment: Moment(on: "2026-11-22", knownAt: nil, registers: [1]))
                for (file, text) in zip(Schema.derived, DayText.all) {
                    let readers = DayText.all.filter { $0.words.contains(file.name[...]) }
                    // Dates that only lists and pages read are compared with none by a rule.
                    guard readers.contains(where: \.compares), file.name != "near" else { continue }
                    try connection.runScript(
                        "create temp table made as "
                            + statement.script(
                                "select * from \(file.name)",
                                relations: [
                                    ("gap", GapStatement.union(Rule.all)),
                                    ("sentence", "select null::text as key, null::text as text"),
                                ])
                            + " with no data")
                    let made = try connection.run(
                        """
                        select attname, format_type(atttypid, null) as type from pg_attribute
                        where attrelid = 'made'::regclass and attnum > 0
                            and atttypid in ('date'::regtype, 'interval'::regtype,
                                'timestamp'::regtype, 'daterange'::regtype)
                        """)
                    for row in made {
                        let name = try row.text("attname")
                        let isKnown =
                            name == "during"
                            || columns.contains {
                                $0.name == name && text.reached.contains($0.table[...])
                            }
                        #expect(isKnown, "\(file.name).\(name) is called by no column's name")
                    }
                    try connection.runScript("drop table made")
                }
            }
        }
    }
}
