/// What a table would say: some of its rows otherwise, and rows that it has not.
package struct Shadow: Sendable {
    package enum Change: Sendable {
        /// A condition on a row `t`, and what the row then says: an object of columns.
        case patch(String, String)
        /// A select of `register_id` and `row`, an object of the other columns.
        case rows(String)
    }

    private var patches: [String] = []
    private var additions: [String] = []

    package init() {}

    package mutating func add(_ change: Change) {
        switch change {
        case .patch(let condition, let object):
            patches.append("case when \(condition) then \(object) else '{}' end")
        case .rows(let select): additions.append(select)
        }
    }

    /// The table as the shadow has it; generated columns are no exception.
    /// - Parameter scope: the condition that keeps a tenant table to some registers.
    package func select(_ table: String, _ scope: String?) -> String {
        if patches.isEmpty, additions.isEmpty {
            return "select * from art30.\(table) where \(scope ?? "true")"
        }
        let object = (["'{}'::jsonb"] + patches).joined(separator: "\n        || ")
        let rows = """
            select r.* from (select t as row, t.* from art30.\(table) t where \(scope ?? "true")) t
            cross join lateral jsonb_populate_record(t.row,
                \(object)) r
            """
        let added = additions.map { addition in
            """
            select r.* from (\(addition)) a
            cross join lateral jsonb_populate_record(null::art30.\(table),
                a.row || jsonb_build_object('register_id', a.register_id,
                    'known_from', art30_moment(), 'known_by', art30_actor())) r
            where a.\(scope ?? "register_id is not null")
            """
        }
        return ([rows] + added).joined(separator: "\nunion\n")
    }

    /// A period that ended the day before the day asked about.
    package static func ended(_ starts: String, _ ends: String) -> String {
        let eve = "(select day from question) - 1"
        let first = "least(t.\(starts), \(eve))"
        return "jsonb_build_object('\(starts)', \(first), '\(ends)', \(eve), "
            + "'during', daterange(\(first), \(eve), '[]'))"
    }
}
