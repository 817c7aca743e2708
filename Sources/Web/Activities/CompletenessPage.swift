import Extracts
import HTTPTypes
import Hummingbird
import Registry
import Rendering
import Store

/// The rows behind a number of the completeness table.
enum CompletenessPage {
    static func show(_ visit: RegisterVisit) async throws -> Page {
        let text = visit.text
        guard let book = Book(rawValue: visit.request["book"]),
            let part = Completeness.parts(book).first(where: { $0.name == visit.request["part"] })
        else { throw Problem("page-missing") }
        let path = "today/\(book)/\(part.name)"
        let query = ListQuery(visit.request.query, ["state"])
        let wanted = query.filters["state"]
        let states = try await visit.registry.states(
            of: part, book, isProven: wanted.map { $0 == "proven" }, page: query.page,
            visit.question)
        let paging = Paging(
            visit: visit, path: path, query: query, total: states.total,
            filters: [("state", wanted)])
        return .html(
            "completeness", title: CompletenessTable.heading(part, book, text),
            [
                "lead": .text(
                    text(
                        "page.completeness.lead",
                        [
                            "proven": "\(states.proven)", "required": "\(states.required)",
                        ])),
                "choices": .list(
                    [nil, "missing", "proven"].map { state in
                        [
                            "href": .text(
                                visit.url(path, [("state", state)])),
                            "label": .text(text("page.completeness.\(state ?? "every")")),
                            "current": .truth(state == wanted),
                        ]
                    }), "is-empty": .truth(states.shown.isEmpty),
                "total": .text(text("page.list.total", ["count": "\(states.total)"])),
                "previous": .optional(paging.previous), "next": .optional(paging.next),
                "rows": .list(
                    states.shown.map { state in
                        [
                            "href": .text(
                                visit.url("activities/\(encoded(state.activity))") + "#" + part.name
                            ),
                            "name": .text(state.activityName), "what": .text(state.label),
                            "state": .text(text.value("documentation", state.documentation)),
                        ]
                    }),
            ])
    }
}

/// Proven facts of required facts, point by point: numbers that open their rows, and no score.
struct CompletenessTable {
    let counts: [Completeness]
    let visit: RegisterVisit

    var values: [Value] {
        Book.allCases.compactMap { book in
            let mine = counts.filter { $0.book == book }
            guard !mine.isEmpty else { return nil }
            return [
                "book": .text(
                    visit.text("page.paragraph-long", ["n": "\(book.paragraph)"])),
                "points": .list(mine.map(row)),
            ]
        }
    }

    private func row(_ point: Completeness) -> Value {
        func href(_ state: String?) -> Value {
            .text(visit.url("today/\(point.book)/\(point.part.name)", [("state", state)]))
        }
        let missing = point.required - point.proven
        return [
            "point": .text(Self.heading(point.part, point.book, visit.text)),
            "proven": .text("\(point.proven)"), "proven-href": href("proven"),
            "required": .text("\(point.required)"), "required-href": href(nil),
            "missing": .text("\(missing)"), "missing-href": href("missing"),
            "is-whole": .truth(missing == 0),
        ]
    }

    static func heading(_ part: Part, _ book: Book, _ text: Text) -> String {
        guard case .point(let letter) = part.place(in: book) else { return part.name }
        return text(
            "page.point", ["letter": letter, "title": part.titles[text.language] ?? part.name])
    }
}
