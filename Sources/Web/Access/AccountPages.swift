import Access
import HTTPTypes
import Rendering
import Store

import struct Postgres.Row

/// What people keep of themselves: language, password, where they are signed in.
enum AccountPages {
    static func show(_ request: PageRequest) async throws -> Page {
        try await page(request, problem: nil)
    }

    static func language(_ request: PageRequest) async throws -> Page {
        guard let language = request.form["language"].flatMap(Text.Language.init) else {
            return .redirect("/account")
        }
        try await request.acting { try await $0.setLanguage(language) }
        return .redirect("/account")
    }

    static func password(_ request: PageRequest) async throws -> Page {
        guard let visit = request.visit else { throw Problem("signed-out") }
        let new = request.form.whole("password") ?? ""
        let problem = try await mendable {
            guard new == request.form.whole("again") ?? "" else {
                throw Problem("password-differs")
            }
            try await request.sessions.changePassword(
                Session(token: visit.token, person: visit.person),
                old: Password(typed: request.form.whole("old") ?? ""), new: new,
                address: request.address)
        }
        if let problem { return try await page(request, problem: problem) }
        return .redirect("/account?done=password")
    }

    static func endOthers(_ request: PageRequest) async throws -> Page {
        try await request.acting { try await $0.endOtherSessions() }
        return .redirect("/account?done=sessions")
    }

    private static func page(_ request: PageRequest, problem: Problem?) async throws -> Page {
        let sessions = try await request.acting {
            try await $0.sessions()
        }
        let field =
            switch problem?.key {
            case nil: ""
            case "password-wrong", "sign-in-held": "old"
            case "password-differs": "again"
            default: "password"
            }
        return .html(
            "account", title: request.text("page.account.title"),
            [
                "email": .optional(request.visit?.person.email),
                "name": .optional(request.visit?.person.name),
                "languages": .list(
                    Text.Language.allCases.map {
                        [
                            "value": .text($0.rawValue),
                            "label": .text(request.text("page.language.\($0.rawValue)")),
                            "chosen": .truth($0 == request.text.language),
                        ]
                    }),
                "sessions": .list(
                    try sessions.map {
                        [
                            "created": .text(try $0.text("created")),
                            "seen": .text(try $0.text("seen")),
                            "acts": .truth(try $0.bool("acts")),
                        ]
                    }),
                "has-others": .truth(sessions.count > 1),
                "done": .optional(
                    request.query["done"].flatMap {
                        request.text.sentences["page.account-done.\($0)"]
                    }
                ),
                "problem": .optional(problem?.sentence(request.text)),
                "problem-field": .text(field),
                "wrong-old": .truth(field == "old"), "wrong-again": .truth(field == "again"),
                "wrong-password": .truth(field == "password"),
            ], status: problem == nil ? .ok : .unprocessableContent)
    }
}
