import Postgres
import Store

/// The changes of a register as statements. A birth is when a state of a row began, an event a birth
/// or a removal: the end of a state that no other of the same row follows. Births are counted by
/// moment, without their keys; only from the moment on that the page reaches are events made.
struct HistoryStatement {
    let register: Int
    let tables: [Catalogue.Table]
    let page: Int
    /// What of the filters is asked for, as parameters.
    private let key: String?
    private let person: String?
    private let from: String?
    private let until: String?
    private let knownAt: String?
    let values: [String?]

    init(register: Int, tables: [Catalogue.Table], query: HistoryQuery, knownAt: String?) {
        self.register = register
        self.tables = tables
        page = max(1, query.page)
        var values: [String?] = []
        func parameter(_ value: String?, _ type: String) -> String? {
            guard let value else { return nil }
            values.append(value)
            return "$\(values.count)::\(type)"
        }
        key = parameter(query.key, "text")
        person = parameter(query.person, "text")
        from = parameter(query.from, "date")
        until = parameter(query.until, "date")
        self.knownAt = parameter(knownAt, "timestamptz")
        self.values = values
    }

    var offset: Int { HistoryQuery.size * (page - 1) }
    /// How many events there are to the end of the page.
    var reach: Int { offset + HistoryQuery.size }

    var parameters: [String] { [key, person, from, until, knownAt].compactMap { $0 } }

    /// What is asked of an event, by its columns.
    func wanted(_ at: String, _ by: String?) -> [String] {
        [
            by.flatMap { by in person.map { "strpos(lower(\(by)), lower(\($0))) > 0" } },
            from.map { "\(at) >= \($0)" }, until.map { "\(at) < \($0) + 1" },
            knownAt.map { "\(at) <= \($0)" },
        ].compactMap { $0 }
    }

    /// What is asked of the first part of the key, in a table.
    func ownKey(_ table: Catalogue.Table) -> [String] {
        key.map { ["t.\(quoted(table.allKeys[0]))::text = \($0)"] } ?? []
    }

    func all(_ conditions: [String]) -> String {
        conditions.isEmpty ? "true" : conditions.joined(separator: " and ")
    }

    private func names(_ tables: [Catalogue.Table]) -> String {
        tables.isEmpty ? "''" : tables.map { literal($0.name) }.joined(separator: ", ")
    }
}

/// Where the events of a page are.
extension HistoryStatement {
    /// By table: how many births are wanted, how many states have ended, and both after and at the
    /// moment from which on there are enough events for the page, whatever was removed.
    var overview: Query {
        // The same text for every register and page.
        let asked = values + ["\(register)", "\(reach)"]
        let register = "$\(asked.count - 1)::int"
        let reach = "$\(asked.count)::int"
        let born = tables.map { table in
            let conditions =
                ["t.register_id = \(register)"] + ownKey(table)
                + wanted("t.known_from", "t.known_by")
            return """
                select \(literal(table.name)) as table_name, t.known_from as at, count(*) as births
                from art30.\(table.name) t
                where \(all(conditions))
                group by t.known_from
                """
        }
        // Each end is an event too: a removal, or the birth that follows.
        let ends = key == nil && person == nil ? wanted("at", nil) : ["false"]
        let text = """
            with born as materialized (
                \((born + ["select null, null::timestamptz, 0::bigint where false"])
                    .joined(separator: "\nunion all "))
            ),
            ended as materialized (
                select h.table_name, h.known_until as at, count(*) as ends from art30.history h
                where h.register_id = \(register) and h.table_name in (\(names(tables)))
                group by h.table_name, h.known_until
            ),
            reached as (
                select greatest(
                    (select at from (
                        select at, sum(births) over (order by at desc) as so_far from born) b
                    where so_far >= \(reach) order by at desc limit 1),
                    (select at from (
                        select at, sum(ends) over (order by at desc) as so_far from ended
                        where \(all(ends))) e
                    where so_far >= \(reach) order by at desc limit 1),
                    '-infinity') as at
            )
            select e.table_name, (select at::text from reached) as since,
                sum(e.births)::int as births, sum(e.ends)::int as ends,
                coalesce(sum(e.births) filter (where e.at > r.at), 0)::int as later_births,
                coalesce(sum(e.births) filter (where e.at = r.at), 0)::int as births_then,
                coalesce(sum(e.ends) filter (where e.at >= r.at), 0)::int as ends_since
            from (
                select table_name, at, births, 0 as ends from born
                union all select table_name, at, 0, ends from ended
            ) e
            cross join reached r
            group by e.table_name
            order by e.table_name
            """
        return Query(text, asked, isLasting: true)
    }

    /// How many of the states that have ended began as wanted, and how many ended in a removal.
    func past(_ ended: [Catalogue.Table]) -> String {
        """
        with \(past(ended, since: nil))
        select count(*) filter (where \(all(own + wanted("p.known_from", "p.known_by"))))::int
                as births,
            count(*) filter (where \(all(own + wanted("p.known_until", "p.ended_by")))
                and \(isRemoval(ended)))::int as removals
        from past p
        """
    }

    var own: [String] { key.map { ["p.key ->> 0 = \($0)"] } ?? [] }

    func past(_ ended: [Catalogue.Table], since: String?) -> String {
        let since = since.map { ["h.known_until >= \(literal($0))::timestamptz"] } ?? []
        let conditions =
            ["h.register_id = \(register)", "h.table_name in (\(names(ended)))"] + since
        return """
            past as materialized (
                select h.table_name, \(pastKey(ended)) as key, h.history_id, h.known_from,
                    h.known_by, h.known_until, h.ended_by
                from art30.history h
                where \(all(conditions))
            )
            """
    }

    /// The key of a row of history, as its table has it.
    private func pastKey(_ ended: [Catalogue.Table]) -> String {
        choice("h.table_name", ended, "null::jsonb") { table in
            let parts = table.allKeys.map { "h.row -> \(literal($0))" }
            return "jsonb_build_array(\(parts.joined(separator: ", ")))"
        }
    }

    /// Whether no state of the same row begins where the state `p` ends.
    func isRemoval(_ ended: [Catalogue.Table]) -> String {
        let lives = choice("p.table_name", ended, "false") { table in
            "exists (select from \(row(of: table, "p")) and t.known_from = p.known_until)"
        }
        return """
            not exists (select from past b where b.table_name = p.table_name and b.key = p.key
                and b.known_from = p.known_until) and not \(lives)
            """
    }

    /// The row that is there now: one look-up by its key.
    func row(of table: Catalogue.Table, _ event: String) -> String {
        let same = table.allKeys.enumerated().map { index, name in
            "t.\(quoted(name))::text = \(event).key ->> \(index)"
        }
        return """
            art30.\(table.name) t
                where \(all(["t.register_id = \(register)"] + same))
            """
    }

    func choice(
        _ name: String, _ tables: [Catalogue.Table], _ none: String,
        _ branch: (Catalogue.Table) -> String
    ) -> String {
        let branches = tables.map { "when \(literal($0.name)) then \(branch($0))" }
        return branches.isEmpty ? none : "case \(name) \(branches.joined(separator: "\n")) end"
    }
}

extension Catalogue.Table {
    /// All columns of its key but the register; the register itself is known by its slug.
    var allKeys: [String] {
        keyColumns.isEmpty ? ["slug"] : keyColumns
    }
}
