import HTTPTypes
import Hummingbird
import Registry
import Rendering
import Store

/// The year of the register: what falls due in which month.
enum CalendarPage {
    static func show(_ visit: RegisterVisit) async throws -> Page {
        try await page(visit, link: nil)
    }

    /// - Parameter link: to the feed just made, told this one time.
    static func page(_ visit: RegisterVisit, link: String?) async throws -> Page {
        let text = visit.text
        let asked = visit.request.query["year"].flatMap(Int.init)
            .flatMap { (1900...2999).contains($0) ? $0 : nil }
        @Sendable func shown(_ on: String) -> String { asked.map(String.init) ?? "\(on.prefix(4))" }
        let (on, days) = try await visit.registry.calendar(visit.question) {
            ("\(shown($0))-01-01", "\(shown($0))-12-31")
        }
        let year = Int(shown(on)) ?? 0
        let mine = days.filter { $0.day.hasPrefix("\(year)-") }
        let overdue = days.filter { $0.isTask && $0.day < on }
        let kinds = CalendarEntry.Kind.allCases
        let months = (1...12).map { month in
            let prefix = "\(year)-\(month < 10 ? "0" : "")\(month)-"
            return mine.filter { $0.day.hasPrefix(prefix) }
        }
        let names = (1...12).map { text("page.calendar.month.\($0)") }
        let made = visit.isPast ? nil : try await visit.registry.feedMade(visit.slug)
        func entries(_ entries: [CalendarEntry]) -> Value {
            .list(entries.map { CalendarValues(entry: $0, visit: visit).values })
        }
        return .html(
            "calendar", title: text("page.calendar.title"),
            [
                "year": .text("\(year)"), "base": .text(visit.base),
                "heading": .text(text("page.calendar.year", ["year": "\(year)"])),
                "previous": .text(visit.url("calendar", [("year", "\(year - 1)")])),
                "next": .text(visit.url("calendar", [("year", "\(year + 1)")])),
                "overdue": entries(overdue), "has-overdue": .truth(!overdue.isEmpty),
                "is-empty": .truth(mine.isEmpty),
                "sectors": .list(
                    CalendarWheel(names: names, counts: months.map(\.count)).values(
                        current: on.hasPrefix("\(year)-") ? Int(on.dropFirst(5).prefix(2)) : nil)),
                "picture": .text(
                    text(
                        "page.calendar.picture", ["year": "\(year)", "count": "\(mine.count)"])),
                "kinds": .texts(kinds.map { text("page.calendar.kind.\($0)") }),
                "counts": .list(
                    zip(names, months).map { name, month in
                        [
                            "month": .text(name),
                            "numbers": .list(
                                (kinds.map { kind in month.count { $0.kind == kind } }
                                    + [month.count]).map {
                                        ["number": .text("\($0)"), "is-zero": .truth($0 == 0)]
                                    }),
                        ]
                    }),
                "months": .list(
                    zip(names, months).filter { !$1.isEmpty }.map { name, month in
                        ["month": .text("\(name) \(year)"), "entries": entries(month)]
                    }),
                "can-feed": .truth(!visit.isPast), "feed-link": .optional(link),
                "feed-made": .optional(
                    made.map { text("page.calendar.feed-made", ["day": $0]) }),
            ])
    }
}
