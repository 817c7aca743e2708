package import Postgres
package import Store
import Synchronization

/// Since when the law has been broken: transfers with their periods, open gaps with their age.
package struct Exposure: Sendable {
    package let from: String
    package let to: String
    package let transfers: [Row]
    package let gaps: [Row]
    /// Of how many engagements nobody can tell on the last day whether data are transferred.
    package let unjudged: Int

    /// How many years are asked about at once.
    static let years = "20"

    /// - Parameter last: the last day's.
    init(
        _ segments: Segments, from: String, _ last: Statement, _ connection: isolated Connection
    ) throws {
        self.from = from
        to = last.moment.on
        transfers = try lines(
            last, listText("exposure-transfers"), connection, [try segments.transfers()],
            relations: [Segments.transferRelation])
        gaps = try connection.run(
            GapStatement(statement: last, rules: Rule.all).query(
                Row.query(listText("exposure-gaps")).text, [try segments.findings()],
                relations: [Segments.findingRelation]))
        unjudged = try countUnjudged(last, connection)
    }

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
    ///   - from: first day; nil: the day the GDPR applied.
    ///   - to: last day; nil: the question's.
    ///   - progress: how many days are done, of how many.
    package func exposure(
        _ question: Question, from: String?, to: String?,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> Exposure {
        try await inOneSnapshot { registry in
            let period = try await registry.period(question, from: from, to: to)
            // Later days weigh more: there is more by then.
            let half = period.days.count * 3 / 5
            let done = Mutex(0)
            let told = { @Sendable (count: Int) in
                let sum = done.withLock { sum in
                    sum += count
                    return sum
                }
                progress(sum, period.days.count)
            }
            // Each half on a core of its own, where there is another connection.
            var second: Registry?
            if half > Halves.fewest { second = await registry.second(in: period.snapshot) }
            let segments: Segments
            if let second {
                async let later = second.segments(question, period, half..<period.days.count, told)
                let earlier = try await registry.segments(question, period, 0..<half, told)
                segments = earlier.followed(by: try await later)
            } else {
                segments = try await registry.segments(
                    question, period, 0..<period.days.count, told)
            }
            return try await registry.ask(question) { connection, statement in
                try Exposure(segments, from: period.from, statement.on(period.to), connection)
            }
        }
    }

    /// Dates as PostgreSQL wrote them back, not as anybody typed them.
    private struct Period: Sendable {
        let from: String
        let to: String
        let days: [String]
        let snapshot: String
    }

    private func period(
        _ question: Question, from: String?, to: String?
    ) async throws -> Period {
        try await ask(question) { connection, statement in
            let period = try reading(from ?? to) {
                try connection.run(
                    Query(
                        """
                        select $1::date::text as first, $2::date::text as last,
                            $2::date < $1::date + make_interval(years => $3::int) as is_short,
                            pg_export_snapshot() as snapshot
                        """,
                        [
                            from ?? Question.days.lowerBound, to ?? statement.moment.on,
                            Exposure.years,
                        ])
                ).first
            }
            guard let period else { throw Problem("database-gone") }
            let (from, to) = (try period.text("first"), try period.text("last"))
            for day in [from, to] { try Question.check(day) }
            guard try period.bool("is_short") else {
                throw Problem("period-long", ["from": from, "to": to, "years": Exposure.years])
            }
            guard from <= to else { throw Problem("period-backwards", ["from": from, "to": to]) }
            return Period(
                from: from, to: to, days: try boundaries(connection, statement, from, to),
                snapshot: try period.text("snapshot"))
        }
    }

    private func segments(
        _ question: Question, _ period: Period, _ range: Range<Int>,
        _ told: @escaping @Sendable (Int) -> Void
    ) async throws -> Segments {
        try await ask(question) { connection, statement in
            var segments = Segments(days: period.days, last: period.to, from: range.lowerBound)
            for first in stride(from: range.lowerBound, to: range.upperBound, by: Segments.step) {
                let next = first..<min(first + Segments.step, range.upperBound)
                try segments.add(next, statement, connection)
                told(next.count)
            }
            return segments
        }
    }
}

/// The first day and every one on which an answer may change.
private func boundaries(
    _ connection: isolated Connection, _ statement: Statement, _ from: String, _ to: String
) throws -> [String] {
    let days = try ChangingDays.reached(connection)
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
