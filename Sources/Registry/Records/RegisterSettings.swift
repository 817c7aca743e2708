import Access
package import Postgres
package import Store

extension Registry {
    /// What a register is called and who keeps it: `title`, `language`, `keeper` (key), `keeper_name`.
    package func settings(of register: String) async throws -> Row {
        let found = try await transaction(.read) { connection in
            try connection.run(
                Query(
                    Row.query(
                        """
                        select r.title, r.language, r.keeper, o.name as keeper_name
                        from register r left join organisation o
                            on o.register_id = r.register_id and o.key = r.keeper
                        where r.slug = $1
                        """
                    ).text, [register])
            ).first
        }
        guard let found else { throw Problem("register-none", ["register": register]) }
        return found
    }

    /// - Parameter title: nil: it is known by its slug.
    package func change(
        register: String, title: String?, language: Text.Language?
    ) async throws {
        try await transaction(.write) { connection in
            try requireRole(.dpo, register, connection)
            try lockRegister(register, connection)
            try connection.run(
                Query(
                    """
                    update register set title = $2::text, language = $3::text
                    where slug = $1 and (title, language) is distinct from ($2::text, $3::text)
                    """, [register, title, language?.rawValue]))
            try log("register-changed", register, [String: String](), connection)
        }
    }

    /// Every register by name, for administrators: `slug`, `title`, `people` (with access).
    package func allRegisters() async throws -> [Row] {
        try await transaction(.read) { connection in
            try lines(
                """
                select n.slug, n.title, (select count(*) from access a
                    where a.register_id = n.register_id) as people
                from art30_register_names() n order by 1
                """, connection)
        }
    }

    /// A register with nothing but its keeper, of which whoever acts is the officer.
    /// - Parameters:
    ///   - slug: also the keeper's key.
    ///   - seat: the key of the keeper's country.
    package func newRegister(
        _ slug: String, keeper name: String, seat: String?
    ) async throws {
        try await transaction(.write) { connection in
            if let seat {
                let known = try connection.run(
                    Query("select from territory where key = $1", [seat]))
                guard !known.isEmpty else {
                    throw Problem("country-unknown", ["value": seat])
                }
            }
            let made = try connection.run(
                Query("select art30_new_register($1, $1) as register_id", [slug])
            ).first
            try connection.run(
                Query(
                    """
                    insert into organisation (register_id, key, name, kind, seat)
                    values ($1, $2, $3, 'company', $4)
                    """, [try made?.text("register_id"), slug, name, seat]))
            try connection.runScript("set constraints all immediate")
            try log("register-added", slug, [String: String](), connection)
        }
    }
}
