package import Postgres

/// The tables of registers, and how each is read: `kept_table`.
package struct KeptTables: Sendable {
    package let names: Set<String>
    package let told: [String: String]

    package init(_ connection: isolated Connection) throws {
        let rows = try connection.run("select name, told from kept_table").map {
            (try $0.text("name"), try $0.text("told"))
        }
        names = Set(rows.map(\.0))
        // Only where some cell may tell nothing.
        told = Dictionary(uniqueKeysWithValues: rows.filter { $0.1.contains("art30_told(") })
    }
}
