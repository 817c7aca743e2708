import Foundation
package import Postgres

/// What rows are called.
package struct RowNames: Sendable {
    /// A row that a field may name.
    package struct Choice: Sendable {
        package let key: [String]
        package let name: String
        /// The name of the row it nests in.
        package let within: String?
    }

    /// By register, table and path; '' holds the law, and the register where it is the only one.
    private var byRegister: [String: [String: [String: Choice]]] = [:]

    /// The name of a row; its key where it has none.
    /// - Parameter register: whose row, where several registers were asked.
    package subscript(_ table: String, _ key: [String], of register: String = "") -> String {
        choice(table, key, of: register)?.name ?? key.last ?? ""
    }

    package func hasName(_ table: String, _ key: [String], of register: String = "") -> Bool {
        choice(table, key, of: register) != nil
    }

    private func choice(_ table: String, _ key: [String], of register: String) -> Choice? {
        let path = key.joined(separator: "/")
        return byRegister[register]?[table]?[path] ?? byRegister[""]?[table]?[path]
    }

    /// All of them that were asked for, by name as the language sorts.
    package func choices(_ table: String, _ language: Text.Language) -> [Choice] {
        let locale = Locale(identifier: language.rawValue)
        let found = (byRegister[""]?[table] ?? [:]).values
        let twice = Dictionary(grouping: found) { [$0.within ?? "", $0.name] }
            .filter { $1.count > 1 }
        return found.map { choice in
            // Two engagements of the same supplier are told apart by their keys.
            twice[[choice.within ?? "", choice.name]] == nil
                ? choice
                : Choice(
                    key: choice.key, name: "\(choice.name) (\(choice.key.last ?? ""))",
                    within: choice.within)
        }.sorted { one, other in
            let names = [(one.within ?? "", other.within ?? ""), (one.name, other.name)]
            let order = names.lazy.map { $0.compare($1, locale: locale) }
                .first { $0 != .orderedSame }
            return order == .orderedAscending
        }
    }

    /// None: keys stand.
    package init() {}

    /// Reads all names of some tables, and of others by index those of a few rows.
    package init(
        _ wanted: NameRequest, _ language: Text.Language, _ statement: Statement,
        _ connection: isolated Connection
    ) throws {
        var statement = statement
        statement.isInline = true
        let isOne = statement.moment.registers?.count == 1
        func read(_ query: String, _ values: [[String]]) throws {
            for row in try connection.run(statement.query(query, values.map(PostgresArray.text))) {
                let table = try row.text("table_name")
                let key = try row.json("key", [String].self)
                // The law is no register's.
                let register = isOne ? "" : try row.optional.text("slug") ?? ""
                let name = try row.optional.text("name") ?? key.last ?? ""
                let choice = Choice(key: key, name: name, within: try row.optional.text("within"))
                byRegister[register, default: [:]][table, default: [:]][
                    key.joined(separator: "/")] = choice
            }
        }
        if !wanted.tables.isEmpty {
            try read(RowNames.all(language), [wanted.tables.sorted()])
        }
        let rows = wanted.rows.filter { !wanted.tables.contains($0.table) }
        if !rows.isEmpty {
            let query = rows.count > 1000 ? RowNames.many(language) : RowNames.few(language)
            try read(query, [rows.map(\.table), rows.map(\.above), rows.map(\.key)])
        }
    }

    private static func all(_ language: Text.Language) -> String {
        """
        \(select(language)) from row_name n
        left join register r on r.register_id = n.register_id
        where n.table_name = any ($1::text[])
        """
    }

    /// The offset keeps the planner from reading whole tables instead of one row after the other.
    static func few(_ language: Text.Language) -> String {
        """
        \(select(language))
        from unnest($1::text[], $2::text[], $3::text[]) w (table_name, above, key)
        cross join lateral (
            select * from row_name n
            where n.table_name = w.table_name and n.above = w.above and n.key = w.key
            offset 0
        ) n
        left join register r on r.register_id = n.register_id
        """
    }

    /// From about here on reading the tables once costs less than going to each row: 20 ms against
    /// 60 for 10 000.
    private static func many(_ language: Text.Language) -> String {
        """
        \(all(language)) and (n.table_name, n.above, n.key) in (
            select * from unnest($1::text[], $2::text[], $3::text[]))
        """
    }

    private static func select(_ language: Text.Language) -> String {
        """
        select r.slug, n.table_name, array_to_json(array_remove(array[n.above, n.key], '')) as key,
            n.\(language.rawValue) as name, n.within
        """
    }
}

extension String {
    fileprivate func compare(_ other: String, locale: Locale) -> ComparisonResult {
        compare(other, options: [.caseInsensitive, .numeric], range: nil, locale: locale)
    }
}

extension Registry {
    /// What some rows of a table are called that nests in no other, by index.
    package func names(
        _ table: String, _ keys: some Sequence<String>, _ question: Question,
        _ language: Text.Language
    ) async throws -> RowNames {
        let wanted = keys.reduce(into: NameRequest()) { $0.add(table, [$1]) }
        return try await ask(question, plan: .byIndex) { connection, statement in
            try RowNames(wanted, language, statement, connection)
        }
    }
}
