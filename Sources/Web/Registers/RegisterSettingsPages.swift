import Access
import HTTPTypes
import Registry
import Rendering
import Store

import struct Postgres.Row

/// A register's own settings, and who has access to it.
enum RegisterSettingsPages {
    static func show(_ visit: RegisterVisit) async throws -> Page {
        try await page(visit, problem: nil)
    }

    static func change(_ visit: RegisterVisit) async throws -> Page {
        let form = visit.request.form
        let problem = try await mendable {
            try await visit.registry.change(
                register: visit.slug, title: form["register-title"],
                language: form["register-language"].flatMap(Text.Language.init))
        }
        if let problem { return try await page(visit, problem: problem) }
        return .redirect(visit.base + "/settings?done=saved")
    }

    private static func page(_ visit: RegisterVisit, problem: Problem?) async throws -> Page {
        let text = visit.text
        let settings = try await visit.registry.settings(of: visit.slug)
        let people = try await visit.registry.people()
        let form = visit.request.form
        let ownLanguage = try settings.optional.text("language")
        let keeper = try settings.text("keeper")
        let isTyped = !form.names.isEmpty
        let title = isTyped ? form["register-title"] : try settings.optional.text("title")
        let language = isTyped ? form["register-language"] : ownLanguage
        return .html(
            "register-settings", title: text("page.settings.title"),
            [
                "place": .text(visit.base + "/settings"),
                "audit": .optional(visit.role == .dpo ? visit.base + "/audit" : nil),
                "acceptances": .text(visit.url("acceptances")),
                "overrides": .text(visit.url("severity-overrides")),
                "edit-href": .optional(
                    visit.canEdit
                        ? visit.url(
                            "edit/register",
                            [("next", visit.base + "/settings")])
                        : nil),
                "can-change": .truth(visit.role == .dpo && !visit.isPast),
                "register-title": .optional(title), "slug": .text(visit.slug),
                "keeper": .text(try settings.optional.text("keeper_name") ?? keeper),
                "keeper-place": .text(visit.url("organisations/" + encoded(keeper))),
                "language-name": .optional(
                    ownLanguage.map { text("page.language.\($0)") }),
                "languages": .list(
                    Text.Language.allCases.map {
                        [
                            "value": .text($0.rawValue),
                            "label": .text(text("page.language.\($0.rawValue)")),
                            "chosen": .truth($0.rawValue == language),
                        ]
                    }),
                "people": .list(try people.compactMap { try row($0, visit) }),
                "may-keep-people": .truth(
                    visit.request.visit?.person.isAdministrator == true),
                "done": .optional(
                    visit.request.query["done"] == nil ? nil : text("page.settings.saved")),
                "problem": .optional(problem?.sentence(text)),
            ], status: problem == nil ? .ok : .unprocessableContent)
    }

    /// Somebody with a role here; an administrator also sees those who have none.
    private static func row(_ line: Row, _ visit: RegisterVisit) throws -> Value? {
        let person = try PersonFacts(line)
        guard let role = person.access[visit.slug] else { return nil }
        return [
            "name": .text(person.name), "email": .text(person.email),
            "role": .text(visit.text("page.role.\(role)")),
            "is-disabled": .truth(person.isDisabled),
        ]
    }
}
