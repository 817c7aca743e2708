import HTTPTypes
import Hummingbird
import Postgres
import Registry
import Rendering

/// One person, for administrators: their way in and their access.
enum PersonPages {
    static func show(_ asked: PageRequest) async throws -> Page {
        try await page(asked, problem: nil)
    }

    static func reset(_ asked: PageRequest) async throws -> Page {
        let email = asked["email"]
        let link = try await asked.acting {
            try await $0.resetPerson(email)
        }
        return OneTimeLink.page(link, for: email, asked)
    }

    static func disable(_ asked: PageRequest) async throws -> Page {
        try await change(asked) { try await $0.disablePerson(asked["email"], true) }
    }

    static func enable(_ asked: PageRequest) async throws -> Page {
        try await change(asked) { try await $0.disablePerson(asked["email"], false) }
    }

    /// Only with the box ticked: it cannot be taken back.
    static func remove(_ asked: PageRequest) async throws -> Page {
        guard asked.form["sure"] != nil else {
            return try await page(asked, problem: Problem("remove-unsure"))
        }
        return try await change(asked, then: "/people?done=removed") {
            try await $0.removePerson(asked["email"])
        }
    }

    static func grant(_ asked: PageRequest) async throws -> Page {
        try await change(asked) {
            let role = asked.form["role"].flatMap(AccessRole.init) ?? .reader
            try await $0.grant(role, to: asked["email"], in: asked.form["register"] ?? "")
        }
    }

    static func revoke(_ asked: PageRequest) async throws -> Page {
        try await change(asked) {
            try await $0.revoke(from: asked["email"], in: asked.form["register"] ?? "")
        }
    }

    private static func change(
        _ asked: PageRequest, then place: String? = nil,
        _ change: @Sendable (Registry) async throws -> Void
    ) async throws -> Page {
        let problem = try await refusal {
            try await asked.acting { try await change($0) }
        }
        if let problem { return try await page(asked, problem: problem) }
        return .redirect(place ?? "/people/" + encoded(asked["email"]))
    }

    private static func page(_ asked: PageRequest, problem: Problem?) async throws -> Page {
        let text = asked.text
        let (people, registers) = try await asked.acting {
            (try await $0.people(), try await $0.allRegisters())
        }
        let email = asked["email"].lowercased()
        guard let person = try people.map(PersonFacts.init).first(where: { $0.email == email })
        else { throw HTTPError(.notFound) }
        return .html(
            "person", title: person.name,
            [
                "email": .text(person.email), "place": .text(person.place),
                "is-administrator": .truth(person.isAdministrator),
                "is-disabled": .truth(person.isDisabled),
                "access": .list(
                    person.access.sorted { $0.key < $1.key }.map {
                        [
                            "register": .text($0.key),
                            "role": .text(text("page.role.\($0.value)")),
                        ]
                    }),
                "registers": .list(
                    try registers.map { try $0.text("slug") }.map {
                        ["value": .text($0), "chosen": .truth($0 == asked.form["register"])]
                    }),
                "roles": PeoplePages.roles(asked.form["role"], text),
                "problem": .optional(problem?.sentence(text)),
                "problem-field": .text(problem?.key == "remove-unsure" ? "sure" : "register"),
            ], status: problem == nil ? .ok : .unprocessableContent)
    }
}
