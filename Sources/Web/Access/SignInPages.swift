import Access
import HTTPTypes
import Hummingbird
import Logging
import Registry
import Rendering
import Store

/// Signing in and out, and choosing a password through a one-time link.
enum SignInPages {
    static func ask(_ request: PageRequest) async throws -> Page {
        if request.visit != nil { return .redirect(next(request.query)) }
        return form(request, problem: nil)
    }

    static func signIn(_ request: PageRequest) async throws -> Page {
        guard let email = request.form["email"], let typed = request.form.whole("password") else {
            return form(request, problem: Problem("sign-in-refused"))
        }
        do {
            let session = try await request.sessions.signIn(
                email: email, password: Password(typed: typed), address: request.address,
                earlier: request.visit?.token)
            return .redirect(next(request.form), session: .begun(session.token.text))
        } catch let problem as Problem {
            return form(request, problem: problem)
        }
    }

    static func signOut(_ request: PageRequest) async throws -> Page {
        if let token = request.visit?.token { try await request.sessions.signOut(token) }
        return .redirect("/sign-in", session: .ended)
    }

    static func link(_ request: PageRequest) async throws -> Page {
        try await invitation(request, problem: nil)
    }

    static func useLink(_ request: PageRequest) async throws -> Page {
        let typed = request.form.whole("password") ?? ""
        do {
            guard typed == request.form.whole("again") ?? "" else {
                throw Problem("password-differs")
            }
            guard let link = Token(request["token"]) else { throw Problem("link-ended") }
            let session = try await request.sessions.useLink(
                link, newPassword: typed, earlier: request.visit?.token)
            await speak(request, session)
            return .redirect("/", session: .begun(session.token.text))
        } catch let problem as Problem {
            return try await invitation(request, problem: problem)
        }
    }

    /// The first administrator has chosen no language, and the program only knows the server's: the
    /// browser's it is.
    private static func speak(_ request: PageRequest, _ session: Session) async {
        guard session.person.isAdministrator, request.text.language != session.person.language
        else {
            return
        }
        do {
            try await request.sessions.acting(session.token) { registry in
                if try await registry.people().count == 1 {
                    try await registry.setLanguage(request.text.language)
                }
            }
        } catch {
            // They are signed in all the same, and can choose it themselves.
            request.context.logger.error(
                "no language", metadata: ["code": "\(Problem.code(of: error))"])
        }
    }

    private static func form(_ request: PageRequest, problem: Problem?) -> Page {
        .html(
            "sign-in", title: request.text("page.sign-in.title"),
            [
                "problem": .optional(problem?.sentence(request.text)),
                "email": .optional(request.form["email"]),
                "next": .text(next(request.form["next"] == nil ? request.query : request.form)),
            ], status: problem == nil ? .ok : .unprocessableContent)
    }

    private static func invitation(_ request: PageRequest, problem: Problem?) async throws -> Page {
        var person: Person?
        if let link = Token(request["token"]) { person = try await request.sessions.invited(link) }
        guard let person else {
            return .html(
                "error", title: request.text("page.link.title"),
                ["sentence": .text(Problem("link-ended").sentence(request.text))], status: .notFound
            )
        }
        return .html(
            "link", title: request.text("page.link.title"),
            [
                "problem": .optional(problem?.sentence(request.text)), "email": .text(person.email),
                "name": .text(person.name), "place": .text("/link/\(request["token"])"),
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
