import Access
import Extracts
import Foundation
import HTTPTypes
import Hummingbird
import Registry
import Store

/// The calendar for programs that cannot sign in, by a link that nobody can guess.
enum FeedPages {
    /// The one answer to a form that is no redirect: the link is told now, and kept nowhere.
    static func make(_ visit: RegisterVisit) async throws -> Page {
        let token = try await visit.registry.makeFeed(visit.slug)
        return try await CalendarPage.page(
            visit, link: "\(visit.request.origin)/calendar/\(token.text).ics")
    }

    static func revoke(_ visit: RegisterVisit) async throws -> Page {
        try await visit.registry.revokeFeed(visit.slug)
        return .redirect(visit.url("calendar"))
    }

    static func feed(_ request: PageRequest) async throws -> Page {
        guard let token = Token(request["token"]) else { throw Problem("page-missing") }
        return try await request.sessions.acting(token.asFeed) { registry in
            guard let feed = try await registry.openFeed() else { throw Problem("page-missing") }
            let text = Text(feed.language)
            let (on, days) = try await registry.calendar(Question(registers: [feed.register]))
            let first = Day.adding(-366, to: on)
            let calendar = ICalendar(
                name: text("page.calendar.feed-name", ["register": feed.register]), made: Date(),
                events: days.filter { $0.day >= first }.map { event($0, request.origin, text) })
            return .file(
                Data(calendar.text.utf8), type: "text/calendar; charset=utf-8",
                name: "\(feed.register).ics")
        }
    }

    private static func event(
        _ entry: CalendarEntry, _ site: String, _ text: Text
    ) -> ICalendar.Event {
        let kind = text("page.calendar.kind.\(entry.kind)")
        let detail = CalendarValues.detail(entry, text)
        let place = RecordPlace.path(entry.subject, entry.key).map {
            "\(site)/registers/\(entry.register)/\($0)"
        }
        let key =
            [entry.kind.rawValue, entry.subject, entry.key]
            + [entry.assessment ?? entry.detail ?? ""]
        return ICalendar.Event(
            uid: "\(key.joined(separator: "."))@\(entry.register).art30", day: entry.day,
            summary: "\(kind): \(entry.name)",
            description: [detail, place ?? ""].filter { !$0.isEmpty }.joined(separator: "\n"),
            categories: kind)
    }
}
