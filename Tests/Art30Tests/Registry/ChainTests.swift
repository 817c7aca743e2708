import Foundation
import Testing

@testable import Access
@testable import Registry
@testable import Store

@Suite struct ChainTests {
    struct Link: Decodable {
        let engagement: String
        let depth: Int
        let path: [String]
    }

    struct Transfer: Decodable {
        let engagement: String
        let exporter: String
        let importer: String
        let territory: String
        let path: [String]
    }

    /// Companies A to F, of which F sits in the United States, and the engagements given.
    static func document(_ engagements: String, uses: String) -> String {
        let companies = ["A", "B", "C", "D", "E"].map { "  \($0): {name: \($0), seat: SE}\n" }
            .joined()
        return "register: x\nkeeper: K\norganisation:\n  K: {name: K, seat: SE}\n" + companies
            + "  F: {name: F, seat: US}\nengagement:\n" + engagements
            + "activity:\n  a: {name: A, engagement: [\(uses)]}\n"
    }

    static func link(_ key: String, _ supplier: String, _ upstream: String..., rest: String = "")
        -> String
    {
        let capacity = upstream.isEmpty ? "processor" : "subprocessor"
        let chain = upstream.isEmpty ? "" : ", upstream: [\(upstream.joined(separator: ", "))]"
        return "  \(key): {supplier: \(supplier), capacity: \(capacity)\(chain)\(rest)}\n"
    }

    /// Each path once as "K-A-B", and the transfers as "exporter importer path".
    static func chains(
        _ document: String, on day: String? = nil
    ) async throws -> (paths: [String], transfers: [String]) {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(document)
            let question = Question(on: day)
            let links = try await registry.rows(.processors, question).map {
                try JSONDecoder().decode(Link.self, from: Data($0.utf8))
            }
            #expect(links.allSatisfy { $0.depth == $0.path.count - 1 })
            let transfers = try await registry.rows(.transfers, question).map {
                try JSONDecoder().decode(Transfer.self, from: Data($0.utf8))
            }
            // The rules read the same chains: they must end too.
            _ = try await registry.found(question)
            return (
                links.map { $0.path.joined(separator: "-") },
                transfers.map { "\($0.exporter) \($0.importer) \($0.path.joined(separator: "-"))" }
            )
        }
    }

    @Test func aChainOfDepthFive() async throws {
        let engagements =
            Self.link("e1", "A") + Self.link("e2", "B", "e1") + Self.link("e3", "C", "e2")
            + Self.link("e4", "D", "e3") + Self.link("e5", "F", "e4")
        let (paths, transfers) = try await Self.chains(Self.document(engagements, uses: "e1"))
        #expect(paths == ["K-A", "K-A-B", "K-A-B-C", "K-A-B-C-D", "K-A-B-C-D-F"])
        #expect(transfers == ["D F K-A-B-C-D-F"])
    }

    @Test func aCycleEndsWithEachCompanyOnceAPath() async throws {
        let engagements =
            Self.link("e1", "A") + Self.link("e2", "B", "e1", "e4")
            + Self.link("e3", "C", "e2") + Self.link("e4", "A", "e3") + Self.link("e5", "F", "e3")
        let (paths, transfers) = try await Self.chains(Self.document(engagements, uses: "e1"))
        #expect(paths == ["K-A", "K-A-B", "K-A-B-C", "K-A-B-C-F"])
        #expect(transfers == ["C F K-A-B-C-F"])
    }

    /// No engagement of the cycle is a first one but for the activity that uses it.
    @Test func aCycleWithoutABeginningStartsWhereItIsUsed() async throws {
        let engagements =
            Self.link("e1", "A", "e3") + Self.link("e2", "B", "e1") + Self.link("e3", "C", "e2")
        let (paths, _) = try await Self.chains(Self.document(engagements, uses: "e2"))
        #expect(paths == ["K-B", "K-B-C", "K-B-C-A"])
        let (none, _) = try await Self.chains(
            Self.document(engagements + Self.link("e9", "D"), uses: "e9"))
        #expect(none == ["K-D"])
    }

    @Test func theKeeperItselfEndsAChain() async throws {
        let engagements =
            Self.link("e1", "A") + Self.link("e2", "K", "e1") + Self.link("e3", "F", "e2")
        let (paths, transfers) = try await Self.chains(Self.document(engagements, uses: "e1"))
        #expect(paths == ["K-A"])
        #expect(transfers == [])
    }

    @Test func aDiamondHasBothPaths() async throws {
        let engagements =
            Self.link("e1", "A") + Self.link("e2", "B") + Self.link("e3", "F", "e1", "e2")
        let (paths, transfers) = try await Self.chains(Self.document(engagements, uses: "e1, e2"))
        #expect(paths == ["K-A", "K-A-F", "K-B", "K-B-F"])
        #expect(transfers.sorted() == ["A F K-A-F", "B F K-B-F"])
    }

    @Test func anEndedLinkCutsTheChain() async throws {
        let engagements =
            Self.link("e1", "A")
            + Self.link("e2", "B", "e1", rest: ", ends: 2025-12-31") + Self.link("e3", "F", "e2")
        let document = Self.document(engagements, uses: "e1")
        let (before, sent) = try await Self.chains(document, on: "2025-12-31")
        #expect(before == ["K-A", "K-A-B", "K-A-B-F"])
        #expect(sent == ["B F K-A-B-F"])
        let (after, none) = try await Self.chains(document, on: "2026-01-01")
        #expect(after == ["K-A"])
        #expect(none == [])
    }

    /// Eight layers of two companies each: 510 paths.
    @Test func manyPathsAreCountedOut() async throws {
        let layers = 8
        var text = "register: x\nkeeper: K\norganisation:\n  K: {name: K, seat: SE}\n"
        for layer in 1...layers { text += "  a\(layer): {name: a}\n  b\(layer): {name: b}\n" }
        text += "engagement:\n" + Self.link("ea1", "a1") + Self.link("eb1", "b1")
        for layer in 2...layers {
            for side in ["a", "b"] {
                text += Self.link(
                    "e\(side)\(layer)", "\(side)\(layer)", "ea\(layer - 1)", "eb\(layer - 1)")
            }
        }
        let (paths, _) = try await Self.chains(
            text + "activity:\n  a: {name: A, engagement: [ea1, eb1]}\n")
        #expect(paths.count == (1 << (layers + 1)) - 2)
    }
}
