import Foundation
import Testing

@testable import Registry
@testable import Store

@Suite struct AcceptTests {
    private func statuses(_ registry: Registry, on day: String) async throws -> [String] {
        let found = Collected()
        try await registry.gaps(
            Question(on: day), .init(rules: ["dpa-missing"]), Text(.en)
        ) { event in
            if case .gap(let gap) = event {
                found.append("\(gap.key) \(gap.accepted?.reason ?? "open")")
            }
        }
        return found.lines
    }

    @Test func acceptedGapShowsAndComesBack() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(supposed)
            let count = try await registry.accept(
                rule: "dpa-missing", key: "acme", reason: "Signing in May", by: "A. DPO",
                until: "2026-05-31", Question(registers: ["supposed"], on: "2026-05-01"))
            #expect(count == 1)
            let others = ["bolt open", "eire open"]
            #expect(
                try await statuses(registry, on: "2026-05-01") == ["acme Signing in May"] + others)
            #expect(
                try await statuses(registry, on: "2026-05-31") == ["acme Signing in May"] + others)
            #expect(try await statuses(registry, on: "2026-06-01") == ["acme open"] + others)
            #expect(try await statuses(registry, on: "2026-04-30") == ["acme open"] + others)

            let dump = try await registry.dump("supposed")
            #expect(dump.contains("reason: Signing in May"), "it is part of the register")
            let changed = dump.replacing("name: Sales", with: "name: Sales").replacing(
                "engagement: [acme, bolt, eire]", with: "engagement: [bolt, eire]")
            try await registry.apply(changed)
            #expect(
                try await statuses(registry, on: "2026-05-01") == ["acme open"] + others,
                "other facts bring it back")
        }
    }

    /// A key that is another's name is the key; a name is written in the audit as its key.
    @Test func aNameWillDo() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(
                """
                register: names
                keeper: k
                organisation:
                  k: {name: K, seat: SE}
                  one: {name: Person Personsson, kind: person, seat: SE}
                  two: {name: e1, seat: SE}
                engagement:
                  e1: {supplier: one, capacity: processor}
                  e2: {supplier: two, capacity: processor}
                activity:
                  a: {name: A, engagement: [e1, e2]}
                """)
            let question = Question(registers: ["names"], on: "2026-05-01")
            func accept(_ key: String) async throws -> Int {
                try await registry.accept(
                    rule: "dpa-missing", key: key, reason: "Being signed", by: "A. DPO",
                    until: "2026-12-31", question)
            }
            #expect(try await accept("e1") == 1)
            #expect(
                try await statuses(registry, on: "2026-05-01") == ["e1 Being signed", "e2 open"])
            #expect(try await accept("Person Personsson") == 1)
            let told = try await registry.value(
                "select string_agg(detail::text, ' ') from audit where action = 'gap-accepted'")
            #expect(told?.contains("e1") == true && told?.contains("Personsson") == false)
        }
    }

    @Test func eachSubjectIsAcceptedByItself() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(supposed)
            let question = Question(registers: ["supposed"], on: "2026-05-01")
            for key in ["acme", "bolt"] {
                _ = try await registry.accept(
                    rule: "dpa-missing", key: key, reason: "For \(key)", by: "A. DPO",
                    until: "2026-12-31", question)
            }
            let wanted = ["acme For acme", "bolt For bolt", "eire open"]
            #expect(try await statuses(registry, on: "2026-05-01") == wanted)
            let changes = try await registry.apply(supposed)
            #expect(changes.isEmpty, "a document that does not mention acceptances keeps them")
            #expect(try await statuses(registry, on: "2026-05-01") == wanted)
        }
    }

    @Test func nothingToAcceptIsAProblem() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(supposed)
            await #expect(throws: Problem.self) {
                try await registry.accept(
                    rule: "dpa-missing", key: "nobody", reason: "r", by: "b", until: "2030-01-01",
                    Question(registers: ["supposed"]))
            }
        }
    }

    /// What stands for a reason and tells none is refused, and hides nothing where it stands.
    @Test func nobodyAcceptsForNoReason() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(supposed)
            let question = Question(registers: ["supposed"], on: "2026-05-01")
            for (reason, person) in [("[fyll i]", "A. DPO"), ("For now", "TBD")] {
                await #expect(throws: Problem("accept-untold")) {
                    try await registry.accept(
                        rule: "dpa-missing", key: "acme", reason: reason, by: person,
                        until: "2026-12-31", question)
                }
            }
            _ = try await registry.accept(
                rule: "dpa-missing", key: "acme", reason: "For now", by: "A. DPO",
                until: "2026-12-31", question)
            let dump = try await registry.dump("supposed")
            try await registry.apply(dump.replacing("For now", with: "'TODO'"))
            let others = ["bolt open", "eire open"]
            #expect(try await statuses(registry, on: "2026-05-01") == ["acme open"] + others)
        }
    }

    @Test func severityIsTheRegisters() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(
                supposed + "\nseverity_override: {dpa-missing: {severity: minor, reason: ours}}\n")
            let severities = Collected()
            try await registry.gaps(Question(), .init(rules: ["dpa-missing"]), Text(.en)) { event in
                if case .gap(let gap) = event { severities.append(gap.severity) }
            }
            #expect(severities.lines == ["minor", "minor", "minor"])
        }
    }
}
