import Foundation
import Postgres
import Schema
import Testing

@testable import Registry

@Suite struct RuleTests {
    @Test(arguments: Schema.rules.map(\.name))
    func headerIsComplete(name: String) throws {
        let file = try #require(Schema.rules.first { $0.name == name })
        #expect(
            Rule(file) != nil, "rule \(name) lacks a header: severity, law, title, remedy, sentence"
        )
    }

    @Test(arguments: Schema.rules.map(\.name))
    func hasCase(name: String) throws {
        #expect(RuleCase(name) != nil, "rule \(name) has no case in RuleCases/\(name).sql")
    }

    @Test func casesHaveRules() throws {
        let cases = try FileManager.default.contentsOfDirectory(
            atPath: Files.tests.appending(path: "RuleCases").path())
        let known = Set(Schema.rules.map { $0.name + ".sql" })
        #expect(Set(cases).subtracting(known).isEmpty)
    }

    /// On each of its days the rule finds exactly what the case says, through every lens.
    @Test(arguments: Schema.rules.map(\.name))
    func findsExactly(name: String) async throws {
        let rule = try #require(Rule.all.first { $0.id == name })
        let situation = try #require(RuleCase(name))
        #expect(!situation.days.isEmpty && !situation.neighbours.isEmpty)
        try await RuleCase.shared { connection in
            try connection.transaction(.write) { connection in
                try situation.insert(connection)
                for (day, wanted) in situation.days {
                    for lens in RuleCase.lenses(day) {
                        let found = try rule.found(connection, lens)
                        #expect(found == wanted.sorted(), "\(name) on \(day)")
                        #expect(
                            situation.neighbours.allSatisfy {
                                !found.contains($0) || wanted.contains($0)
                            })
                    }
                }
                throw RolledBack()
            }
        }
    }
}

struct RolledBack: Error {}
