import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store

@Suite struct ApplyTests {
    static let first = Documents.keeper + "    phone: 1\n  old: {name: O}\n"
    static let second = Documents.keeper + "    phone: 2\n  new: {name: N}\n"

    /// Every row of every tenant table and of history, as one text.
    static func everything(_ registry: Registry) async throws -> String {
        var all = ""
        for table in try await registry.catalogue().tables.map(\.name) + ["history"] {
            all +=
                try await registry.value(
                    "select jsonb_agg(t order by t::text)::text from \(table) t") ?? "-"
        }
        return all
    }

    @Test func changesAreWhatHappened() async throws {
        try await TestCluster.withRegistry { registry in
            let made = try await registry.apply(Self.first)
            #expect(made.allSatisfy { $0.kind == .added })
            #expect(
                made.map { $0.table + $0.key.joined() }.sorted() == [
                    "organisationk", "organisationold", "register",
                ])
            #expect(try await registry.apply(Self.first).isEmpty)
            let changes = try await registry.apply(Self.second)
            let shown = changes.map { "\($0.kind.rawValue) \($0.key.joined())" }.sorted()
            #expect(shown == ["added new", "changed k", "removed old"])
            let changed = try #require(changes.first { $0.kind == .changed })
            #expect(changed.fields.map(\.column) == ["phone"])
            #expect(changed.fields.first?.before == "1" && changed.fields.first?.after == "2")
            let history = try await registry.value(
                "select string_agg(row ->> 'key', ' ' order by row ->> 'key') from history")
            #expect(history == "k old")
        }
    }

    @Test func aDryRunTellsTheSameAndWritesNothing() async throws {
        try await TestCluster.withRegistry { registry in
            let told = try await registry.apply(Self.first, dryRun: true).count
            #expect(try await registry.value("select count(*) from register") == "0")
            try await registry.applySeed("example")
            #expect(try await registry.apply(Self.first).count == told)
            let before = try await Self.everything(registry)
            let changes = try await registry.apply(Self.second, dryRun: true)
            #expect(changes.count == 3)
            #expect(try await Self.everything(registry) == before)
        }
    }

    /// An error at the last moment leaves no trace of what was written before it.
    @Test func aRefusedDocumentLeavesTheRegisterAsItWas() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("example")
            try await registry.apply(Self.first)
            let before = try await Self.everything(registry)
            let bad =
                Self.second + "activity:\n  a: {name: A, starts: 2026-02-01, ends: 2026-01-01}\n"
            await #expect(throws: Problem.self) { try await registry.apply(bad) }
            #expect(try await Self.everything(registry) == before)
        }
    }

    @Test func registersAreApart() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("example")
            let example = try await registry.dump("example")
            try await registry.apply(Self.first)
            try await registry.apply(Self.second)
            #expect(try await registry.dump("example") == example)
            #expect(try await registry.apply(example).isEmpty)
        }
    }

    /// A move within the register: keys swap their contents, references change places.
    @Test func rowsMaySwapAndReferForwards() async throws {
        try await TestCluster.withRegistry { registry in
            let one = Documents.keeper + "  a: {name: A, parent: b}\n  b: {name: B}\n"
            let two = Documents.keeper + "  a: {name: B}\n  b: {name: A, parent: a}\n"
            for text in [one, two, one] {
                try await registry.apply(text)
                #expect(try await registry.apply(text).isEmpty)
            }
            // Renaming what others refer to, in one go.
            try await registry.apply(
                Documents.keeper + "  a: {name: A, parent: c}\n  c: {name: B}\n")
            #expect(
                try await registry.value("select parent from organisation where key = 'a'") == "c")
        }
    }

    /// Writers of one register take turns; what stands at the end is one of the documents, whole.
    @Test func concurrentWritersTakeTurns() async throws {
        try await TestCluster.withDatabase { conninfo in
            let texts = (0..<6).map { writer in
                Documents.keeper
                    + (0..<200).map { "  o\(writer)-\($0): {name: w\(writer)}\n" }.joined()
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (writer, text) in texts.enumerated() {
                    group.addTask {
                        let registry = try await Registry.open(
                            .server(conninfo), actor: "w\(writer)")
                        for _ in 0..<3 { try await registry.apply(text) }
                    }
                }
                try await group.waitForAll()
            }
            let registry = try await Registry.open(.server(conninfo), actor: "reader")
            let names = try await registry.value(
                "select string_agg(distinct name, ' ') from organisation where key <> 'k'")
            #expect(names?.count == 2, "rows of several writers: \(names ?? "")")
            #expect(try await registry.value("select count(*) from organisation") == "201")
            #expect(try await registry.value("select count(*) from register") == "1")
            // A row's versions follow each other without a gap turned around or an overlap.
            let bad = try await registry.value(
                """
                select count(*) from (
                    select known_from, known_until, lead(known_from)
                        over (partition by row ->> 'key' order by known_from) as next
                    from history where table_name = 'organisation'
                ) h where known_until <= known_from or next < known_until
                """)
            #expect(bad == "0")
        }
    }
}
