package import Postgres
package import Store

extension Registry {
    /// Refuses whoever acts for a session with less than this role in a register. Row-level security
    /// would too, but what it hides from a change it does not refuse aloud.
    package func requireRole(
        _ role: AccessRole, _ slug: String, _ connection: isolated Connection
    ) throws {
        guard proof != nil else { return }
        let rows = try connection.run(
            Query(
                """
                select register_id = any (art30_registers($2::access_role)) as enough
                from register where slug = $1
                """, [slug, role.rawValue]))
        // One that is not there, or not for these eyes, is told as such where it is looked up.
        if try rows.first?.bool("enough") == false {
            throw Problem("role-needed.\(role.rawValue)", ["register": slug])
        }
    }

    /// The registers that whoever acts may read, with their role in each.
    package func access() async throws -> [Access] {
        try await transaction(.read) { connection in
            try connection.run(
                """
                select slug, role from access join register using (register_id)
                where person_id = art30_person() order by slug
                """
            ).map { Access(register: try $0.text("slug"), role: try $0.word("role")) }
        }
    }
}
