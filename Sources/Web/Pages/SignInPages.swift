import HTTPTypes
import Registry
import Rendering

/// Signing in and out, and choosing a password through a one-time link.
enum SignInPages {
    static func ask(_ asked: PageRequest) async throws -> Page {
        if asked.visit != nil { return .redirect(next(asked.query)) }
        return form(asked, problem: nil)
    }

    static func signIn(_ asked: PageRequest) async throws -> Page {
        guard let email = asked.form["email"], let typed = asked.form.whole("password") else {
            return form(asked, problem: Problem("sign-in-refused"))
        }
        do {
            let session = try await asked.desk.signIn(
                email: email, password: Password(typed: typed), address: asked.address,
                earlier: asked.visit?.token)
            return .redirect(next(asked.form), session: .begun(session.token.text))
        } catch let problem as Problem {
            return form(asked, problem: problem)
        }
    }

    static func signOut(_ asked: PageRequest) async throws -> Page {
        if let token = asked.visit?.token { try await asked.desk.signOut(token) }
        return .redirect("/sign-in", session: .ended)
    }

    static func link(_ asked: PageRequest) async throws -> Page {
        try await invitation(asked, problem: nil)
    }

    static func useLink(_ asked: PageRequest) async throws -> Page {
        let typed = asked.form.whole("password") ?? ""
        do {
            guard typed == asked.form.whole("again") ?? "" else {
                throw Problem("password-differs")
            }
            guard let link = Token(asked["token"]) else { throw Problem("link-ended") }
            let session = try await asked.desk.useLink(
                link, newPassword: typed, earlier: asked.visit?.token)
            return .redirect("/", session: .begun(session.token.text))
        } catch let problem as Problem {
            return try await invitation(asked, problem: problem)
        }
    }

    private static func form(_ asked: PageRequest, problem: Problem?) -> Page {
        .html(
            "sign-in", title: asked.text("page.sign-in.title"),
            [
                "problem": .optional(problem?.sentence(asked.text)),
                "email": .optional(asked.form["email"]),
                "next": .text(next(asked.form["next"] == nil ? asked.query : asked.form)),
            ], status: problem == nil ? .ok : .unprocessableContent)
    }

    private static func invitation(_ asked: PageRequest, problem: Problem?) async throws -> Page {
        var person: Person?
        if let link = Token(asked["token"]) { person = try await asked.desk.invited(link) }
        guard let person else {
            return .html(
                "error", title: asked.text("page.link.title"),
                ["sentence": .text(Problem("link-ended").sentence(asked.text))], status: .notFound)
        }
        return .html(
            "link", title: asked.text("page.link.title"),
            [
                "problem": .optional(problem?.sentence(asked.text)), "email": .text(person.email),
                "name": .text(person.name), "place": .text("/link/\(asked["token"])"),
            ], status: problem == nil ? .ok : .unprocessableContent)
    }

    /// Where to after signing in: a page of ours, or the first one.
    private static func next(_ form: Form) -> String {
        // Browsers take \ for / and leave tabs out of an address: /<tab>/elsewhere is no page of ours.
        guard let next = form["next"], next.hasPrefix("/"), !next.hasPrefix("//"),
            next.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }),
            !next.hasPrefix("/sign-in")
        else { return "/" }
        return next
    }
}
