import Postgres
import Store

/// How far back the page's events reach, and in which tables they are.
struct HistoryReach {
    /// A moment as PostgreSQL writes it.
    let since: String
    /// Births after it, and those at it that the page can hold: by table, then by key.
    let later: [Catalogue.Table]
    let then: [Catalogue.Table]
    /// Tables with states that have ended since.
    let ended: [Catalogue.Table]
    let laterBirths: Int
}

extension HistoryReach {
    /// - Parameters:
    ///   - rows: of `HistoryStatement.overview`, in the order of the tables' names.
    ///   - count: how many events there are to the end of the page.
    init?(_ rows: [Row], _ tables: [Catalogue.Table], count: Int) throws {
        guard let first = rows.first else { return nil }
        since = try first.text("since")
        func table(_ row: Row) throws -> Catalogue.Table? {
            let name = try row.text("table_name")
            return tables.first { $0.name == name }
        }
        later = try rows.filter { try $0.int("later_births") > 0 }.compactMap(table)
        ended = try rows.filter { try $0.int("ends_since") > 0 }.compactMap(table)
        laterBirths = try rows.reduce(0) { try $0 + $1.int("later_births") }
        var soFar = laterBirths
        var then: [Catalogue.Table] = []
        for row in rows where soFar < count {
            let births = try row.int("births_then")
            soFar += births
            if births > 0, let table = try table(row) { then.append(table) }
        }
        self.then = then
    }
}

extension HistoryStatement {
    /// One page of the events: only these rows are read whole.
    func shown(_ reach: HistoryReach) -> String {
        events(reach) + """
            , shown as (
                select * from event
                where at >= \(literal(reach.since))::timestamptz
                order by at desc, table_name, key, removed
                limit \(HistoryQuery.size) offset \(offset)
            ),
            earlier as (
                select s.table_name, s.key, s.at, min(p.history_id) as history_id
                from shown s
                join past p on p.table_name = s.table_name and p.key = s.key
                    and p.known_until = s.at
                where not s.removed
                group by s.table_name, s.key, s.at
            )
            select s.table_name, s.key, s.removed, s.by,
                to_char(s.at, 'YYYY-MM-DD HH24:MI') as day,
                to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment,
                (select json_object_agg(f.key, f.value) from jsonb_each_text(s.before) f) as before,
                (select json_object_agg(f.key, f.value) from jsonb_each_text(s.after) f) as after
            from (
                select s.*,
                    (select h.row from art30.history h where h.register_id = \(register)
                        and h.history_id = case when s.removed then s.history_id
                            else e.history_id end) as before,
                    case when s.removed then null
                        when s.history_id is not null then (
                            select h.row from art30.history h where h.register_id = \(register)
                                and h.history_id = s.history_id)
                        else \(live(reach)) end as after
                from shown s
                left join earlier e on e.table_name = s.table_name and e.key = s.key and e.at = s.at
            ) s
            order by s.at desc, s.table_name, s.key, s.removed
            """
    }

    private func live(_ reach: HistoryReach) -> String {
        let tables =
            reach.later
            + reach.then.filter { then in
                !reach.later.contains { $0.name == then.name }
            }
        return choice("s.table_name", tables, "null::jsonb") { table in
            "(select to_jsonb(t) from \(row(of: table, "s")))"
        }
    }

    private func events(_ reach: HistoryReach) -> String {
        let since = "\(literal(reach.since))::timestamptz"
        let later = reach.later.map { births($0, "t.known_from > \(since)") }
        // By the key's columns and not by what is told of them: an index has them in this order.
        let then = reach.then.map { table in
            """
            (\(births(table, "t.known_from = \(since)"))
            order by \(table.allKeys.map { "t.\(quoted($0))::text" }.joined(separator: ", "))
            limit \(self.reach - reach.laterBirths))
            """
        }
        let past = """
            select p.table_name, p.key, p.history_id, p.known_from as at, p.known_by as by
            from past p
            where \(all(own + wanted("p.known_from", "p.known_by")))
            """
        return """
            with \(self.past(reach.ended, since: reach.since)),
            birth as (
                \(([past] + later + then).joined(separator: "\nunion all\n"))
            ),
            event as (
                select *, false as removed from birth
                union all
                select p.table_name, p.key, p.history_id, p.known_until, p.ended_by, true
                from past p
                where \(all(own + wanted("p.known_until", "p.ended_by")))
                    and \(isRemoval(reach.ended))
            )
            """
    }

    private func births(_ table: Catalogue.Table, _ when: String) -> String {
        let key = table.allKeys.map { "t.\(quoted($0))::text" }.joined(separator: ", ")
        let conditions =
            ["t.register_id = \(register)", when] + ownKey(table)
            + wanted("t.known_from", "t.known_by")
        return """
            select \(literal(table.name)) as table_name, jsonb_build_array(\(key)) as key,
                null::bigint as history_id, t.known_from as at, t.known_by as by
            from art30.\(table.name) t
            where \(all(conditions))
            """
    }
}

extension HistoryStatement {
    /// The rows of one page, and how many events there are in all.
    func read(_ connection: isolated Connection) throws -> (rows: [Row], total: Int) {
        guard !tables.isEmpty else {
            // What is asked for must be what it is said to be, also where there is nothing.
            try connection.run(Query("select \(parameters.joined(separator: ", "))", values))
            return ([], 0)
        }
        let tables = try connection.run(overview)
        let births = try tables.reduce(0) { try $0 + $1.int("births") }
        let ended = try tables.filter { try $0.int("ends") > 0 }.map { try $0.text("table_name") }
        var total = births
        if !ended.isEmpty {
            let text = past(self.tables.filter { ended.contains($0.name) })
            guard let row = try connection.run(Query(text, values)).first else {
                throw Problem("database-gone")
            }
            total += try row.int("births") + row.int("removals")
        }
        guard offset < total, let reach = try HistoryReach(tables, self.tables, count: reach)
        else { return ([], total) }
        return (try connection.run(Query(shown(reach), values)), total)
    }
}
