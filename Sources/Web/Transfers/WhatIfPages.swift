import HTTPTypes
import Registry
import Rendering
import Store

/// What other law or other facts would change; a question, so its form changes nothing.
enum WhatIfPages {
    static func show(_ visit: RegisterVisit) async throws -> Page {
        let query = visit.request.query
        let text = visit.text
        let choices = try await visit.registry.whatIfChoices(
            Question(registers: [visit.slug], on: query["on"]), text)
        let form = try WhatIfForm(query, choices, text)
        var values: Values = [
            "place": .text("\(visit.base)/what-if"), "on": .optional(query["on"]),
            "entries": .list(form.entries.map(\.value)),
        ]
        var status = HTTPResponse.Status.ok
        var problems = form.problems
        if problems.isEmpty, !form.suppositions.isEmpty {
            do {
                let difference = try await visit.registry.whatIf(
                    form.suppositions, visit.question)
                let names = try await visit.registry.names(visit.question, text)
                values["difference"] = try DifferenceFormatter(difference, names, visit).values()
                values = TransferPages.unjudged(difference.unjudged, visit).adding(values)
            } catch let problem as Problem {
                problems = [(field(of: problem), problem.sentence(text))]
            }
        }
        if !problems.isEmpty {
            status = .unprocessableContent
            values["summary"] = true
            values["problems"] = .list(
                problems.map { ["field": .text($0.field), "sentence": .text($0.sentence)] })
        }
        return .html("what-if", title: text("page.what-if.title"), values, status: status)
    }

    private static func field(of problem: Problem) -> String {
        switch problem.values["target"] {
        case "adequacy": "end-adequacy"
        case "certification": "revoke-certification"
        case "engagement": "end-engagement"
        case "organisation": "seat"
        case "territory": "seat-territory"
        default: problem.key.hasPrefix("bad-") ? "on" : "end-adequacy"
        }
    }
}
