import Access
import HTTPTypes
import Registry
import Rendering
import Store

/// The card of a row that stands in a list: its fields in words, what is nested in it, what names it.
enum RecordPages {
    static func show(_ list: ListDefinition) -> @Sendable (RegisterVisit) async throws -> Page {
        { visit in
            let key = [visit.request["key"]]
            let card = try await visit.registry.card(
                list.table, key, visit.question, visit.text.language)
            return page(card, list, visit, try await gaps(list, key[0], visit))
        }
    }

    /// What the rules find in the row itself, as a sheet shows what they find in an activity.
    private static func gaps(
        _ list: ListDefinition, _ key: String, _ visit: RegisterVisit
    ) async throws -> [Value] {
        guard list.showsGaps else { return [] }
        let place = Registry.GapFilter.Place(
            table: list.table, key: key, orRegister: list.table == "organisation")
        let found = try await visit.registry.gapList(
            visit.question, visit.text, .init(place: place))
        // What is missing about whoever keeps the register is told of any of its organisations.
        let gaps = try found.filter { try $0.type == list.table || $0.organisation() == key }
        let names = try await visit.registry.names(of: gaps, visit.question, visit.text.language)
        let catalogue = try await visit.registry.catalogue()
        return try gaps.map {
            try GapValues(gap: $0, names: names, visit: visit, catalogue: catalogue).values()
        }
    }

    private static func page(
        _ card: Card, _ list: ListDefinition, _ visit: RegisterVisit, _ gaps: [Value]
    ) -> Page {
        let text = visit.text
        let record = card.record
        let words = RecordFormatter(text: text, catalogue: card.catalogue, names: card.names)
        let links = RecordLinks(visit: visit, catalogue: card.catalogue)
        let isTheirs =
            visit.canEdit && (visit.role == .dpo || !Catalogue.officers.contains(list.table))
        let here = links.place(list.table, record.key) ?? visit.base
        let name = words.name(record)
        let label = text.table(list.table)
        let values: Values = [
            "heading": .text(name), "kind": .text(capital(label)),
            "list-href": .text(visit.url(list.name)),
            "list-title": .text(text("page.\(list.name).title")),
            "can-change": .truth(isTheirs),
            "edit-href": .text(links.edit(list.table, record.key, next: here)),
            "remove-href": .text(
                links.remove(list.table, record.key, next: visit.url(list.name))),
            "facts": .list(
                record.table.fields.map { field in fact(record, field, words, links) }),
            "key-label": .text(text.label(list.table, record.table.key.first?.name ?? "key")),
            "key": .text(record.key.joined(separator: "/")),
            "nested": .list(
                card.nested.map {
                    NestedTable(
                        nested: $0, words: words, links: links, back: isTheirs ? here : nil,
                        card: record.key
                    ).values
                }),
            "more": .list(more(list.table, record.key.first ?? "", visit)),
            "gaps": .list(gaps), "has-gaps": .truth(!gaps.isEmpty),
            "uses": referrers(card, words, links), "has-uses": .truth(!card.referrers.isEmpty),
            "changed": .text(
                text(
                    "page.record.changed",
                    ["moment": words.moment(record.version), "person": record.changedBy])),
        ]
        return .html("record", title: name, values)
    }

    /// Where else it is told of.
    private static func more(_ table: String, _ key: String, _ visit: RegisterVisit) -> [Value] {
        let history = ("history", visit.url("history", [("table", table), ("key", key)]))
        let links: [(name: String, href: String)] =
            switch table {
            case "service": [("chain", visit.url("chain", [("service", key)])), history]
            case "organisation":
                [("transfers", visit.url("transfers", [("importer", key)])), history]
            default: [history]
            }
        return links.map {
            ["href": .text($0.href), "label": .text(visit.text("page.record.to-\($0.name)"))]
        }
    }

    private static func fact(
        _ record: Record, _ field: Catalogue.Field, _ words: RecordFormatter, _ links: RecordLinks
    ) -> Value {
        let value = words.value(record, field)
        let reference = record.table.reference(field.name)
        let target = reference.flatMap { reference in
            value.isEmpty
                ? nil
                : links.place(reference.target, reference.columns.compactMap { record[$0] })
        }
        return [
            "fact-label": .text(words.text.label(record.table.name, field.name)),
            "fact": .text(value), "fact-href": .optional(target),
            "is-missing": .truth(value.isEmpty || record.untold.contains(field.name)),
            "untold": .optional(record.untold.contains(field.name) ? value : nil),
        ]
    }

    /// Each row that names it once for each of its fields, or of the kinds of rows nested in it.
    static func referrers(_ card: Card, _ words: RecordFormatter, _ links: RecordLinks) -> Value {
        let text = words.text
        var seen: Set<[String]> = []
        return .list(
            card.referrers.compactMap { use in
                let top = links.catalogue.top(use.table.name)
                let key = Array(use.key.prefix(1))
                let field =
                    top == use.table.name
                    ? text.label(use.table.name, use.column)
                    : capital(text.table(use.table.name))
                guard seen.insert([top, field] + key).inserted else { return nil }
                return [
                    "use-kind": .text(capital(text.table(top))),
                    "use-href": .optional(links.place(use.table.name, use.key)),
                    "use-name": .text(words.names[top, key]), "use-field": .text(field),
                ]
            })
    }
}
