package import Postgres
import Schema

/// On which days what follows from the same facts and law may be something else. Found in the texts
/// and the catalogue: the dates that texts read, and as far from them as a text counts that compares
/// the day with what it counted.
package struct ChangingDays {
    /// Of a table or a derived relation: a date, or a number of days or a period that is counted from one.
    struct Column: Hashable {
        let table: String
        let name: String
        let type: String

        var source: String { "\(table).\(name)" }
    }

    let columns: [Column]
    let texts: [DayText]
    /// Selects of the territories that registers name; empty: all of them count.
    private var named: [String] = []

    init(_ columns: [Column], texts: [DayText] = DayText.all) {
        self.columns = columns
        self.texts = texts
    }

    /// Only those that change something for the registers asked about: the law of a territory that they
    /// do not name, by itself or by a decision on it, is no matter for them.
    package static func reached(_ connection: isolated Connection) throws -> ChangingDays {
        var days = try ChangingDays(connection)
        days.named = try connection.run(
            """
            select format(case when k.confrelid = 'territory'::regclass then 'select %2$I from %1$I'
                    else 'select d.territory from %1$I join adequacy d on d.key = %1$I.%2$I' end,
                c.relname, a.attname) as text
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
            where k.contype = 'f' and k.confrelid in ('territory'::regclass, 'adequacy'::regclass)
                and exists (select from pg_attribute r
                    where r.attrelid = k.conrelid and r.attname = 'register_id')
            order by c.relname, a.attname
            """
        ).map { try $0.text("text") }
        return days
    }

    /// Law that every text looks up by its territory.
    private static let ofTerritories: Set = ["adequacy", "membership"]

    package init(_ connection: isolated Connection) throws {
        let rows = try connection.run(
            """
            select c.relname, a.attname, format_type(a.atttypid, null) as type
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relkind = 'r' and c.relnamespace = 'art30'::regnamespace
                and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                and (a.atttypid in ('date'::regtype, 'daterange'::regtype, 'interval'::regtype)
                    or a.atttypid = 'int'::regtype and a.attname ~ '_days$')
            order by 1, 2
            """)
        self.init(
            try rows.map { row in
                Column(
                    table: try row.text("relname"), name: try row.text("attname"),
                    type: try row.text("type"))
            } + ChangingDays.derived)
    }

    /// Dates that no column holds: those that a derived relation says it makes, `--! dates:`.
    private static let derived = Schema.derived.flatMap { file in
        Header(file.text).words("dates").map { Column(table: file.name, name: $0, type: "date") }
    }

    /// The days from a first one on, as a select over `relations`.
    /// - Parameters:
    ///   - first: as SQL.
    ///   - last: how far ahead periods are compared with each other; a day itself where there are any.
    package func select(_ first: String, _ last: String) -> String {
        """
        select day from (
            select day + days as day from dated cross join (values (0), (1)) n (days)
            union
            select n.day from counted c cross join lateral (values (c.day), (c.day + 1),
                -- Months from its last days all end on the same one.
                (case when extract(day from c.day) >= 28 then
                    (date_trunc('month', c.day::timestamp) + interval '1 month')::date end)) n (day)
            union
            select s.day::date from generate_series((\(first))::timestamp, (\(last))::timestamp,
                interval '1 day') s (day)
            join compared c on (s.day + c.one < s.day + c.other)
                <> (s.day - interval '1 day' + c.one < s.day - interval '1 day' + c.other)
                or (s.day + c.one = s.day + c.other)
                <> (s.day - interval '1 day' + c.one = s.day - interval '1 day' + c.other)
            union
            select \(last) where exists (select from compared)
        ) every (day)
        where day >= \(first)
        """
    }

    package var relations: [(name: String, text: String)] {
        let read = texts.reduce(into: Set<Substring>()) { $0.formUnion($1.reached) }
        let dates = columns.filter { read.contains($0.table[...]) }.flatMap(days)
        let literals = Set(texts.flatMap(\.dates)).sorted().map { "select '', date \(literal($0))" }
        let counting = texts.indices.filter { texts[$0].counts }
        let spans =
            Set(counting.flatMap { texts[$0].named(columns) }).compactMap(span)
            + counting.flatMap(ownSpans)
        let pairs = counting.flatMap { index in
            let dates = texts[index].named(columns).filter { $0.type.hasPrefix("date") }
            return ChangingDays.pairs(
                dates.map(\.source), sources(index),
                signs: texts[index].countsBack ? ["1", "-1"] : ["1"])
        }
        // Where periods are compared with each other, it is those of one text.
        let periods = texts.indices.filter { index in
            texts[index].compares
                && texts[index].named(columns).contains { $0.type == "interval" }
        }
        let beside = periods.flatMap { ChangingDays.pairs(sources($0), sources($0)) }
        let territories = """
            select n.territory::text from (\(named.joined(separator: " union "))) n (territory)
            union
            -- International organisations without a seat of their own.
            select 'INT'
            union
            select unnest(array[t.decided_as, t.parent]::text[])
            from (\(named.joined(separator: " union "))) n (territory)
            join territory t on t.key = n.territory
            """
        let reached = named.isEmpty ? [] : [("named_territory", territories)]
        return reached + [
            (
                "dated",
                (["select '' as source, null::date as day where false"] + dates + literals)
                    .joined(separator: "\nunion\n")
            ),
            (
                "span",
                """
                -- A month and 30 days are equal to PostgreSQL; byte by byte they are not.
                select source, (array_agg(span))[1] as span from (
                \((["select '' as source, interval '0' as span"] + spans.sorted())
                    .joined(separator: "\nunion all\n"))
                ) s where span between interval '-1000 years' and interval '1000 years'
                group by source, interval_send(span)
                """
            ),
            (
                "counted",
                """
                select distinct (d.day + w.sign * s.span)::date as day
                from (\(ChangingDays.values(pairs))) w (dated, span, sign)
                join dated d on d.source = w.dated
                join span s on s.source = w.span
                """
            ),
            (
                // Of which now one, now the other is longer: a month, and 30 days.
                "compared",
                """
                select a.span as one, b.span as other
                from (\(ChangingDays.values(beside))) w (one, other, sign)
                join span a on a.source = w.one
                join span b on b.source = w.other
                cross join lateral (select extract(day from b.span) - extract(day from a.span) as days,
                    12 * (extract(year from a.span) - extract(year from b.span))
                        + extract(month from a.span) - extract(month from b.span) as months) m
                where m.months > 0 and m.days between 28 * m.months - 4 and 31 * m.months + 4
                """
            ),
        ]
    }

    private static func pairs(
        _ some: [String], _ others: [String], signs: [String] = ["1"]
    ) -> [String] {
        some.flatMap { one in
            others.flatMap { other in
                signs.map { "(\(literal(one)), \(literal(other)), \($0))" }
            }
        }
    }

    private static func values(_ pairs: [String]) -> String {
        "values \((["('', '', 1)"] + Set(pairs).sorted()).joined(separator: ", "))"
    }

    /// How days are found, whatever the catalogue and the texts say.
    static let sample: String = {
        let types = ["date", "daterange", "interval", "integer"]
        let text =
            "select \(types.joined(separator: ", ")), (select day from question) from threshold"
        let days = ChangingDays(
            types.map { Column(table: "threshold", name: $0, type: $0) },
            texts: DayText.read([], [Schema.File(name: "sample", text: text)]))
        return ([days.select("", "")] + days.relations.map(\.text)).joined(separator: "\n")
    }()

    /// What can be counted from.
    private func days(_ column: Column) -> [String] {
        let name = quoted(column.name)
        let values =
            switch column.type {
            case "date": [name]
            case "daterange": ["lower(\(name))", "upper(\(name))"]
            default: []
            }
        let only =
            !named.isEmpty && ChangingDays.ofTerritories.contains(column.table)
            ? " and territory in (select territory from named_territory)" : ""
        return values.map { value in
            """
            select \(literal(column.source)), \(value) from \(column.table)
            where \(value) between '0001-01-01' and '9999-12-31'\(only)
            """
        }
    }
}
