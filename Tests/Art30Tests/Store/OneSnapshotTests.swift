import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Store

/// What one request reads, it reads as of one moment, whatever others write meanwhile.
@Suite struct OneSnapshotTests {
    private static let question = Question(registers: ["example"])

    private func count(_ registry: Registry) async throws -> Int {
        guard let table = ListDefinition.all["measures"] else { throw Problem("files-missing") }
        let query = ListQuery(
            search: nil, filters: [:], sort: nil, isDescending: false, page: 1)
        return try await registry.rows(table, query, Self.question).total
    }

    private func add(_ key: String, _ cast: Cast) async throws {
        try await cast.owner.connection.runScript(
            """
            insert into art30.measure (register_id, key, name)
            values (\(cast.mine), '\(key)', 'Another')
            """)
    }

    @Test func whatOthersWriteIsNotSeenInBetween() async throws {
        try await Cast.with { cast in
            try await cast.sessions.acting(cast.tokens[.dpo]) { registry in
                let before = try await count(registry)
                try await registry.inOneSnapshot { registry in
                    #expect(try await count(registry) == before)
                    try await add("one", cast)
                    #expect(try await count(registry) == before, "the same snapshot")
                    // Another way of joining, in the same snapshot.
                    let gaps = try await registry.gapList(Self.question, Text(.en))
                    #expect(!gaps.contains { $0.key == "one" })
                    #expect(try await count(registry) == before)
                    // Whoever writes ends it.
                    try await registry.touch()
                    #expect(try await count(registry) == before + 1)
                    try await add("two", cast)
                    #expect(try await count(registry) == before + 1)
                }
                #expect(try await count(registry) == before + 2)
            }
        }
    }

    /// What is refused does not spoil what is asked after it, on this connection or in this request.
    @Test func aRefusalEndsNothingButItself() async throws {
        try await Cast.with { cast in
            try await cast.sessions.acting(cast.tokens[.reader]) { registry in
                try await registry.inOneSnapshot { registry in
                    let before = try await count(registry)
                    await #expect(throws: Problem("bad-date", ["value": "nonsense"])) {
                        _ = try await registry.calendar(
                            Question(registers: ["example"], on: "nonsense"))
                    }
                    #expect(try await count(registry) == before)
                }
                let settings = try await registry.transaction(.read) { connection in
                    try connection.run(
                        """
                        select current_setting('enable_nestloop') as nested,
                            current_setting('statement_timeout') as timeout
                        """)
                }
                #expect(settings[0].values == ["on", "15s"])
            }
        }
    }
}
