package import Postgres
package import Store

/// Since when the law has been broken: transfers with their periods, open gaps with their age.
package struct Exposure: Sendable {
    package let from: String
    package let to: String
    package let transfers: [Row]
    package let gaps: [Row]
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
                    [try segments.findings()], relations: [Segments.findingRelation]))
        }
    }
}

/// The first day and every day on which an answer may change: each date in the registers and the
/// law, the day after it, and the days that rules count to or from it.
private func boundaries(
    _ connection: isolated Connection, _ statement: Statement, _ from: String, _ to: String
) throws -> [String] {
    let columns = try connection.run(
        """
        select c.relname as table_name, a.attname as column_name
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        where a.atttypid = 'date'::regtype and a.attnum > 0 and not a.attisdropped
            and c.relkind = 'r' and c.relnamespace = 'art30'::regnamespace
        order by 1, 2
        """)
    var dates = try columns.map { row in
        let column = quoted(try row.text("column_name"))
        return "select \(column)::date as day from \(try row.text("table_name"))"
    }
    dates.append(
        """
        select e.notified + a.notice_days from engagement e
        join agreement a on a.register_id = e.register_id
        """)
    let query = statement.query(
        """
        select day::date::text as day from (
            select $1::date as day
            union select d.day + s.shift from (\(dates.joined(separator: " union "))) d
            cross join (values (interval '0'), (interval '1 day')) s (shift)
            union select d.day + n.sign * t.shift + interval '1 day'
            from (\(dates.joined(separator: " union "))) d
            cross join (select distinct case when unit = 'months'
                    then make_interval(months => value) else make_interval(days => value) end as shift
                from threshold where unit in ('months', 'days')) t
            cross join (values (1), (-1)) n (sign)
        ) every (day)
        where day between $1::date and $2::date order by 1
        """, [from, to])
    return try connection.run(query).map { try $0.text("day") }.uniqued
}
