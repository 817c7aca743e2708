import HTTPTypes
import Registry
import Rendering
import Store

import struct Postgres.Row

/// What needs somebody today.
enum TodayPage {
    private static let shown = 10

    static func show(_ visit: RegisterVisit) async throws -> Page {
        let text = visit.text
        var choice = GapPage.Choice()
        choice.severity = Rule.Severity.blocker.rawValue
        let found = try await visit.registry.gapPage(visit.question, choice, size: shown)
        var late = GapPage.Choice()
        late.rules = ["review-overdue"]
        let reviews = try await visit.registry.gapPage(
            visit.question, late, size: shown, rules: ["review-overdue"])
        let (on, days) = try await visit.registry.calendar(visit.question) {
            ($0, Day.adding(90, to: $0))
        }
        let counts = try await visit.registry.completeness(visit.question)
        let recent = try await visit.registry.recentChanges(visit.question, limit: shown)
        let steps = try await visit.registry.steps(visit.question, text)
        let overdue = days.filter { $0.isTask && $0.kind != .review && $0.day < on }
        let overdueCount = reviews.openCount + overdue.count
        let catalogue = try await visit.registry.catalogue()
        func gaps(_ gaps: [Gap]) throws -> Value {
            .list(
                try gaps.map { try GapValues(gap: $0, visit: visit, catalogue: catalogue).values() }
            )
        }
        let spans = spans(on, days, visit)
        let ending = days.count {
            $0.kind != .review && $0.day >= on && $0.day <= Day.adding(90, to: on)
        }
        let values: Values = [
            "lead": .text(text("page.today.lead", ["day": on])),
            "tiles": TodayTiles(
                found: found, overdue: overdueCount, ending: ending, visit: visit
            ).values,
            "blocker-count": .text(
                text("severity.blocker.count", ["count": "\(found.openCount)"])),
            "blockers": try gaps(found.open), "has-blockers": .truth(!found.open.isEmpty),
            "blockers-href": .text(visit.url("gaps", [("severity", "blocker")])),
            "reviews": try gaps(reviews.open),
            "overdue": .list(
                overdue.prefix(shown).map { CalendarValues(entry: $0, visit: visit).values }),
            "has-overdue": .truth(overdueCount > 0),
            "overdue-count": .text(
                text("page.today.overdue-count", ["count": "\(overdueCount)"])),
            "reviews-href": .text(visit.url("gaps", [("rule", "review-overdue")])),
            "calendar-href": .text(visit.url("calendar")),
            "spans": .list(spans), "has-ending": .truth(ending > 0),
            "books": .list(CompletenessTable(counts: counts, visit: visit).values),
            "has-books": .truth(!counts.isEmpty),
            "changes": .list(try recent.map { try change($0, visit) }),
            "has-changes": .truth(!recent.isEmpty), "history-href": .text(visit.url("history")),
            "blockers-all": .text(visit.url("gaps")),
            "export-href": .text(visit.url("export")),
            "new-href": .optional(visit.canEdit ? visit.url("new/activity") : nil),
        ]
        return .html(
            "today", title: text("page.today.title"),
            values.adding(try TodayGuide(steps: steps, visit: visit).values()))
    }

    /// What runs out within 30 days, within the next 30, and within those after.
    private static func spans(
        _ on: String, _ days: [CalendarEntry], _ visit: RegisterVisit
    ) -> [Value] {
        let ending = days.filter { $0.kind != .review }
        return [0, 30, 60].map { from in
            let (first, last) = (Day.adding(from, to: on), Day.adding(from + 30, to: on))
            let mine = ending.filter {
                (from == 0 ? $0.day >= first : $0.day > first) && $0.day <= last
            }
            return [
                "span": .text(
                    visit.text(
                        "page.today.span-\(from + 30)",
                        ["day": last, "count": "\(mine.count)"])),
                "ends": .list(mine.map { CalendarValues(entry: $0, visit: visit).values }),
                "has-ends": .truth(!mine.isEmpty),
            ]
        }
    }

    private static func change(_ line: Row, _ visit: RegisterVisit) throws -> Value {
        let text = visit.text
        return [
            "at": .text(try line.text("at")), "by": .text(try line.text("by")),
            "what": .text(text.table(try line.text("table_name"))),
            "changed": .text(try line.text("name")),
            "deed": .text(text("page.today.deed.\(try line.text("deed"))")),
            "activity-href": .optional(
                try line.optional.text("activity").map { visit.url("activities/\(encoded($0))") }),
        ]
    }
}
