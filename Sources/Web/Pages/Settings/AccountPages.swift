import HTTPTypes
import Postgres
import Registry
import Rendering

/// What people keep of themselves: language, password, where they are signed in.
enum AccountPages {
    static func show(_ asked: PageRequest) async throws -> Page {
        try await page(asked, problem: nil)
    }

    static func language(_ asked: PageRequest) async throws -> Page {
        guard let language = asked.form["language"].flatMap(Text.Language.init) else {
            return .redirect("/account")
        }
        try await asked.acting { try await $0.setLanguage(language) }
        return .redirect("/account")
    }

    static func password(_ asked: PageRequest) async throws -> Page {
        guard let visit = asked.visit else { throw SignedOut() }
        let new = asked.form.whole("password") ?? ""
        let problem = try await refusal {
            guard new == asked.form.whole("again") ?? "" else { throw Problem("password-differs") }
            try await asked.desk.changePassword(
                Session(token: visit.token, person: visit.person),
                old: Password(typed: asked.form.whole("old") ?? ""), new: new,
                address: asked.address)
        }
        if let problem { return try await page(asked, problem: problem) }
        return .redirect("/account?done=password")
    }

    static func endOthers(_ asked: PageRequest) async throws -> Page {
        try await asked.acting { try await $0.endOtherSessions() }
        return .redirect("/account?done=sessions")
    }

    private static func page(_ asked: PageRequest, problem: Problem?) async throws -> Page {
        let sessions = try await asked.acting {
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
            "account", title: asked.text("page.account.title"),
            [
                "email": .optional(asked.visit?.person.email),
                "name": .optional(asked.visit?.person.name),
                "languages": .list(
                    Text.Language.allCases.map {
                        [
                            "value": .text($0.rawValue),
                            "label": .text(asked.text("page.language.\($0.rawValue)")),
                            "chosen": .truth($0 == asked.text.language),
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
                    asked.query["done"].flatMap { asked.text.sentences["page.account-done.\($0)"] }
                ),
                "problem": .optional(problem?.sentence(asked.text)), "problem-field": .text(field),
                "wrong-old": .truth(field == "old"), "wrong-again": .truth(field == "again"),
                "wrong-password": .truth(field == "password"),
            ], status: problem == nil ? .ok : .unprocessableContent)
    }
}
