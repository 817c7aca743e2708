import Foundation
import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

@Suite struct LawTests {
    private func file(_ name: String) throws -> String {
        try #require(Schema.reference.first { $0.name == name }).text
    }

    @Test func newerFileOpensGapsByItself() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(supposed)
            let before = try await registry.found(
                Question(on: "2026-05-01"), rules: ["adequacy-not-in-force"])
            #expect(before.isEmpty)
            let ended =
                try file("adequacy").split(separator: "\n").map { line -> String in
                    // The DPF's last day becomes 2026-04-30.
                    line.hasPrefix("US-DPF-2023,")
                        ? String(line).replacing(
                            "\"entry into force on notification, same day\",,",
                            with: "\"entry into force on notification, same day\",2026-04-30,")
                        : String(line)
                }.joined(separator: "\n") + "\n"
            let counts = try await registry.applyLaw(Data(ended.utf8), file: "adequacy.csv")
            #expect(counts == [0, 1, 0])
            let after = try await registry.found(
                Question(on: "2026-05-01"), rules: ["adequacy-not-in-force"])
            #expect(after == ["adequacy-not-in-force acme"])
            #expect(try await registry.migrate().isEmpty, "the bundled file does not undo it")
        }
    }

    @Test func badFilesChangeNothing() async throws {
        try await TestCluster.withRegistry { registry in
            let good = try file("adequacy")
            let header = String(good.prefix { $0 != "\n" })
            for (text, name) in [
                (good.replacing("2023-07-10", with: "2023-13-10"), "adequacy.csv"),
                (good.replacing("celex", with: "number"), "adequacy.csv"),
                (good, "adequate.csv"), (header + "\n" + header + "\n", "adequacy.csv"),
                (good.replacing(/(CH-2000,.*),CH,/) { "\($0.1),QQ," }, "adequacy.csv"),
            ] {
                await #expect(throws: (any Error).self, "\(name)") {
                    try await registry.applyLaw(Data(text.utf8), file: name)
                }
            }
            #expect(
                try await registry.applyLaw(Data(good.utf8), file: "adequacy.csv") == [0, 0, 0])
        }
    }

    /// Which decision, where, and what to do; not a foreign key's text.
    @Test func aDecisionThatIsCitedIsNotWithdrawn() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("example")
            let good = try file("adequacy")
            func without(_ key: String) -> Data {
                let lines = good.split(separator: "\n").filter { !$0.hasPrefix(key + ",") }
                return Data((lines.joined(separator: "\n") + "\n").utf8)
            }
            let problems = await #expect(throws: Problems.self) {
                try await registry.applyLaw(without("US-DPF-2023"), file: "adequacy.csv")
            }
            let problem = try #require(problems?.all.first)
            #expect(problem.key == "law-decision-cited" && problem.values["value"] == "US-DPF-2023")
            #expect(problem.values["registers"]?.hasPrefix("example (") == true)
            let untouched = try await registry.applyLaw(Data(good.utf8), file: "adequacy.csv")
            #expect(untouched == [0, 0, 0])
            #expect(
                try await registry.applyLaw(without("AR-2003"), file: "adequacy.csv") == [0, 0, 1])
        }
    }

    /// Two decisions on one country and scope do not apply at once; on two scopes they may.
    @Test func periodsThatOverlapAreRefused() async throws {
        try await TestCluster.withRegistry { registry in
            let good = try file("adequacy")
            let argentina = try #require(
                good.split(separator: "\n").first { $0.hasPrefix("AR-2003,") })
            let twice = good + argentina.replacing("AR-2003,", with: "AR-2004,") + "\n"
            let problems = await #expect(throws: Problems.self) {
                try await registry.applyLaw(Data(twice.utf8), file: "adequacy.csv")
            }
            #expect(problems?.all.map(\.key) == ["law-overlap"])
            #expect(problems?.all.first?.values == ["value": "AR-2003", "other": "AR-2004"])
        }
    }

    @Test func everyRowNamesItsStatusAndWhenItWasConfirmed() async throws {
        try await TestCluster.withRegistry { registry in
            for line in try await registry.law(.sv) {
                #expect(line["status"] != nil && line["confirmed"] != nil, "\(line.values)")
            }
        }
    }
}
