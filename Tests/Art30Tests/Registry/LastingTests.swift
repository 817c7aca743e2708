import Postgres
import Testing

@testable import Registry
@testable import Store

/// What is kept lasts over midnight, until a day on which something of it may be another.
@Suite struct LastingTests {
    /// A promise of 30 days and a period of a month: which is longer changes with the month.
    @Test func periodsAreComparedOnEachDay() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(Self.promising)
            let id = try #require(try await registry.ids()["promising"])
            try await registry.connection.transaction(.rehearsal) { connection in
                var dice = Dice()
                try Kept.settings(connection)
                for _ in 0..<Rounds.of(30) {
                    try Kept.expectLasting(id, near: "2026-11-22", &dice, connection, "a month")
                }
            }
        }
    }

    private static let promising = """
        register: promising
        keeper: us
        organisation: {us: {name: Us AB, seat: SE}}
        subject_category: {customers: {name: Customers}}
        data_category: {logs: {name: Logs}}
        activity:
          support:
            name: Support
            subject:
              customers: {data: {logs: {retention_period: P1M}}}
        notice:
          web:
            name: Web
            statement:
              kept: {kind: retention_at_most, period: P30D}
        """
}
