import Extracts
import HTTPTypes
import Registry
import Rendering
import Store

import struct Postgres.Row

/// The transfers as a map and as a table, each with why.
enum TransferPages {
    private static let facets = ["territory", "ground", "importer"]

    static func show(_ visit: RegisterVisit) async throws -> Page {
        guard let list = ListDefinition.transfers else { throw Problem("files-missing") }
        let text = visit.text
        let query = ListQuery(visit.request.query, facets)
        let counts = try await visit.registry.transferCounts(visit.question, text)
        let rows = try await visit.registry.rows(
            list, query, visit.question, in: text.language)
        let names = try await visit.registry.names(
            "engagement", try rows.lines.map { try $0.text("engagement") }, visit.question,
            text.language)
        let countries = try counts.filter { try $0.text("facet") == "territory" }
        let pages = Paging(
            visit: visit, path: "transfers", query: query, total: rows.total,
            filters: facets.map { ($0, query.filters[$0]) })
        return .html(
            "transfers", title: text("page.transfers.title"),
            try await unjudged(visit).adding([
                "place": .text("\(visit.base)/transfers"), "search": .optional(query.search),
                "kept": hiddenFields(visit), "nothing": .truth(countries.isEmpty),
                "filters": .list(
                    try facets.map { try filter($0, counts, query.filters[$0], text) }),
                "picture": try WorldMap.picture(countries, text).value,
                "countries": .list(try countries.map { try country($0, visit) }),
                "heads": .list(pages.heads(list.sorts, text)),
                "rows": .list(
                    try rows.lines.map {
                        try TransferRow(line: $0, columns: rows.columns, names: names, visit)
                            .values()
                    }),
                "total": .text(text("page.list.total", ["count": "\(rows.total)"])),
                "is-empty": .truth(rows.lines.isEmpty),
                "empty": .text(
                    text(
                        countries.isEmpty ? "page.transfers.empty" : "page.list.no-match")),
                "previous": .optional(pages.previous), "next": .optional(pages.next),
            ]))
    }

    /// How many engagements may hide transfers, and where they are; nothing where there are none.
    static func unjudged(_ visit: RegisterVisit) async throws -> Values {
        unjudged(try await visit.registry.unjudged(visit.question, visit.text), visit)
    }

    static func unjudged(_ count: Int, _ visit: RegisterVisit) -> Values {
        guard count > 0 else { return [:] }
        return [
            "unjudged": .text(visit.text("list.unjudged", ["count": "\(count)"])),
            "unjudged-href": .text(visit.url("gaps", [("rule", "location-unknown")])),
        ]
    }

    private static func filter(
        _ facet: String, _ counts: [Row], _ chosen: String?, _ text: Text
    ) throws -> Value {
        let choices = try counts.filter { try $0.text("facet") == facet }.map { line in
            let value = try line.text("value")
            // No ground has no name.
            let name =
                try line.optional.text("name")
                ?? (value == "none" ? text("list.no-ground") : value)
            return (value: value, label: "\(name) (\(try line.text("total")))")
        }
        return [
            "name": .text(facet), "label": .text(text("page.transfers.\(facet)")),
            "options": choiceValues(choices, chosen: chosen),
        ]
    }

    private static func country(_ line: Row, _ visit: RegisterVisit) throws -> Value {
        [
            "country": .text(try line.text("name")), "total": .text(try line.text("total")),
            "without": .text(try line.text("without")),
            "unconfirmed": .text(try line.text("unconfirmed")),
            "href": .text(visit.url("transfers", [("territory", try line.text("value"))])),
        ]
    }
}
