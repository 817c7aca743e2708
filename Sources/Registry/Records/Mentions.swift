package import Postgres
package import Store

extension Registry {
    /// Names of organisations in free text that have no row in their register: register, name,
    /// places. Organisations' own names and addresses are not searched.
    package func mentions(_ question: Question) async throws -> [Row] {
        try await ask(question) { connection, statement in
            let columns = try connection.run(
                """
                select table_name, column_name from field
                where type_name in ('cell', 'one_line') and table_name <> 'organisation'
                    and column_name not in ('source', 'evidence')
                order by 1, 2
                """)
            let texts = try columns.map { row in
                let (table, column) = (try row.text("table_name"), try row.text("column_name"))
                return
                    "select register_id, '\(table).\(column)', \(quoted(column))::text from \(table)"
            }
            let union =
                "select * from (\(texts.joined(separator: " union all "))) every "
                + "(register_id, place, words) where words is not null"
            return try lines(
                statement, listText("mentions"), connection, relations: [("free_text", union)])
        }
    }
}
