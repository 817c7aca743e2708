import Foundation
import Testing

@testable import Registry
@testable import Store

/// A subprocessor graph of the size and shape seen in the wild: 1 366 companies, 1 495 edges, one
/// cycle of 20, shared suppliers, ten duplicate edges, ten companies nobody engages.
private struct Graph {
    static let companies = 1366
    static let edges: [(client: Int, supplier: Int)] = {
        var state: UInt64 = 7
        func random(_ range: ClosedRange<Int>) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound + Int((state >> 33) % UInt64(range.count))
        }
        var edges = [(0, 1)]
        for supplier in 2...1356 {
            edges.append((supplier < 40 ? 0 : random(1...min(supplier - 1, 400)), supplier))
        }
        for place in 200..<220 { edges.append((place, place == 219 ? 200 : place + 1)) }
        while edges.count < 1485 {
            let client = random(1...1355)
            edges.append((client, random(client + 1...1356)))
        }
        return edges + edges[50..<60]
    }()

    static var document: String {
        var into: [Int: [String]] = [:]
        for (index, edge) in edges.enumerated() {
            into[edge.supplier, default: []].append("e\(index)")
        }
        let organisations = (0..<companies).map {
            "  v\($0): {name: Company \($0), seat: \(["SE", "DE", "US", "IN"][$0 % 4])}"
        }
        let engagements = edges.enumerated().map { index, edge in
            let upstream = edge.client == 0 ? [] : into[edge.client] ?? []
            return "  e\(index): {supplier: v\(edge.supplier), capacity: "
                + (edge.client == 0
                    ? "processor}"
                    : "subprocessor, upstream: [\(upstream.joined(separator: ", "))]}")
        }
        let direct = edges.enumerated().filter { $0.element.client == 0 }.map { "e\($0.offset)" }
        return """
            register: graph
            keeper: v0
            organisation:
            \(organisations.joined(separator: "\n"))
            engagement:
            \(engagements.joined(separator: "\n"))
            activity:
              all: {name: All, engagement: [\(direct.joined(separator: ", "))]}
            """
    }
}

@Suite struct GraphTests {
    @Test func wildGraphIsAnswered() async throws {
        #expect(Graph.edges.count == 1495)
        try await TestCluster.withRegistry { registry in
            try await registry.apply(Graph.document)
            let paths = Collected()
            try await registry.list(.processors, Question(), .en, { _ in }) { line in
                paths.append(line["path"] ?? "[]")
            }
            #expect(paths.lines.count >= Graph.edges.count - 10)
            for path in paths.lines {
                let keys = try JSONDecoder().decode([String].self, from: Data(path.utf8))
                #expect(Set(keys).count == keys.count, "a company twice on \(path)")
                #expect(keys.first == "v0")
            }
            let gaps = try await registry.found(rules: ["transfer-no-instrument"])
            #expect(!gaps.isEmpty)
            let reached = try await registry.impact(.vendor("v205"), Question()).rows
            #expect(reached.contains { $0["key"] == "v219" }, "down the chain")
            #expect(reached.contains { $0["key"] == "all" }, "up to the activity")
        }
    }
}
