@testable import Registry
@testable import Store

/// What the history shall say, the plain way: all changes of a register as one statement, each with
/// its key. `birth` is when each state of a row began, `event` these and the removals.
struct PlainHistory {
    let register: Int
    let tables: [Catalogue.Table]
    let query: HistoryQuery
    let knownAt: String?

    var values: [String?] {
        [query.key, query.person, query.from, query.until, knownAt]
    }

    var text: String {
        events + """
            , shown as (
                select * from wanted
            )
            select s.table_name, s.key, s.removed, s.by,
                to_char(s.at, 'YYYY-MM-DD HH24:MI') as day,
                to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment,
                (select json_object_agg(f.key, f.value) from jsonb_each_text(s.before) f) as before,
                (select json_object_agg(f.key, f.value) from jsonb_each_text(s.after) f) as after
            from (
                select s.*,
                    case when s.removed then (\(kept)) else (
                        select h.row from art30.history h
                        where h.table_name = s.table_name and h.register_id = \(register)
                            and h.known_until = s.at and (\(key("h.row"))) = s.key
                        limit 1) end as before,
                    case when s.removed then null when s.history_id is not null then (\(kept))
                        else \(live) end as after
                from shown s
            ) s
            order by s.at desc, s.table_name, s.key, s.removed
            """
    }

    private var kept: String {
        """
        select h.row from art30.history h
        where h.register_id = \(register) and h.history_id = s.history_id
        """
    }

    /// The row that is there now: one look-up by its key, whichever its table is.
    private var live: String {
        let branches = tables.map { table in
            let same = table.allKeys.enumerated().map { index, name in
                "t.\(quoted(name))::text = s.key ->> \(index)"
            }
            return """
                when \(literal(table.name)) then (select to_jsonb(t) from art30.\(table.name) t
                    where t.register_id = \(register) and \(same.joined(separator: " and ")))
                """
        }
        return branches.isEmpty
            ? "null::jsonb" : "case s.table_name \(branches.joined(separator: "\n")) end"
    }

    /// The key of a row of history, as its table has it.
    private func key(_ row: String) -> String {
        let branches = tables.map { table in
            let parts = table.allKeys.map { "\(row) -> \(literal($0))" }
            return "when \(literal(table.name)) then "
                + "jsonb_build_array(\(parts.joined(separator: ", ")))"
        }
        return branches.isEmpty
            ? "null::jsonb" : "case h.table_name \(branches.joined(separator: "\n")) end"
    }

    private var events: String {
        let names = tables.map { literal($0.name) }.joined(separator: ", ")
        let past = """
            select h.table_name, \(key("h.row")) as key, h.history_id, h.known_from, h.known_by,
                h.known_until, h.ended_by
            from art30.history h
            where h.register_id = \(register) and h.table_name in (\(names.isEmpty ? "''" : names))
            """
        let present = tables.map { table in
            let key = table.allKeys.map { "t.\(quoted($0))::text" }.joined(separator: ", ")
            return """
                select \(literal(table.name)) as table_name, jsonb_build_array(\(key)) as key,
                    null::bigint as history_id, t.known_from as at, t.known_by as by
                from art30.\(table.name) t where t.register_id = \(register)
                """
        }
        return """
            with past as materialized (\(past)),
            birth as materialized (
                select table_name, key, history_id, known_from as at, known_by as by from past
                \(present.map { "union all " + $0 }.joined(separator: "\n"))
            ),
            event as (
                select *, false as removed from birth
                union all
                select p.table_name, p.key, p.history_id, p.known_until, p.ended_by, true
                from past p
                where not exists (select from birth b where b.table_name = p.table_name
                    and b.key = p.key and b.at = p.known_until)
            ),
            wanted as (
                select * from event
                where ($1::text is null or key ->> 0 = $1)
                    and ($2::text is null or strpos(lower(by), lower($2)) > 0)
                    and ($3::date is null or at >= $3::date)
                    and ($4::date is null or at < $4::date + 1)
                    and ($5::timestamptz is null or at <= $5::timestamptz)
            )

            """
    }
}
