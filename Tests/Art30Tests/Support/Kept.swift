import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

/// What is kept of a register beside what follows from it now.
enum Kept {
    /// Concludes and compares every kept relation, in one transaction that a caller may roll back.
    static func expectSame(
        _ register: Int, _ day: String, _ connection: isolated Connection,
        _ comment: @autoclosure () -> String
    ) throws {
        try connection.run(
            Query(
                "select \(ConclusionTables.all.edition).conclude($1, $2)", ["\(register)", day],
                isLasting: true))
        let differing = try differing(register, day, connection)
        #expect(differing == [], "\(comment())")
    }

    /// The kept relations that say something else than the live ones.
    static func differing(
        _ register: Int, _ day: String, _ connection: isolated Connection
    ) throws -> [String] {
        let tables = try KeptTables(connection)
        let live = Statement(
            tables: tables.names, told: tables.told,
            moment: Moment(on: day, knownAt: nil, registers: [register], isKept: true),
            edition: ConclusionTables.all.edition)
        var kept = live
        kept.kept = ConclusionTables.names
        let counts = try [kept, live].map { try Completeness.read($0, connection).map { "\($0)" } }
        return try (counts[0] == counts[1] ? [] : ["completeness"])
            + ConclusionTables.names.sorted().filter { name in
                let text = "select t::text as row from \(name) t"
                let rows = try [kept, live].map { statement in
                    let query =
                        name.hasPrefix("finding")
                        ? GapStatement(statement: statement, rules: Rule.all).query(text)
                        : statement.query(text)
                    return try connection.run(query).compactMap { $0["row"] }.sorted()
                }
                return rows[0] != rows[1]
            }
    }

    /// How a whole register is asked, in a transaction of its own.
    static func settings(_ connection: isolated Connection) throws {
        let planner = Plan.byHash.settings.map { "set local \($0.key) = \($0.value)" }
        try connection.runScript(planner.joined(separator: ";"))
    }
}
