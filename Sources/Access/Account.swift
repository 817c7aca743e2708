package import Postgres
package import Store

/// What people change of themselves.
extension Registry {
    /// Where the acting person is signed in: `created`, `seen`, `acts` (this session); newest first.
    package func sessions() async throws -> [Row] {
        try await transaction(.read) { connection in
            try lines(
                """
                select to_char(created, 'YYYY-MM-DD HH24:MI') as created,
                    to_char(seen, 'YYYY-MM-DD HH24:MI') as seen, acts
                from art30_sessions()
                """, connection)
        }
    }

    package func setLanguage(_ language: Text.Language) async throws {
        try await transaction(.write) { connection in
            _ = try connection.run(Query("select art30_set_language($1)", [language.rawValue]))
        }
    }

    /// All of the acting person's but the one that asks.
    package func endOtherSessions() async throws {
        try await transaction(.write) { _ = try $0.run("select art30_end_other_sessions()") }
    }
}
