import Foundation
import Postgres

/// What rows are called.
package struct Names: Sendable {
    /// A row that a field may name.
    package struct Choice: Sendable {
        package let key: [String]
        package let name: String
        /// The name of the row it nests in.
        package let within: String?
    }

    private var byPath: [String: [String: Choice]] = [:]

    /// The name of a row; its key where it has none.
    package subscript(_ table: String, _ key: [String]) -> String {
        byPath[table]?[key.joined(separator: "/")]?.name ?? key.last ?? ""
    }

    package func hasName(_ table: String, _ key: [String]) -> Bool {
        byPath[table]?[key.joined(separator: "/")] != nil
    }

    /// All of them that were asked for, by name as the language sorts.
    package func choices(_ table: String, _ language: Text.Language) -> [Choice] {
        let locale = Locale(identifier: language.rawValue)
        let found = (byPath[table] ?? [:]).values
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

    /// - Parameter paths: the keys wanted of each table, joined by a stroke; nil: all of them.
    init(
        _ wanted: [String: Set<String>?], _ language: Text.Language, _ statement: Statement,
        _ connection: isolated Connection
    ) throws {
        let all = wanted.filter { $1 == nil }.map(\.key)
        let some = wanted.compactMap { table, paths in paths.map { (table, $0) } }
        guard !wanted.isEmpty else { return }
        let text = """
            select table_name, path, \(language.rawValue) as name, within from (
            \(listText("names"))
            ) names where table_name = any ($1::text[])
                or table_name = any ($2::text[]) and path = any ($3::text[])
            """
        let rows = try connection.run(
            statement.query(
                text,
                [all, some.map(\.0), some.flatMap(\.1)].map { "{\($0.joined(separator: ","))}" }))
        for row in rows {
            guard let table = row["table_name"], let path = row["path"] else { continue }
            byPath[table, default: [:]][path] = Choice(
                key: path.split(separator: "/").map(String.init), name: row["name"] ?? path,
                within: row["within"])
        }
    }
}

extension String {
    fileprivate func compare(_ other: String, locale: Locale) -> ComparisonResult {
        compare(other, options: [.caseInsensitive, .numeric], range: nil, locale: locale)
    }
}
