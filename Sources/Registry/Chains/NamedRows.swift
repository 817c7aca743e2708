package import Postgres
import Store

/// The rows of several registers that are one organisation, found by its number, a key or its name.
package struct NamedRows: Sendable {
    /// What may be asked for by its name in several registers.
    package enum Table: String, Sendable {
        case organisation
        case dataCategory = "data_category"

        fileprivate var list: String { rawValue.replacing("_", with: "-") }
    }

    /// With register, key, name, number and `how`: number, key or name.
    package let rows: [Row]
    /// The registers asked about that do not have it.
    package let without: [String]

    /// - Throws: `Problem` where nothing is called so, or what is called so is several organisations.
    init(
        _ typed: String, of table: Table, _ statement: Statement,
        _ connection: isolated Connection
    ) throws {
        var statement = statement
        statement.facts[.reachKey] = typed
        rows = try lines(statement, listText("\(table.list)-named"), connection)
        let registers = try connection.run(
            statement.query("select slug, register_id from register order by slug"))
        guard !rows.isEmpty else {
            let all = try Nearness.candidates(
                statement.query("select key, name from \(table.rawValue)"), connection)
            throw Problem(
                "what-if-unknown", ["target": table.rawValue, "value": typed]
            ).near(typed, among: all)
        }
        let seeds = try rows.filter { try $0.bool("seed") }
        // Rows without a number may be found beside two that differ.
        let numbers = Set(try rows.compactMap { try $0.optional.text("digits") })
        guard let first = seeds.first, numbers.count <= 1,
            try seeds.allSatisfy({ try NamedRows.same(first, $0) })
        else {
            let known = try (numbers.count > 1 ? rows : seeds).prefix(20).map { row in
                let number = try row.optional.text("number").map { ", \($0)" } ?? ""
                return "\(try row.text("name")) (\(try row.text("register"))\(number))"
            }
            throw Problem(
                "\(table.list)-several",
                ["value": typed, "known": known.joined(separator: "; ")])
        }
        let found = Set(try rows.map { try $0.text("register") })
        without = try registers.map { try $0.text("slug") }.filter { !found.contains($0) }
    }

    private static func same(_ one: Row, _ other: Row) throws -> Bool {
        if try one.text("register") == other.text("register") {
            return try one.text("key") == other.text("key")
        }
        let numbers = [try one.optional.text("digits"), try other.optional.text("digits")]
        if let first = numbers[0], let second = numbers[1] { return first == second }
        let names = [try one.optional.text("called"), try other.optional.text("called")]
        return names[0] != nil && names[0] == names[1]
    }

    /// Register and key of each row, as JSON for a fact of the question.
    func pairs() throws -> String {
        try JSON.written(rows.map { [try $0.text("register_id"), try $0.text("key")] })
    }
}
