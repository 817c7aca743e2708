import Postgres

@testable import Registry
@testable import Store

/// Changes of one register that anybody might make, the same for the same seed.
struct RandomEdits {
    private var state: UInt64
    private let register: Int
    /// Columns that no key holds.
    private let cells: [(table: String, column: String, type: String)]
    private let tables: [String]

    init(_ seed: UInt64, _ register: Int, _ registry: Registry) async throws {
        state = seed
        self.register = register
        let rows = try await registry.connection.run(
            """
            select k.name, a.attname, format_type(t.oid, null) as type
            from kept_table k join pg_attribute a on a.attrelid = k.oid
            join pg_type t on t.oid = a.atttypid
            where a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                and a.attname not in ('register_id', 'known_from', 'known_by')
                and not exists (select from pg_index i where i.indrelid = k.oid and i.indisprimary
                    and a.attnum = any (i.indkey))
            order by 1, 2
            """)
        cells = rows.compactMap { row in
            guard let table = row["name"], let column = row["attname"], let type = row["type"]
            else { return nil }
            return (table, column, type)
        }
        tables = Set(cells.map(\.table)).subtracting(["register"]).sorted()
    }

    /// Makes one that the register allows.
    mutating func next(_ connection: isolated Connection) throws -> String {
        while true {
            let edit = number(4) == 0 ? removal() : change()
            try connection.runScript("savepoint edit")
            do {
                try connection.runScript(edit + "; set constraints all immediate")
                try connection.runScript("set constraints all deferred")
                return edit
            } catch {
                try connection.runScript("rollback to edit")
            }
        }
    }

    private mutating func removal() -> String {
        let table = tables[number(tables.count)]
        return "delete from \(table) where ctid = (\(row(table)))"
    }

    private mutating func change() -> String {
        let (table, column, type) = cells[number(cells.count)]
        let value =
            switch type {
            case _ where number(3) == 0: "null"
            case "date": "\(column) + \(number(800) - 400)"
            case "boolean": "not coalesce(\(column), false)"
            case "integer": "coalesce(\(column), 0) + \(number(9))"
            default:
                // Another row's.
                "(select \(column) from \(table) order by md5(ctid::text || '\(number(1000))') limit 1)"
            }
        return "update \(table) set \(column) = \(value) where ctid = (\(row(table)))"
    }

    private mutating func row(_ table: String) -> String {
        """
        select ctid from \(table) where register_id = \(register)
        order by md5(ctid::text || '\(number(1000))') limit 1
        """
    }

    /// A number below another (Knuth's MMIX generator).
    private mutating func number(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
