import HTTPTypes
import Postgres
import Registry
import Rendering

/// Every register, for administrators: by name, and how many have access.
enum AllRegistersPages {
    static func show(_ asked: PageRequest) async throws -> Page {
        try await page(asked, problem: nil)
    }

    static func add(_ asked: PageRequest) async throws -> Page {
        let form = asked.form
        let slug = form["slug"] ?? ""
        let problem = try await refusal {
            try await asked.acting {
                try await $0.newRegister(
                    slug, keeper: form["keeper"] ?? "", seat: form["seat"]?.uppercased())
            }
        }
        if let problem { return try await page(asked, problem: problem) }
        return .redirect("/registers/\(encoded(slug))/today")
    }

    private static func page(_ asked: PageRequest, problem: Problem?) async throws -> Page {
        let registers = try await asked.acting {
            try await $0.allRegisters()
        }
        let isSeat = problem?.key == "country-unknown"
        return .html(
            "all-registers", title: asked.text("page.all-registers.title"),
            [
                "rows": .list(
                    try registers.map {
                        [
                            "slug": .text(try $0.text("slug")),
                            "name": .optional(try $0.optional.text("title")),
                            "people": .text(try $0.text("people")),
                        ]
                    }),
                "slug": .optional(asked.form["slug"]), "keeper": .optional(asked.form["keeper"]),
                "seat": .text(asked.form["seat"] ?? "SE"),
                "problem": .optional(problem?.sentence(asked.text)),
                "problem-field": .text(isSeat ? "seat" : "slug"),
                "wrong-seat": .truth(isSeat), "wrong-slug": .truth(problem != nil && !isSeat),
            ], status: problem == nil ? .ok : .unprocessableContent)
    }
}
