import Postgres
import Store

/// What a newer file of law would make of what is recorded and of itself.
struct LawCheck {
    let name: String
    let file: String

    /// What makes two rows of a table say the same thing; they do not at the same time.
    private static let same = [
        "adequacy": "territory, scope_test", "authority": "territory, name",
        "membership": "territory", "threshold": "key",
    ]

    /// - Throws: `Problems`, one for each row that registers cite and the file leaves out, and one for
    ///   each two whose periods overlap.
    func run(_ connection: isolated Connection) throws {
        let problems = try cited(connection) + overlapping(connection)
        guard problems.isEmpty else { throw Problems(problems) }
    }

    private func problem(_ key: String, _ values: [String: String]) -> Problem {
        Problem(key, values, at: .init(file: file, line: nil, path: []))
    }

    private func cited(_ connection: isolated Connection) throws -> [Problem] {
        let citing = try connection.run(
            Query(
                """
                select c.relname as table, a.attname as column
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                where k.contype = 'f' and k.confrelid = to_regclass($1)
                    and exists (select from pg_attribute r
                        where r.attrelid = k.conrelid and r.attname = 'register_id')
                order by 1, 2
                """, [name]))
        guard !citing.isEmpty else { return [] }
        let uses = try citing.map { row in
            let column = try row.text("column")
            return "select register_id, \(column) as key from \(try row.text("table"))"
        }
        return try connection.run(
            Query(
                """
                select u.key, string_agg(format('%s (%s)', r.slug, u.count), ', ' order by r.slug) as registers
                from (select register_id, key, count(*) from (\(uses.joined(separator: " union all "))) t
                    where key is not null group by 1, 2) u
                join register r on r.register_id = u.register_id
                where not exists (select from \(name) n where n.key = u.key)
                group by u.key order by u.key
                """)
        ).map { row in
            problem(
                name == "adequacy" ? "law-decision-cited" : "law-cited",
                ["value": try row.text("key"), "registers": try row.text("registers")])
        }
    }

    private func overlapping(_ connection: isolated Connection) throws -> [Problem] {
        guard let same = LawCheck.same[name] else { return [] }
        return try connection.run(
            Query(
                """
                select a.key, b.key as other, a.during * b.during as during
                from \(name) a join \(name) b using (\(same))
                where (a.key, lower(a.during)) < (b.key, lower(b.during)) and a.during && b.during
                order by 1, 2
                """)
        ).map { row in
            problem(
                "law-overlap",
                ["value": try row.text("key"), "other": try row.text("other")])
        }
    }
}
