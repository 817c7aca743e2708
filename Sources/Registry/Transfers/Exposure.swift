package import Postgres
package import Store

/// Since when the law has been broken: transfers with their periods, open gaps with their age.
package struct Exposure: Sendable {
    package let from: String
    package let to: String
    package let transfers: [Row]
    package let gaps: [Row]
    /// Of how many engagements nobody can tell on the last day whether data are transferred.
    package let unjudged: Int

    /// Of a transfer whose start nothing in the register proves: that, and whether it lacks a ground.
    package static func undated(_ line: Row, _ text: Text) throws -> String? {
        guard try !line.bool("dated") else { return nil }
        return text(try line.bool("without_now") ? "exposure.undated-hole" : "exposure.undated")
    }
}

extension Registry {
    /// Evaluates transfers and rules on every day on which a date of the registers or of the law
    /// falls, so that what is adequate today does not heal earlier days.
    /// - Parameters:
    ///   - from: first day; nil: 2018-05-25, the day the GDPR applied.
    ///   - to: last day; nil: the question's.
    ///   - progress: how many days are done, of how many.
    package func exposure(
        _ question: Question, from: String?, to: String?,
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> Exposure {
        try await ask(question) { connection, statement in
            let period = try reading(from ?? to) {
                try connection.run(
                    Query(
                        "select $1::date::text as first, $2::date::text as last",
                        [from ?? "2018-05-25", to ?? statement.moment.on])
                ).first
            }
            guard let period else { throw Problem("database-gone") }
            let (from, to) = (try period.text("first"), try period.text("last"))
            guard from <= to else { throw Problem("period-backwards", ["from": from, "to": to]) }
            let days = try boundaries(connection, statement, from, to)
            var segments = Segments(days: days, last: to)
            for (index, day) in days.enumerated() {
                progress(index, days.count)
                // Dates as PostgreSQL wrote them back, not as anybody typed them.
                try segments.add(statement.on(day), connection)
            }
            progress(days.count, days.count)
            let last = statement.on(to)
            return Exposure(
                from: from, to: to,
                transfers: try lines(
                    last, listText("exposure-transfers"), connection,
                    [try segments.transfers()], relations: [Segments.transferRelation]),
                gaps: try lines(
                    last, listText("exposure-gaps"), connection,
                    [try segments.findings()], relations: [Segments.findingRelation]),
                unjudged: try countUnjudged(last, connection))
        }
    }
}

/// The first day and every one on which an answer may change.
private func boundaries(
    _ connection: isolated Connection, _ statement: Statement, _ from: String, _ to: String
) throws -> [String] {
    let days = try ChangingDays(connection)
    let query = statement.query(
        """
        select day::text from (
            select $1::date as day
            union
            \(days.select("$1::date", "$2::date"))
        ) every (day)
        where day <= $2::date order by every.day
        """, [from, to], relations: days.relations)
    return try connection.run(query).map { try $0.text("day") }
}
