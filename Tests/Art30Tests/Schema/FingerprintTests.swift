import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store

/// Acceptances keep the fingerprint of a finding's facts: another for the same facts would bring
/// back every gap that somebody has answered for.
@Suite struct FingerprintTests {
    @Test func theSameFactsHaveTheSameFingerprint() async throws {
        let found = Collected()
        try await RuleCase.shared { connection in
            for rule in Rule.all {
                let situation = try #require(RuleCase(rule.id))
                for (day, _) in situation.days {
                    let rows = try connection.rolledBack { connection in
                        try situation.insert(connection)
                        let statement = Statement(
                            tables: [], moment: Moment(on: day, knownAt: nil, registers: nil))
                        return try connection.run(
                            GapStatement(statement: statement, rules: [rule]).query(
                                """
                                select subject, subject_id, fingerprint, path, detail from finding
                                order by subject, subject_id, fingerprint
                                """))
                    }
                    for row in rows {
                        let values = row.values.map { $0 ?? "null" }
                        let line = "\(rule.id) \(values.joined(separator: " "))"
                        if !found.lines.contains(line) { found.append(line) }
                    }
                }
            }
        }
        try expectSnapshot(found.lines.joined(separator: "\n") + "\n", "fingerprints.txt")
    }

    /// What a register accepted before facts were typed.
    @Test func anAcceptanceOfOldHolds() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(
                supposed + """

                    acceptance:
                      old:
                        rule: dpa-missing
                        subject: engagement
                        subject_id: acme
                        reason: Signing in May
                        accepted_by: A. DPO
                        accepted: 2026-05-01
                        until: 2026-05-31
                        facts: 0ad3f06ddf99f0940e8ef0f2fce0220d

                    """)
            let accepted = Collected()
            try await registry.gaps(
                Question(on: "2026-05-01"), .init(rules: ["dpa-missing"]), Text(.en)
            ) { event in
                if case .gap(let gap) = event, gap.accepted != nil { accepted.append(gap.key) }
            }
            #expect(accepted.lines == ["acme"])
        }
    }
}
