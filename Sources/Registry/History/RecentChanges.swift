package import Postgres
package import Store

extension Registry {
    /// What was last written: at, by, table_name, deed (added, changed, removed) and name, newest
    /// first.
    package func recentChanges(_ question: Question, limit: Int) async throws -> [Row] {
        try await ask(question) { connection, statement in
            let catalogue = try catalogue(connection)
            var statement = statement
            statement.isInline = true
            // History is no tenant table: nothing else narrows it to the register. A version that
            // another one follows is where a change began, not a removal.
            let isPast = statement.moment.knownAt != nil
            let past =
                (statement.moment.scope ?? "true")
                + (isPast ? " and known_until <= (select known_at from question)" : "")
            let tables = catalogue.tables.map { table in
                let key = table.keyColumns.map(literal)
                let name = literal(table.name)
                let values = key.map { "row -> \($0)" }.joined(separator: ", ")
                return """
                    (select \(name) as table_name, at, by, begins, jsonb_build_array(\(values)) as key,
                        row
                    from (
                        (select known_from as at, known_by as by, true as begins, to_jsonb(t) as row
                        from (select * from \(table.name)
                            order by known_from desc limit \(limit * 2)) t)
                        union all
                        select e.at, e.by, e.begins, h.row
                        from (select * from history where table_name = \(name) and \(past)
                            order by known_until desc limit \(limit * 2)) h
                        cross join lateral (values (h.known_from, h.known_by, true),
                            (h.known_until, h.ended_by, false)) e (at, by, begins)
                    ) w order by at desc limit \(limit * 2))
                    """
            }
            return try connection.run(
                statement.query(
                    Row.query(
                        """
                        select to_char(at, 'YYYY-MM-DD HH24:MI') as at, by, table_name,
                            case when not bool_or(begins) then 'removed' when bool_and(begins)
                                then 'added' else 'changed' end as deed,
                            (array_agg(coalesce(row ->> 'name', row ->> 'title',
                                (select string_agg(k.value, ' · ') from jsonb_array_elements_text(w.key) k),
                                '') order by begins desc))[1] as name,
                            (array_agg(coalesce(row ->> 'activity', case when table_name = 'activity'
                                then row ->> 'key' end)))[1] as activity
                        from (\(tables.joined(separator: "\nunion all\n"))) w
                        group by w.at, by, table_name, w.key
                        order by w.at desc, table_name, w.key limit \(limit)
                        """
                    ).text)
            )
        }
    }
}
