import Foundation
import Testing

@testable import Registry
@testable import Store

@Suite struct RoundTripTests {
    /// Apply, apply again, dump, apply the dump, dump: nothing changes and not a byte differs.
    @Test(arguments: Files.seeds)
    func seedsComeBackToTheByte(seed: String) async throws {
        let (first, second) = try await TestCluster.withRegistry { registry in
            let text = try String(contentsOf: Files.seed(seed), encoding: .utf8)
            #expect(!(try await registry.apply(text).isEmpty))
            #expect(try await registry.apply(text).isEmpty)
            let first = try await registry.dump(seed)
            #expect(try await registry.apply(first).isEmpty)
            return (first, try await registry.dump(seed))
        }
        #expect(first == second)
        let third = try await TestCluster.withRegistry { registry in
            try await registry.apply(first)
            return try await registry.dump(seed)
        }
        #expect(first == third)
        #expect(first.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
    }

    /// All that one seed says is in its dump: as many values, and none that it did not say but
    /// the columns' standards.
    @Test(arguments: Files.seeds)
    func nothingIsLostOnTheWay(seed: String) async throws {
        try await TestCluster.withRegistry { registry in
            let catalogue = try await registry.catalogue()
            // Not the periods: PostgreSQL writes thirteen months as a year and a month.
            func values(_ text: String) throws -> [String] {
                let document = try DocumentReader.read(Data(text.utf8), file: seed, catalogue)
                return document.rows.flatMap { table, rows in
                    rows.map { row in
                        table
                            + row.values.sorted { $0.key < $1.key }
                            .map {
                                " \($0.key)=\($0.key.hasSuffix("period") ? "" : $0.value ?? "")"
                            }
                            .joined()
                    }
                }.sorted()
            }
            let text = try String(contentsOf: Files.seed(seed), encoding: .utf8)
            try await registry.apply(text)
            let dump = try await registry.dump(seed)
            let (said, kept) = (try values(text), try values(dump))
            #expect(Set(said).symmetricDifference(kept).isEmpty)
            #expect(said.count == kept.count)
        }
    }

    /// Keys and values that YAML reads as something else unless they are quoted.
    @Test func wordsThatLookLikeOtherThingsComeBack() async throws {
        let words = [
            "null", "NULL", "true", "no", "123", "1e3", "2026-01-01", "0x1F", "A:B", "a.b-c_d",
        ]
        let text =
            Documents.keeper + words.map { "  '\($0)': {name: '\($0)', parent: k}\n" }.joined()
            + "service:\n" + words.map { "  '\($0)': {name: S, supplier: '\($0)'}\n" }.joined()
            + "engagement:\n"
            + words.map {
                "  '\($0)': {supplier: '\($0)', capacity: processor, agreement: ['\($0)'],"
                    + " location: [{kind: storage, territory: NO}]}\n"
            }.joined()
            + "agreement:\n" + words.map { "  '\($0)': {}\n" }.joined()
        try await TestCluster.withRegistry { registry in
            try await registry.apply(text)
            let dump = try await registry.dump("x")
            #expect(try await registry.apply(dump).isEmpty)
            #expect(try await registry.dump("x") == dump)
            let keys = try await registry.value(
                "select string_agg(supplier, ' ' order by supplier collate \"C\") from service")
            #expect(keys == words.sorted().joined(separator: " "))
        }
    }

    @Test func periodsComeBack() async throws {
        let periods = [
            "P0D", "P1D", "P30D", "P5W", "P18M", "P12M", "P2Y", "P1Y2M3W4D", "P9999Y", "P99999D",
        ]
        let text =
            Documents.keeper + "notice:\n  n:\n    name: N\n    statement:\n"
            + periods.map { "      \($0): {kind: retention_at_most, period: \($0)}\n" }.joined()
        try await TestCluster.withRegistry { registry in
            try await registry.apply(text)
            let dump = try await registry.dump("x")
            #expect(try await registry.apply(dump).isEmpty)
            #expect(try await registry.apply(text).isEmpty)
        }
    }
}
