import Postgres
import Schema
import Store

/// One table of the law as a CSV file with its header.
struct ReferenceFile {
    package let name: String
    package let text: String

    private var columns: [String] {
        text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
    }

    /// - Throws: `Problems` when the header differs from the bundled file's.
    func checkColumns(_ connection: isolated Connection, file: String) throws {
        let bundled = Schema.reference.first { $0.name == name }
        let wanted = ReferenceFile(name: name, text: bundled?.text ?? "").columns
        guard Set(columns) == Set(wanted), columns.count == wanted.count else {
            throw Problems([
                Problem(
                    "law-columns", ["known": wanted.joined(separator: ", ")],
                    at: .init(file: file, line: 1, path: []))
            ])
        }
    }

    /// Makes the table say what the file says; what it said before is kept.
    /// - Returns: how many rows were added, changed and removed.
    func load(_ connection: isolated Connection) throws -> [Int] {
        try lockReference(connection)
        let key = try connection.run(
            Query(
                """
                select attname from pg_constraint join pg_attribute
                    on attrelid = conrelid and attnum = any (conkey)
                where conrelid = to_regclass($1) and contype = 'p'
                """, [name])
        ).map { try $0.text("attname") }.joined(separator: ", ")
        let all = columns.joined(separator: ", ")
        let excluded = columns.map { "excluded.\($0)" }.joined(separator: ", ")
        let own = columns.map { "t.\($0)" }.joined(separator: ", ")
        try connection.runScript(
            "create temp table incoming on commit drop as select \(all) from \(name) limit 0")
        try connection.copy("copy incoming (\(all)) from stdin (format csv, header match)", text)
        try connection.runScript("set constraints all deferred")
        try connection.run(
            Query(
                """
                insert into reference_history (name, rows, until)
                select $1, before.rows, clock_timestamp()
                from (select jsonb_agg(to_jsonb(t)) as rows from \(name) t) before
                where before.rows is not null and exists (
                    (select \(all) from \(name) except all select \(all) from incoming)
                    union all
                    (select \(all) from incoming except all select \(all) from \(name)))
                """, [name]))
        let rows = try connection.run(
            Query(
                """
                with gone as (delete from \(name)
                    where (\(key)) not in (select \(key) from incoming) returning 1),
                put as (insert into \(name) as t (\(all)) select \(all) from incoming
                    on conflict (\(key)) do update set (\(all)) = row (\(excluded))
                        where (\(own)) is distinct from (\(excluded))
                    returning xmax = 0 as is_new)
                select (select count(*) from put where is_new) as added,
                    (select count(*) from put where not is_new) as changed,
                    (select count(*) from gone) as removed
                """))
        try connection.runScript("drop table incoming")
        return try ["added", "changed", "removed"].map { try rows.first?.int($0) ?? 0 }
    }

    /// Loads the file that came with the program, once: a newer file applied since then stays.
    /// - Returns: false when this very file was loaded before.
    func loadBundled(_ connection: isolated Connection) throws -> Bool {
        let known = try connection.run(
            Query(
                """
                select from reference_file
                where name = $1 and sha256 = encode(sha256(convert_to($2, 'UTF8')), 'hex')
                """, [name, text]))
        guard known.isEmpty else { return false }
        _ = try load(connection)
        try connection.run(
            Query(
                """
                insert into reference_file (name, sha256)
                values ($1, encode(sha256(convert_to($2, 'UTF8')), 'hex'))
                on conflict (name) do update set sha256 = excluded.sha256, loaded = now()
                """, [name, text]))
        return true
    }
}
