import Access
import HTTPTypes
import Hummingbird
import Registry
import Rendering
import Store

import struct Postgres.Row

/// One person, for administrators: their way in and their access.
enum PersonPages {
    static func show(_ request: PageRequest) async throws -> Page {
        try await page(request, problem: nil)
    }

    static func reset(_ request: PageRequest) async throws -> Page {
        let email = request["email"]
        let link = try await request.acting {
            try await $0.resetPerson(email)
        }
        return OneTimeLink.page(link, for: email, request)
    }

    static func disable(_ request: PageRequest) async throws -> Page {
        try await change(request) { try await $0.disablePerson(request["email"], true) }
    }

    static func enable(_ request: PageRequest) async throws -> Page {
        try await change(request) { try await $0.disablePerson(request["email"], false) }
    }

    /// Only with the box ticked: it cannot be taken back.
    static func remove(_ request: PageRequest) async throws -> Page {
        guard request.form["sure"] != nil else {
            return try await page(request, problem: Problem("remove-unsure"))
        }
        return try await change(request, then: "/people?done=removed") {
            try await $0.removePerson(request["email"])
        }
    }

    static func grant(_ request: PageRequest) async throws -> Page {
        try await change(request) {
            let role = request.form["role"].flatMap(AccessRole.init) ?? .reader
            try await $0.grant(role, to: request["email"], in: request.form["register"] ?? "")
        }
    }

    static func revoke(_ request: PageRequest) async throws -> Page {
        try await change(request) {
            try await $0.revoke(from: request["email"], in: request.form["register"] ?? "")
        }
    }

    private static func change(
        _ request: PageRequest, then place: String? = nil,
        _ change: @Sendable (Registry) async throws -> Void
    ) async throws -> Page {
        let problem = try await mendable {
            try await request.acting { try await change($0) }
        }
        if let problem { return try await page(request, problem: problem) }
        return .redirect(place ?? "/people/" + encoded(request["email"]))
    }

    private static func page(_ request: PageRequest, problem: Problem?) async throws -> Page {
        let text = request.text
        let (people, registers) = try await request.acting {
            (try await $0.people(), try await $0.allRegisters())
        }
        let email = request["email"].lowercased()
        guard let person = try people.map(PersonFacts.init).first(where: { $0.email == email })
        else { throw Problem("page-missing") }
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
                        ["value": .text($0), "chosen": .truth($0 == request.form["register"])]
                    }),
                "roles": PeoplePages.roles(request.form["role"], text),
                "problem": .optional(problem?.sentence(text)),
                "problem-field": .text(problem?.key == "remove-unsure" ? "sure" : "register"),
            ], status: problem == nil ? .ok : .unprocessableContent)
    }
}
