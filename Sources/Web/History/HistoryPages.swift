import HTTPTypes
import Registry
import Rendering
import Schema
import Store

/// Every change: who, when, what, old and new in words; and the way to the register as it was.
enum HistoryPages {
    static func show(_ visit: RegisterVisit) async throws -> Page {
        let parts = visit.request.query
        let text = visit.text
        var query = HistoryQuery()
        query.table = parts["table"]
        query.key = parts["key"]
        query.person = parts["person"]
        query.from = parts["from"]
        query.until = parts["until"]
        query.page = PageNumber.within(parts["page"].flatMap(Int.init))
        let catalogue = try await visit.registry.catalogue()
        var values = form(visit, query, catalogue)
        var status = HTTPResponse.Status.ok
        do {
            let found = try await visit.registry.history(query, visit.question, text.language)
            let words = RecordFormatter(text: text, catalogue: found.catalogue, names: found.names)
            let rows = found.changes.map {
                HistoryRow(change: $0, visit: visit, words: words).value
            }
            values["rows"] = .list(rows)
            values["is-empty"] = .truth(rows.isEmpty)
            values["total"] = .text(text("page.history.total", ["count": "\(found.total)"]))
            values["previous"] = .optional(query.page > 1 ? url(visit, query.page - 1) : nil)
            values["next"] = .optional(
                query.page * HistoryQuery.size < found.total ? url(visit, query.page + 1) : nil)
        } catch let problem as Problem where problem.key == "bad-date" {
            status = .unprocessableContent
            values["problem"] = .text(problem.sentence(text))
        }
        return .html("history", title: text("page.history.title"), values, status: status)
    }

    /// The form's way to a page of the past, which is that page with the dates behind.
    static func past(_ visit: RegisterVisit) async throws -> Page {
        let parts = visit.request.query
        let page = Navigation.groups.flatMap(\.pages).first { $0 == parts["page"] } ?? "activities"
        return .redirect(visit.url(page))
    }

    private static func form(
        _ visit: RegisterVisit, _ query: HistoryQuery, _ catalogue: Catalogue
    ) -> Values {
        let text = visit.text
        let tables = catalogue.tables.map { (value: $0.name, label: text.table($0.name)) }
            .sorted { $0.label < $1.label }
        let pages =
            ["activities", "organisations", "services", "engagements", "agreements"]
            + ["transfers", "chain", "gaps", "notices", "history"]
        return [
            "place": .text("\(visit.base)/history"),
            "past-place": .text("\(visit.base)/history/past"), "kept": hiddenFields(visit),
            "tables": choiceValues(tables, chosen: query.table), "key": .optional(query.key),
            "who": .optional(query.person), "from": .optional(query.from),
            "until": .optional(query.until),
            "pages": choiceValues(
                pages.map { ($0, text("page.\($0).title")) }, chosen: "activities"),
            "on": .optional(visit.request.query["on"]),
            "known-at": .optional(visit.request.query["known_at"]),
            "now": .optional(visit.isPast ? "\(visit.base)/history" : nil),
        ]
    }

    private static func url(_ visit: RegisterVisit, _ page: Int) -> String {
        let parts = visit.request.query
        return visit.url(
            "history",
            ["table", "key", "person", "from", "until"].map { ($0, parts[$0]) }
                + [("page", page > 1 ? "\(page)" : nil)])
    }
}
