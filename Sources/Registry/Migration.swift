import Postgres
import Schema

extension Registry {
    /// How many migrations the database has seen; 0 for one that is empty.
    func version() async throws -> Int {
        let known = try await connection.run("select to_regclass('art30.migration') as name")
        guard known.first?["name"] != nil else { return 0 }
        let rows = try await connection.run("select max(version) as version from migration")
        return rows.first?["version"].flatMap(Int.init) ?? 0
    }

    /// Brings schema and reference law up to date; returns the names of what was done.
    package func migrate() async throws -> [String] {
        let newest = Schema.migrations.count
        return try await connection.transaction(.write) { connection in
            // One migration at a time, whoever started it: "art30" in hexadecimal.
            try connection.run("select pg_advisory_xact_lock(x'6172743330'::bigint)")
            try connection.runScript(
                """
                create schema if not exists art30;
                create table if not exists migration (version int primary key, name text not null,
                    applied timestamptz not null default now())
                """)
            let rows = try connection.run("select version from migration order by version")
            let version = rows.last?["version"].flatMap(Int.init) ?? 0
            guard version <= newest else {
                throw Problem("database-newer", ["database": "\(version)", "program": "\(newest)"])
            }
            var done: [String] = []
            for (index, file) in Schema.migrations.enumerated().dropFirst(version) {
                try connection.runScript(file.text)
                try connection.run(
                    Query(
                        "insert into migration (version, name) values ($1, $2)",
                        ["\(index + 1)", file.name]))
                done.append(file.name)
            }
            for file in Schema.reference where try loadReference(file, connection) {
                done.append("\(file.name).csv")
            }
            return done
        }
    }
}

/// Replaces a reference table by its file; false when that very file is already loaded.
private func loadReference(
    _ file: Schema.File, _ connection: isolated Connection
) throws -> Bool {
    let digest = "encode(sha256(convert_to($2, 'UTF8')), 'hex')"
    let loaded = try connection.run(
        Query(
            "select from reference_file where name = $1 and sha256 = \(digest)",
            [file.name, file.text]))
    guard loaded.isEmpty else { return false }
    let header = file.text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
    let columns = header.joined(separator: ", ")
    let keys = try connection.run(
        Query(
            """
            select attname from pg_constraint join pg_attribute
                on attrelid = conrelid and attnum = any (conkey)
            where conrelid = to_regclass($1) and contype = 'p'
            """, [file.name])
    ).compactMap { $0["attname"] }
    let key = keys.joined(separator: ", ")
    try connection.runScript(
        "create temp table incoming on commit drop as select \(columns) from \(file.name) limit 0")
    try connection.copy(
        "copy incoming (\(columns)) from stdin (format csv, header match)", file.text)
    try connection.runScript(
        """
        set constraints all deferred;
        delete from \(file.name) where (\(key)) not in (select \(key) from incoming);
        insert into \(file.name) (\(columns)) select \(columns) from incoming
        on conflict (\(key)) do update
            set (\(columns)) = row (\(header.map { "excluded." + $0 }.joined(separator: ", ")));
        drop table incoming
        """)
    try connection.run(
        Query(
            """
            insert into reference_file (name, sha256) values ($1, \(digest))
            on conflict (name) do update set sha256 = excluded.sha256, loaded = now()
            """, [file.name, file.text]))
    return true
}
