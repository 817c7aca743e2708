import Foundation
import Registry
import Rendering
import Store

import struct Postgres.Row

/// The values of a list page: heads that sort, rows that lead on, filters, paging.
struct TableList: Sendable {
    let list: ListDefinition
    let query: ListQuery
    let rows: ListRows
    let visit: RegisterVisit

    private var text: Text { visit.text }
    /// No column says again what the tabs say.
    private var tabs: String? { list.tabs }
    private var place: String { "\(visit.base)/\(list.name)" }

    func values() throws -> Values {
        [
            "name": .text(list.name), "place": .text(place), "search": .optional(query.search),
            "lead": .optional(text.sentences["page.\(list.name).lead"]),
            "new-href": .optional(
                // A gap is accepted where it is shown.
                visit.canEdit && list.table != "acceptance"
                    ? "\(visit.base)/new/\(list.table)" : nil),
            "new-label": .text(text("page.edit.add", ["what": text.table(list.table)])),
            "filters": .list(list.filters.filter { $0 != tabs }.map(filter)), "kept": .list(kept),
            "heads": .list(shown.map(head)),
            "rows": .list(try rows.lines.map(row)),
            "total": .text(text("page.list.total", ["count": "\(rows.total)"])),
            "is-empty": .truth(rows.lines.isEmpty),
            "empty": .text(
                text(
                    query.search != nil || !query.filters.isEmpty
                        ? "page.list.no-match"
                        : visit.isPast ? "page.list.none-then" : "page.\(list.name).empty")),
            "previous": .optional(query.page > 1 ? url(page: query.page - 1) : nil),
            "next": .optional(
                query.page * ListQuery.size < rows.total ? url(page: query.page + 1) : nil),
        ]
    }

    /// The key is in the link; a reader knows the row by its name.
    private var shown: [Column] {
        rows.columns.filter { !list.key.contains($0.name) && $0.name != tabs }
    }

    /// What a new search keeps: the tab, the order and the dates of the page.
    private var kept: [Value] {
        ([tabs].compactMap { $0 } + ["sort", "order", "on", "known_at"]).compactMap { name in
            visit.request.query[name].map { ["name": .text(name), "value": .text($0)] }
        }
    }

    private func head(_ column: Column) -> Value {
        let isCurrent = (query.sort ?? list.sorts.first) == column.name
        let turned = isCurrent && !query.isDescending
        return [
            "label": .text(text.label(list.table, column.name)),
            "href": .optional(
                list.sorts.contains(column.name)
                    ? url(page: 1, sort: column.name, isDescending: turned) : nil),
            "sorted": .optional(
                isCurrent ? (query.isDescending ? "descending" : "ascending") : nil),
        ]
    }

    private func row(_ line: Row) throws -> Value {
        let key = try list.key.map { encoded(try line.text($0)) }.joined(separator: "/")
        return [
            "href": .text(visit.url("\(list.name)/\(key)")),
            "cells": .list(
                try shown.enumerated().map { index, column in
                    [
                        "text": .text(
                            column.name == "rule"
                                ? text.rule(try line.text("rule"))
                                : try text.words(line, column)), "is-first": .truth(index == 0),
                        "is-exact": .truth(column.type == "date"),
                    ]
                }),
        ]
    }

    private func filter(_ name: String) -> Value {
        let type = rows.columns.first { $0.name == name }?.type ?? ""
        return [
            "name": .text(name), "label": .text(text.label(list.table, name)),
            "options": .list(
                text.values(of: type).map {
                    [
                        "value": .text($0), "label": .text(text.value(type, $0)),
                        "selected": .truth(query.filters[name] == $0),
                    ]
                }),
        ]
    }

    private func url(page: Int, sort: String? = nil, isDescending: Bool? = nil) -> String {
        var parts: [(String, String)] = []
        if let search = query.search { parts.append(("search", search)) }
        parts += query.filters.sorted { $0.key < $1.key }
        if let sort = sort ?? query.sort { parts.append(("sort", sort)) }
        if isDescending ?? query.isDescending { parts.append(("order", "desc")) }
        for name in ["on", "known_at"] {
            if let value = visit.request.query[name] { parts.append((name, value)) }
        }
        if page > 1 { parts.append(("page", "\(page)")) }
        let query = parts.map { "\($0)=\(encoded($1))" }.joined(separator: "&")
        return query.isEmpty ? place : "\(place)?\(query)"
    }
}

extension Text {
    /// A column's label with the capital that it has when it stands alone.
    func label(_ table: String, _ column: String) -> String {
        capital(field(table, column))
    }
}
