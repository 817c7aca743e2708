package import Postgres
package import Store

/// Keeping people: the owner at the command line, or the session of an administrator.
extension Registry {
    /// Adds somebody with access to registers; nothing is kept when one of them is unknown.
    /// - Returns: a link, good once and for 24 hours, with which they choose their password.
    package func addPerson(
        email: String, name: String, language: Text.Language, isAdministrator: Bool,
        access: [Access] = []
    ) async throws -> Token {
        let link = Token()
        try await transaction(.write) { connection in
            let rows = try connection.run(
                Query(
                    "select art30_add_person($1, $2, $3, $4::boolean, $5::bytea) as id",
                    [email, name, language.rawValue, "\(isAdministrator)", link.sha256]))
            for one in access {
                try give(one.role, rows.first?.text("id"), one.register, connection)
            }
        }
        return link
    }

    /// Signs somebody out everywhere and forgets their password.
    /// - Returns: a link with which they choose a new one.
    package func resetPerson(_ email: String) async throws -> Token {
        let link = Token()
        try await change(email) { person, connection in
            try connection.run(
                Query("select art30_reset_person($1, $2::bytea)", [person, link.sha256]))
        }
        return link
    }

    /// Somebody who is disabled keeps their access but cannot sign in.
    package func disablePerson(_ email: String, _ isDisabled: Bool) async throws {
        try await change(email) { person, connection in
            try connection.run(
                Query("select art30_disable_person($1, $2::boolean)", [person, "\(isDisabled)"]))
        }
    }

    package func removePerson(_ email: String) async throws {
        try await change(email) { person, connection in
            try connection.run(Query("select art30_remove_person($1)", [person]))
        }
    }

    package func grant(_ role: AccessRole, to email: String, in register: String) async throws {
        try await change(email) { person, connection in
            try give(role, person, register, connection)
        }
    }

    /// - Throws: `Problem` when they had no access.
    package func revoke(from email: String, in register: String) async throws {
        try await change(email) { person, connection in
            let rows = try connection.run(
                Query(
                    "select art30_revoke($1, $2) as had",
                    [try registerID(register, connection), person]))
            guard try rows.first?.bool("had") == true else {
                throw Problem("access-none", ["email": email, "register": register])
            }
        }
    }

    /// Everybody with their access; an administrator sees all, others those they share a register with.
    package func people() async throws -> [Row] {
        try await transaction(.read) { try lines(listText("people"), $0) }
    }

    /// The first administrator's way in; nil once any administrator has chosen a password. Whoever it
    /// is answers for every register that nobody has yet.
    package func firstLink(language: Text.Language) async throws -> Token? {
        let link = Token()
        return try await transaction(.write) { connection in
            let rows = try connection.run(
                Query(
                    "select art30_first_link($1, $2::bytea) as made",
                    [language.rawValue, link.sha256]))
            return try rows.first?.bool("made") == true ? link : nil
        }
    }

    private func change(
        _ email: String, _ body: @Sendable (_ person: String, isolated Connection) throws -> Void
    ) async throws {
        try await transaction(.write) { connection in
            let rows = try connection.run(
                Query("select person_id from person where email = lower($1)", [email]))
            guard let person = try rows.first?.text("person_id") else {
                throw Problem("person-unknown", ["email": email])
            }
            try body(person, connection)
        }
    }
}

private func give(
    _ role: AccessRole, _ person: String?, _ register: String, _ connection: isolated Connection
) throws {
    try connection.run(
        Query(
            "select art30_grant($1, $2, $3::access_role)",
            [try registerID(register, connection), person, role.rawValue]))
}

/// By name alone: an administrator may give access to a register without reading it.
private func registerID(_ slug: String, _ connection: isolated Connection) throws -> String {
    let rows = try connection.run("select register_id, slug from art30_register_names()")
    guard let row = try rows.first(where: { try $0.text("slug") == slug }) else {
        let known = try rows.map { try $0.text("slug") }
        throw Problem(
            rows.isEmpty ? "register-none" : "register-unknown",
            ["register": slug, "known": known.prefix(20).joined(separator: ", ")]
        ).near(slug, among: known)
    }
    return try row.text("register_id")
}
