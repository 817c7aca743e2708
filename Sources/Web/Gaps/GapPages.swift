import Access
import HTTPTypes
import Hummingbird
import Registry
import Rendering
import Store

/// What the rules find, and the rules themselves.
enum GapPages {
    private static let size = 50

    static func list(_ visit: RegisterVisit) async throws -> Page {
        let choice = GapChoice(visit.request.query)
        var question = visit.question
        let readable = try await visit.registry.access().map(\.register)
        if visit.request.isOfAll { question.registers = readable }
        let page = PageNumber.within(visit.request.query["page"].flatMap(Int.init))
        let found = try await visit.registry.gapPage(
            question, choice.asked(visit.text), page: page, size: size)
        if visit.request.type == .json {
            return .json(try GapJSON(found, visit.text).written())
        }
        let names = try await visit.registry.names(
            of: found.open + found.consequences + found.accepted, question, visit.text.language)
        let catalogue = try await visit.registry.catalogue()
        func values(_ gaps: some Sequence<Gap>) throws -> [Value] {
            try gaps.map {
                try GapValues(gap: $0, names: names, visit: visit, catalogue: catalogue).values()
            }
        }
        let folded = found.folded
        let groups = try Rule.Severity.allCases.compactMap { level -> Value? in
            let mine = folded.filter { $0.gap.severity == level.rawValue }
            guard !mine.isEmpty else { return nil }
            let count = found.openCounts[level.rawValue] ?? mine.count
            return [
                "heading": .text(
                    capital(
                        visit.text("severity.\(level.rawValue).count", ["count": "\(count)"]))),
                "gaps": .list(
                    try mine.map { folded in
                        try GapValues(
                            gap: folded.gap, names: names, visit: visit, catalogue: catalogue
                        )
                        .values(consequences: folded.consequences)
                    }), "level": .text(level.rawValue),
            ]
        }
        func link(_ number: Int) -> String {
            visit.url("gaps", choice.parameters + [("page", "\(number)")])
        }
        return .html(
            "gaps", title: visit.text("page.gaps.title"),
            [
                "place": .text("\(visit.base)/gaps"), "groups": .list(groups),
                "dates": .list(dates(visit)), "search": .optional(choice.search),
                "acceptances": .text(visit.url("acceptances")),
                "overrides": .text(visit.url("severity-overrides")),
                "calendar": .text(visit.url("calendar")),
                "choices": .list(choice.fields(found, hasOthers: readable.count > 1, visit.text)),
                "found": .text(
                    visit.text(
                        "page.gaps.found",
                        ["count": "\(found.openCount)", "accepted": "\(found.acceptedCount)"])),
                "is-empty": .truth(found.openCount == 0),
                "empty": .text(
                    visit.text(choice.isEmpty ? "page.gaps.none" : "page.list.no-match")),
                "accepted-gaps": .list(try values(found.accepted)),
                "has-accepted": .truth(!found.accepted.isEmpty),
                "previous": .optional(page > 1 ? link(page - 1) : nil),
                "next": .optional(
                    page * size < found.openCount - found.foldedCount ? link(page + 1) : nil),
            ])
    }

    static func rule(_ request: PageRequest) async throws -> Page {
        guard let rule = Rule.all.first(where: { $0.id == request["rule"] }) else {
            throw Problem("page-missing")
        }
        let text = request.text
        let facts: [(String, String)] = [
            (
                "rule.severity",
                rule.severities.map { text("severity.\($0)") }.joined(separator: " / ")
            ),
            ("rule.law", text.law(rule.law)),
            ("rule.condition", rule.conditions[text.language] ?? ""),
            ("rule.why", rule.reasons[text.language] ?? ""),
            ("rule.remedy", rule.remedies[text.language] ?? ""),
            ("rule.decision", rule.decision ?? ""), ("rule.id", rule.id),
        ]
        return .html(
            "rule", title: rule.titles[text.language] ?? rule.id,
            [
                "facts": .list(
                    facts.filter { !$1.isEmpty }.map { label, value in
                        ["label": .text(text(label)), "value": .text(value)]
                    })
            ])
    }

    /// A form that asks by query would lose the dates of the page.
    static func dates(_ visit: RegisterVisit) -> [Value] {
        ["on", "known_at"].compactMap { name in
            visit.request.query[name].map { ["name": .text(name), "value": .text($0)] }
        }
    }
}
