import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store

@Suite struct ExplainedTests {
    /// A named transfer without a ground always has a finding: silence would look like lawfulness.
    @Test func noTransferWithoutGroundIsSilent() async throws {
        try await RuleCase.shared { connection in
            for rule in Rule.all {
                let situation = try #require(RuleCase(rule.id))
                for (day, _) in situation.days {
                    let silent = try connection.rolledBack { connection in
                        try situation.insert(connection)
                        let statement = Statement(
                            tables: [], moment: Moment(on: day, knownAt: nil, registers: nil))
                        return try connection.run(
                            GapStatement(statement: statement, rules: Rule.all).query(
                                """
                                select t.engagement, t.territory, t.reasons from transfer t
                                where t.ground is null and t.named and not t.open
                                    and not (t.onward and t.territory = t.exporter_seat)
                                    and not exists (select from gap g
                                        where g.register_id = t.register_id
                                            and g.subject_id = t.engagement
                                            and g.rule ~ '^(transfer|adequacy|scc|bcr|art46|derog)-')
                                """)
                        ).map {
                            "\($0["engagement"] ?? "") \($0["territory"] ?? "") \($0["reasons"] ?? "")"
                        }
                    }
                    #expect(silent == [], "case of \(rule.id) on \(day)")
                }
            }
        }
    }
}
