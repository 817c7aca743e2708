import Access
import HTTPTypes
import Registry
import Rendering
import Store

import struct Postgres.Row

/// Everybody who may sign in; for administrators.
enum PeoplePages {
    static func all(_ request: PageRequest) async throws -> Page {
        try await page(request, problem: nil)
    }

    /// Shows the one-time link in the answer itself, once: it is kept nowhere.
    static func add(_ request: PageRequest) async throws -> Page {
        let form = request.form
        var link: Token?
        let problem = try await mendable {
            let access = form["register"].map { register in
                [
                    Access(
                        register: register,
                        role: form["role"].flatMap(AccessRole.init) ?? .reader)
                ]
            }
            link = try await request.acting {
                try await $0.addPerson(
                    email: form["email"] ?? "", name: form["name"] ?? "",
                    language: form["language"].flatMap(Text.Language.init) ?? .sv,
                    isAdministrator: form["administrator"] != nil, access: access ?? [])
            }
        }
        if let problem { return try await page(request, problem: problem) }
        guard let link else { return .redirect("/people") }
        return OneTimeLink.page(link, for: form["email"] ?? "", request)
    }

    private static func page(_ request: PageRequest, problem: Problem?) async throws -> Page {
        let text = request.text
        let (people, registers) = try await request.acting {
            (try await $0.people(), try await $0.allRegisters())
        }
        let form = request.form
        let field = problem.map(field) ?? ""
        return .html(
            "people", title: text("page.people.title"),
            [
                "rows": .list(try people.map { row(try PersonFacts($0), text) }),
                "email": .optional(form["email"]), "name": .optional(form["name"]),
                "is-administrator": .truth(form["administrator"] != nil),
                "registers": .list(
                    try registers.map { try $0.text("slug") }.map {
                        ["value": .text($0), "chosen": .truth($0 == form["register"])]
                    }),
                "roles": roles(form["role"], text),
                "languages": .list(
                    Text.Language.allCases.map {
                        [
                            "value": .text($0.rawValue),
                            "label": .text(text("page.language.\($0.rawValue)")),
                            "chosen": .truth($0.rawValue == form["language"]),
                        ]
                    }),
                "done": .optional(request.query["done"] == nil ? nil : text("page.people.removed")),
                "problem": .optional(problem?.sentence(text)), "problem-field": .text(field),
                "wrong-email": .truth(field == "email"), "wrong-name": .truth(field == "name"),
            ], status: problem == nil ? .ok : .unprocessableContent)
    }

    private static func field(_ problem: Problem) -> String {
        switch problem.key {
        case "constraint.person_name": "name"
        case "access-none", "register-unknown": "register"
        default: "email"
        }
    }

    private static func row(_ person: PersonFacts, _ text: Text) -> Value {
        [
            "href": .text(person.place), "email": .text(person.email), "name": .text(person.name),
            "is-administrator": .truth(person.isAdministrator),
            "is-disabled": .truth(person.isDisabled),
            "access": .list(
                person.access.sorted { $0.key < $1.key }.map {
                    ["register": .text($0.key), "role": .text(text("page.role.\($0.value)"))]
                }),
        ]
    }

    static func roles(_ chosen: String?, _ text: Text) -> Value {
        .list(
            AccessRole.allCases.map {
                [
                    "value": .text($0.rawValue),
                    "label": .text(text("page.role.\($0.rawValue)")),
                    "chosen": .truth($0.rawValue == chosen),
                ]
            })
    }
}

/// The page that shows a link with which somebody chooses a password.
enum OneTimeLink {
    static func page(_ link: Token, for email: String, _ request: PageRequest) -> Page {
        .html(
            "one-time-link", title: request.text("page.one-time-link.title"),
            [
                "email": .text(email), "link": .text(request.origin + link.path),
                "back": .text("/people"),
            ])
    }
}
