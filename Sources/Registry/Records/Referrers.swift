import Foundation
package import Postgres
package import Store

/// A row that names another one.
package struct Referrer: Sendable {
    package let table: Catalogue.Table
    package let key: [String]
    /// The field in which it does.
    package let column: String

    fileprivate var place: [String] { [table.name, column] + key }
}

extension RowPlace {
    /// More are not told one by one.
    static let referrerLimit = 200

    /// Rows outside this one that name it or what is nested in it; at most `referrerLimit` and one more.
    package func referrers(
        _ catalogue: Catalogue, _ statement: Statement, _ connection: isolated Connection
    ) throws -> [Referrer] {
        let inside = [table] + catalogue.descendants(table.name)
        let names = Set(inside.map(\.name))
        var queries: [String] = []
        for other in catalogue.tables {
            for reference in other.references where names.contains(reference.target) {
                let named = alike("t", Array(reference.columns.prefix(key.count)))
                // What is nested here goes where this row goes.
                let own =
                    names.contains(other.name) ? " and not (\(other.begins("t", key.count)))" : ""
                let path = other.keyColumns.map { "t.\(quoted($0))::text" }
                queries.append(
                    """
                    select '\(other.name)' as name, '\(reference.columns.last ?? "")' as named_in,
                        array_to_json(array[\(path.joined(separator: ", "))]::text[]) as path
                    from \(other.name) t where \(named)\(own)
                    """)
            }
        }
        guard !queries.isEmpty, !key.isEmpty else { return [] }
        let text =
            queries.joined(separator: "\nunion all\n") + "\nlimit \(RowPlace.referrerLimit + 1)"
        return try connection.run(statement.query(text, key)).compactMap { row in
            guard let table = catalogue[try row.text("name")] else { return nil }
            return Referrer(
                table: table, key: try row.json("path", [String].self),
                column: try row.text("named_in"))
        }.sorted { $0.place.lexicographicallyPrecedes($1.place) }
    }
}
