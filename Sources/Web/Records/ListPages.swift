import Extracts
import HTTPTypes
import Registry
import Rendering
import Store

/// The lists: one query file in schema/pages for each.
enum ListPages {
    static func show(_ name: String) -> @Sendable (RegisterVisit) async throws -> Page {
        { visit in
            guard let table = Table.all[name] else { throw Problem("files-missing") }
            let given = visit.request.query
            let query = ListQuery(
                search: given["search"],
                filters: table.filters.reduce(into: [:]) { $0[$1] = given[$1] },
                sort: given["sort"], isDescending: given["order"] == "desc",
                page: given["page"].flatMap(Int.init) ?? 1)
            let rows = try await visit.registry.rows(
                table, query, visit.question, in: visit.text.language)
            if visit.request.type == .json {
                return .json(
                    "{\"total\":\(rows.total),\"rows\":[\n\(try jsonItems(rows.lines))\n]}\n")
            }
            let list = TableList(
                table: table, query: query, rows: rows, visit: visit,
                tabs: name == "activities" ? "book" : nil)
            var values = try list.values()
            if list.tabs != nil { values["tabs"] = books(visit) }
            return .html("list", title: visit.text("page.\(name).title"), values)
        }
    }

    /// The two records of article 30, one at a time.
    private static func books(_ visit: RegisterVisit) -> Value {
        let chosen = visit.request.query["book"]
        let tabs = [nil, Book.controller.rawValue, Book.processor.rawValue].map { book -> Value in
            [
                "href": .text(visit.url("activities", [("book", book)])),
                "label": .text(
                    book.map { visit.text.value("book", $0) }
                        ?? visit.text("page.activities.every-book")),
                "current": .truth(chosen == book),
            ]
        }
        return [
            "tabs-label": .text(visit.text("page.activities.books")), "books": .list(tabs),
        ]
    }
}
