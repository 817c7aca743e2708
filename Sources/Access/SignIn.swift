import Crypto
import Foundation
import Postgres
package import Store

/// A session that has begun.
package struct Session: Sendable {
    /// For the cookie; the database keeps only its hash.
    package let token: Token
    package let person: Person

    package init(token: Token, person: Person) {
        self.token = token
        self.person = person
    }
}

extension Sessions {
    /// Opens a session; the one that asked, if any, ends. Takes as long for an e-mail nobody has.
    /// - Parameters:
    ///   - address: where the request came from, as far as a proxy can be believed.
    ///   - earlier: the session the request came with.
    /// - Throws: `Problem`, the same whether or not there is such a person.
    package func signIn(
        email: String, password: Password, address: String, earlier: Token? = nil
    ) async throws -> Session {
        let email = email.trimmingCharacters(in: .whitespacesAndNewlines)
        let address = network(of: address)
        let asked = try await ask(
            "select * from art30_sign_in_facts($1, $2, $3)",
            [email, address, cost.text])
        try checkWait(asked)
        let key = try await key(password, asked)
        let token = Token()
        let answer = try await ask(
            "select * from art30_sign_in($1, $2, $3::bytea, $4::bytea)",
            [email, address, bytea(key), token.stored], earlier)
        try checkWait(answer)
        guard try isThere(answer), let person = try await person(token) else {
            throw Problem("sign-in-refused")
        }
        return Session(token: token, person: person)
    }

    /// Whose session it is, and that they are here now; nil when it has ended or never was.
    package func person(_ session: Token) async throws -> Person? {
        try await ask("select * from art30_resume($1)", [session.proof]).map { try Person($0) }
    }

    /// The same with all that a page needs besides.
    package func arrive(_ session: Token) async throws -> Arrival? {
        try await acting(session) { registry in
            let arrival = try await registry.arrive()
            if arrival?.isUnseen == true { try await registry.touch() }
            return arrival
        }
    }

    package func signOut(_ session: Token) async throws {
        _ = try await ask("select art30_sign_out()", [], session)
    }

    /// Whose one-time link it is; nil when it was used, has ended or never was. Uses nothing up:
    /// what looks at links in mails must not.
    package func invited(_ link: Token) async throws -> Person? {
        // What an administrator may is not for a link to do.
        try await ask(
            "select *, false as administrator from art30_open_link($1::bytea)", [link.sha256]
        ).map { try Person($0) }
    }

    /// Sets the password and opens a session; of two at once only one succeeds.
    package func useLink(
        _ link: Token, newPassword: String, earlier: Token? = nil
    ) async throws -> Session {
        guard let person = try await invited(link) else { throw Problem("link-ended") }
        let chosen = try Password(chosen: newPassword, name: person.name, email: person.email)
        let token = Token()
        let answer = try await ask(
            "select art30_use_link($1::bytea, $2, $3::bytea, $4::bytea, $5::bytea) as who",
            [link.sha256] + (try await verifier(chosen)) + [token.stored], earlier)
        guard try isThere(answer), let known = try await self.person(token) else {
            throw Problem("link-ended")
        }
        return Session(token: token, person: known)
    }

    /// Also ends the person's other sessions.
    package func changePassword(
        _ session: Session, old: Password, new: String, address: String
    ) async throws {
        let person = session.person
        let chosen = try Password(chosen: new, name: person.name, email: person.email)
        let address = network(of: address)
        let asked = try await ask(
            "select * from art30_sign_in_facts($1, $2, $3)",
            [person.email, address, cost.text])
        try checkWait(asked)
        let answer = try await ask(
            "select * from art30_change_password($1, $2::bytea, $3, $4::bytea, $5::bytea)",
            [address, bytea(try await key(old, asked))] + (try await verifier(chosen)),
            session.token)
        try checkWait(answer)
        guard try answer?.bool("changed") == true else { throw Problem("password-wrong") }
    }

    /// One statement in a transaction of its own; its first row.
    private func ask(
        _ text: String, _ values: [String?], _ session: Token? = nil
    ) async throws -> Row? {
        try await acting(session) { registry in
            guard session != nil else {
                return try await registry.connection.run(Query(text, values)).first
            }
            return try await registry.transaction(.write) { try $0.run(Query(text, values)).first }
        }
    }

    /// Nobody is null.
    private func isThere(_ row: Row?) throws -> Bool {
        try row?.optional.isNull("who") == false
    }

    private func checkWait(_ row: Row?) throws {
        if let wait = try row?.optional.int("wait"), wait > 0 {
            throw Problem("sign-in-held", ["seconds": "\(wait)"])
        }
    }

    private func key(_ password: Password, _ facts: Row?) async throws -> [UInt8] {
        guard let salt = try facts.flatMap({ bytes(try $0.text("salt")) }),
            let cost = try facts.flatMap({ ScryptCost(try $0.text("cost")) })
        else { throw Problem("database-gone") }
        return try await Scrypt.key(password, salt: salt, cost: cost)
    }

    /// Cost, salt and verifier of a new password.
    private func verifier(_ password: Password) async throws -> [String?] {
        let salt = randomBytes(16)
        let key = try await Scrypt.key(password, salt: salt, cost: cost)
        return [cost.text, bytea(salt), bytea(SHA256.hash(data: key))]
    }
}

extension Registry {
    /// Who acts; nil when the session has ended or never was.
    package func arrive() async throws -> Arrival? {
        try await transaction(.read) {
            try $0.run(Query(Arrival.query, isLasting: true)).first.map { try Arrival($0) }
        }
    }

    /// Notes that whoever acts is here.
    package func touch() async throws {
        try await transaction(.write) { _ = try $0.run("select art30_touch()") }
    }
}
