import Postgres
import Testing

@testable import Registry
@testable import Store

extension Kept {
    /// Concludes for a day near another one, and compares on the last day that it lasts, and on one
    /// between.
    /// - Parameter far: at most so many days away, before or after.
    static func expectLasting(
        _ register: Int, near day: String, far: Int = 400, _ dice: inout Dice,
        _ connection: isolated Connection, _ comment: @autoclosure () -> String
    ) throws {
        let shift = Int.random(in: -far...far, using: &dice)
        let concluded = try connection.run(
            Query("select ($1::date + $2::int)::text as day", [day, "\(shift)"])
        ).map { try $0.text("day") }
        let first = try #require(concluded.first)
        try expectSame(register, first, connection, "\(comment()), \(dice.comment)")
        for later in try lasting(register, &dice, connection) {
            let differing = try differing(register, later, connection)
            #expect(
                differing == [],
                "\(comment()), concluded for \(first), on \(later), \(dice.comment)")
        }
    }

    /// Two days that what is kept counts for, later than the one it was concluded for.
    private static func lasting(
        _ register: Int, _ dice: inout Dice, _ connection: isolated Connection
    ) throws -> Set<String> {
        let share = Double.random(in: 0..<1, using: &dice)
        let rows = try connection.run(
            Query(
                """
                select changes::text, last::text, (day + (share * (last - day))::int)::text as between,
                    art30_concluded($1, last, edition) as counts,
                    art30_concluded($1, changes, edition) or art30_concluded($1, day - 1, edition)
                        as outlives, last > day as lasts
                from conclusion c
                cross join lateral (select least(changes - 1, day + 4000), $2::float)
                    l (last, share)
                where register_id = $1
                """, ["\(register)", "\(share)"]))
        let row = try #require(rows.first)
        let changes = try row.text("changes")
        #expect(try row.bool("counts") && !row.bool("outlives"), "till \(changes)")
        return try row.bool("lasts") ? [try row.text("last"), try row.text("between")] : []
    }
}
