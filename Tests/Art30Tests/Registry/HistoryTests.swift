import Postgres
import Testing

@testable import Registry
@testable import Store

/// The pages of the history, found by index, say what all changes put in order say.
@Suite struct HistoryTests {
    private static let asked: [HistoryQuery] = {
        func query(_ change: (inout HistoryQuery) -> Void) -> HistoryQuery {
            var query = HistoryQuery()
            change(&query)
            return query
        }
        return [
            query { _ in }, query { $0.table = "activity" }, query { $0.table = "person" },
            query { $0.table = "organisation_certification" }, query { $0.table = "register" },
            query { $0.key = "payroll" },
            query { $0.key = "none" }, query { $0.person = "ANNA" },
            query {
                $0.person = "bo"
                $0.table = "engagement"
            },
            query { $0.from = "2026-01-01" }, query { $0.until = "2026-01-01" },
            query {
                $0.from = "2031-03-01"
                $0.until = "2031-03-03"
                $0.person = "a"
            },
        ]
    }()

    /// - Returns: how many pages were compared.
    private func compare(
        _ registry: Registry, _ slug: String, _ queries: [HistoryQuery], knownAt: String? = nil
    ) async throws -> Int {
        try await registry.ask(Question(registers: [slug]), plan: .byIndex) {
            connection, statement in
            let register = try #require(statement.moment.registers?.first)
            let catalogue = try registry.catalogue(connection)
            var pages = 0
            for var query in queries {
                let tables = catalogue.within(query.table)
                let plain = PlainHistory(
                    register: register, tables: tables, query: query, knownAt: knownAt)
                let all = try connection.run(Query(plain.text, plain.values)).map(told)
                for page in 1...(all.count / HistoryQuery.size + 2) {
                    query.page = page
                    let (rows, total) = try HistoryStatement(
                        register: register, tables: tables, query: query, knownAt: knownAt
                    ).read(connection)
                    let from = HistoryQuery.size * (page - 1)
                    #expect(total == all.count, "\(slug) \(query)")
                    #expect(
                        rows.map(told)
                            == Array(all.dropFirst(from).prefix(HistoryQuery.size)),
                        "\(slug) \(query)")
                    pages += 1
                }
            }
            return pages
        }
    }

    private func told(_ row: Row) -> String {
        ["table_name", "key", "removed", "by", "day", "moment", "before", "after"]
            .map { row[$0] ?? "-" }.joined(separator: " ")
    }

    @Test func pagesOfTheSeedsAreTheSame() async throws {
        let registry = try await Registry.open(
            .server(try await Seeded.conninfo.value), actor: "tester")
        var pages = 0
        for row in try await registry.connection.run("select slug from register order by slug") {
            pages += try await compare(registry, try row.text("slug"), Self.asked)
        }
        #expect(pages > 100)
    }

    @Test(arguments: [1, 2] as [UInt64])
    func pagesAreTheSameAfterManyChanges(seed: UInt64) async throws {
        try await TestCluster.withRegistry { registry in
            for seed in ["example", "exopen"] { try await registry.applySeed(seed) }
            let id = try await registry.transaction(.read) { connection in
                try #require(
                    try connection.run("select register_id from register where slug = 'example'")
                        .first
                ).int("register_id")
            }
            // Most in a transaction of their own; some together, also all rows of a table.
            var edits = try await RandomEdits(seed, id, registry)
            var moments: [String] = []
            for round in 0..<40 {
                let (made, moment) = try await registry.transaction(.write) {
                    [edits] connection in
                    var edits = edits
                    let moment = "2031-03-0\(1 + round / 10) 10:00:\(round % 60).000001+01"
                    try connection.runScript(
                        """
                        select set_config('art30.moment', '\(moment)', true),
                            set_config('art30.actor', '\(round % 3 == 0 ? "Bo" : "anna@x")', true);
                        set constraints all deferred
                        """)
                    for _ in 0..<(round % 5 == 0 ? 8 : 1) { _ = try edits.next(connection) }
                    switch round % 8 {
                    case 1: try connection.runScript("update engagement set approved = approved")
                    case 3:
                        try connection.runScript(
                            """
                            create temporary table gone on commit drop as
                                select * from activity_measure where register_id = \(id);
                            delete from activity_measure where register_id = \(id);
                            insert into activity_measure (register_id, activity, measure)
                                select register_id, activity, measure from gone limit 3
                            """)
                    case 5:
                        try connection.runScript(
                            """
                            insert into activity_measure (register_id, activity, measure)
                            select a.register_id, a.key, m.key from activity a
                            join measure m using (register_id) where register_id = \(id)
                            on conflict do nothing
                            """)
                    default: break
                    }
                    return (edits, moment)
                }
                edits = made
                if round % 9 == 0 { moments.append(moment) }
            }
            var pages = try await compare(registry, "example", Self.asked)
            for moment in moments {
                pages += try await compare(registry, "example", Self.asked, knownAt: moment)
            }
            #expect(pages > 100)
        }
    }
}
