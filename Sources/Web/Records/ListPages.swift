import Extracts
import HTTPTypes
import Registry
import Rendering
import Store

/// The lists: one query file in schema/lists for each.
enum ListPages {
    static func show(_ name: String) -> @Sendable (RegisterVisit) async throws -> Page {
        { visit in
            guard let list = ListDefinition.all[name] else { throw Problem("files-missing") }
            let query = ListQuery(visit.request.query, list.filters)
            let rows = try await visit.registry.rows(
                list, query, visit.question, in: visit.text.language)
            if visit.request.type == .json {
                return .json(
                    "{\"total\":\(rows.total),\"rows\":[\n\(try jsonItems(rows.lines))\n]}\n")
            }
            var values = try TableList(list: list, query: query, rows: rows, visit: visit).values()
            if let tabs = list.tabs { values["tabs"] = books(visit, list, tabs) }
            return .html("list", title: visit.text("page.\(name).title"), values)
        }
    }

    /// The two records of article 30, one at a time.
    private static func books(
        _ visit: RegisterVisit, _ list: ListDefinition, _ filter: String
    ) -> Value {
        let chosen = visit.request.query[filter]
        let tabs = [nil, Book.controller.rawValue, Book.processor.rawValue].map { book -> Value in
            [
                "href": .text(visit.url(list.name, [(filter, book)])),
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
