import Registry
import Rendering
import Store

extension CalendarEntry {
    /// Whether somebody has to do it; what else is past has ended and that is that.
    var isTask: Bool { [.review, .assessment, .certification].contains(kind) }
}

/// A day of the calendar as pages and the feed tell it.
struct CalendarValues {
    let entry: CalendarEntry
    let visit: RegisterVisit

    var values: Value {
        [
            "day": .text(entry.day), "kind": .text(entry.kind.rawValue),
            "kind-label": .text(capital(visit.text("page.calendar.kind.\(entry.kind)"))),
            "name": .text(entry.name), "detail": .text(Self.detail(entry, visit.text)),
            // The other kinds name what they are about.
            "table": .text(entry.kind == .review ? visit.text.table(entry.subject) : ""),
            "href": .optional(RecordPlace.path(entry.subject, entry.key).map { visit.url($0) }),
        ]
    }

    static func detail(_ entry: CalendarEntry, _ text: Text) -> String {
        // A transfer tool is known by a code of the law as data, which tells nobody anything.
        guard let detail = entry.detail, entry.kind != .safeguard else { return "" }
        return entry.kind == .assessment ? text.value("assessment_kind", detail) : detail
    }
}
