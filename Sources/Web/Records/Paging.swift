import Registry
import Rendering
import Store

/// The links of a list: other pages, other orders; search and filters are kept.
struct Paging: Sendable {
    let visit: RegisterVisit
    let path: String
    let query: ListQuery
    let total: Int
    let filters: [(String, String?)]

    var previous: String? { query.page > 1 ? url(query.page - 1) : nil }
    var next: String? { query.page * ListQuery.size < total ? url(query.page + 1) : nil }

    /// The heads that sort, by column.
    func heads(_ columns: [String], _ text: Text) -> [Value] {
        columns.map { column in
            let isCurrent = (query.sort ?? columns.first) == column
            return [
                "label": .text(text("page.\(path).\(column)")),
                "href": .text(
                    url(1, sort: column, isDescending: isCurrent && !query.isDescending)),
                "sorted": .optional(
                    isCurrent ? (query.isDescending ? "descending" : "ascending") : nil),
            ]
        }
    }

    private func url(_ page: Int, sort: String? = nil, isDescending: Bool? = nil) -> String {
        let isDescending = isDescending ?? query.isDescending
        return visit.url(
            path,
            [("search", query.search)] + filters + [
                ("sort", sort ?? query.sort), ("order", isDescending ? "desc" : nil),
                ("page", page > 1 ? "\(page)" : nil),
            ])
    }
}

extension ListQuery {
    init(_ given: Form, _ filters: [String]) {
        self.init(
            search: given["search"], filters: filters.reduce(into: [:]) { $0[$1] = given[$1] },
            sort: given["sort"], isDescending: given["order"] == "desc",
            page: given["page"].flatMap(Int.init) ?? 1)
    }
}
