import Postgres
import Schema
package import Store

extension Registry {
    /// How many migrations the database has seen; 0 for one that is empty.
    package func version() async throws -> Int {
        let known = try await connection.run("select to_regclass('art30.migration') as name")
        guard try known.first?.optional.text("name") != nil else { return 0 }
        let rows = try await connection.run("select max(version) as version from migration")
        return try rows.first?.optional.int("version") ?? 0
    }

    /// Brings schema and reference law up to date; returns the names of what was done.
    package func migrate() async throws -> [String] {
        let newest = Schema.migrations.count
        return try await transaction(.write) { connection in
            // One migration at a time, whoever started it: "art30" in hexadecimal. Another may take
            // longer than anybody waits for a row.
            try connection.runScript(
                """
                select set_config('art30.wait', current_setting('lock_timeout'), true),
                    set_config('lock_timeout', '0', true);
                select pg_advisory_xact_lock(x'6172743330'::bigint);
                select set_config('lock_timeout', current_setting('art30.wait'), true);
                """)
            try connection.runScript(
                """
                create schema if not exists art30;
                create table if not exists migration (version int primary key, name text not null,
                    applied timestamptz not null default now())
                """)
            let rows = try connection.run("select version from migration order by version")
            let version = try rows.last?.int("version") ?? 0
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
            if try ConclusionTables.all.prepare(connection) || newest > version {
                try allowService(connection)
            }
            for file in Schema.reference {
                let reference = ReferenceFile(name: file.name, text: file.text)
                if try reference.loadBundled(connection) { done.append("\(file.name).csv") }
            }
            return done
        }
    }
}
