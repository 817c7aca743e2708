import HTTPTypes
import Registry
import Rendering
import Store

import struct Postgres.Row

/// Every register, for administrators: by name, and how many have access.
enum AllRegistersPages {
    static func show(_ request: PageRequest) async throws -> Page {
        try await page(request, problem: nil)
    }

    static func add(_ request: PageRequest) async throws -> Page {
        let form = request.form
        let slug = form["slug"] ?? ""
        let problem = try await mendable {
            try await request.acting {
                try await $0.newRegister(
                    slug, keeper: form["keeper"] ?? "", seat: form["seat"]?.uppercased())
            }
        }
        if let problem { return try await page(request, problem: problem) }
        return .redirect("/registers/\(encoded(slug))/today")
    }

    private static func page(_ request: PageRequest, problem: Problem?) async throws -> Page {
        let registers = try await request.acting {
            try await $0.allRegisters()
        }
        let isSeat = problem?.key == "country-unknown"
        return .html(
            "all-registers", title: request.text("page.all-registers.title"),
            [
                "rows": .list(
                    try registers.map {
                        [
                            "slug": .text(try $0.text("slug")),
                            "name": .optional(try $0.optional.text("title")),
                            "people": .text(try $0.text("people")),
                        ]
                    }),
                "slug": .optional(request.form["slug"]),
                "keeper": .optional(request.form["keeper"]),
                "seat": .text(request.form["seat"] ?? "SE"),
                "problem": .optional(problem?.sentence(request.text)),
                "problem-field": .text(isSeat ? "seat" : "slug"),
                "wrong-seat": .truth(isSeat), "wrong-slug": .truth(problem != nil && !isSeat),
            ], status: problem == nil ? .ok : .unprocessableContent)
    }
}
