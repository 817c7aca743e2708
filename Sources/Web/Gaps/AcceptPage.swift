import Access
import HTTPTypes
import Hummingbird
import Registry
import Rendering
import Store

/// A data protection officer answers for a gap, until a day.
enum AcceptPage {
    static func ask(_ visit: RegisterVisit) async throws -> Page {
        try await form(visit, visit.request.parkedForm ?? visit.request.query, problems: [])
    }

    static func accept(_ visit: RegisterVisit) async throws -> Page {
        let form = visit.request.form
        guard let rule = form["rule"], let key = form["key"] else { throw Problem("page-missing") }
        let until = form["until"] ?? ""
        var problems: [(field: String, problem: Problem)] = []
        if form["reason"] == nil {
            problems.append(("reason", Problem("constraint.acceptance_reason")))
        }
        if !isDay(until) {
            problems.append(("until", Problem("bad-date", ["value": until])))
        }
        guard problems.isEmpty else {
            return try await Self.form(visit, form, problems: problems)
        }
        do {
            _ = try await visit.registry.accept(
                rule: rule, key: key, reason: form["reason"] ?? "",
                by: visit.request.visit?.person.name ?? "", until: until, visit.question)
        } catch {
            var problem = Problem(serving: error, reference: "")
            if let own = error as? Problem { problem = own }
            guard let field = Self.field(problem) else { throw error }
            if problem.key == "bad-date" { problem.values["value"] = until }
            // It begins today: nobody is asked for the day here.
            if problem.key == "constraint.acceptance_period" { problem = Problem("accept-over") }
            return try await Self.form(visit, form, problems: [(field, problem)])
        }
        return .redirect(visit.url("gaps", [("rule", rule)]))
    }

    /// Where a problem is shown; nil: it is none of the form's.
    private static func field(_ problem: Problem) -> String? {
        switch problem.key {
        case "constraint.acceptance_period", "accept-over", "bad-date": "until"
        case "constraint.acceptance_reason", "constraint.cell_length", "bad-text", "accept-untold":
            "reason"
        case "accept-nothing": "accept"
        default: nil
        }
    }

    private static func form(
        _ visit: RegisterVisit, _ form: Form, problems: [(field: String, problem: Problem)]
    ) async throws -> Page {
        let text = visit.text
        guard let rule = Rule.all.first(where: { $0.id == form["rule"] }), let key = form["key"],
            !visit.isPast
        else { throw Problem("page-missing") }
        let gaps = try await visit.registry.gapList(
            visit.question, text, .init(rules: [rule.id], place: .init(key: key)))
        // A gap that somebody closed meanwhile is told as such; one that never was is not found.
        guard !gaps.isEmpty || !problems.isEmpty else { throw Problem("page-missing") }
        let names = try await visit.registry.names(of: gaps, visit.question, text.language)
        let catalogue = try await visit.registry.catalogue()
        func problem(_ field: String) -> Value {
            .optional(problems.first { $0.field == field }?.problem.sentence(text))
        }
        return .html(
            "accept", title: text("page.accept.title"),
            [
                "place": .text("\(visit.base)/gaps/accept"), "rule": .text(rule.id),
                "key": .text(key), "back": .text(visit.url("gaps", [("rule", rule.id)])),
                "gaps": .list(
                    try gaps.map {
                        try GapValues(gap: $0, names: names, visit: visit, catalogue: catalogue)
                            .values()
                    }),
                "problems": .list(
                    problems.map {
                        ["field": .text($0.field), "problem": .text($0.problem.sentence(text))]
                    }), "has-problems": .truth(!problems.isEmpty),
                "reason": .optional(form["reason"]), "until": .optional(form["until"]),
                "reason-problem": problem("reason"), "until-problem": problem("until"),
            ], status: problems.isEmpty ? .ok : .unprocessableContent)
    }
}
