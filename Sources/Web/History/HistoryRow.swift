import Registry
import Rendering
import Store

/// One change in words.
struct HistoryRow: Sendable {
    let change: RecordChange
    let visit: RegisterVisit
    let words: RecordFormatter

    private var text: Text { visit.text }
    private var table: Catalogue.Table? { words.catalogue[change.table] }

    var value: Value {
        [
            "at": .text(change.at), "by": .text(change.by), "moment": .text(change.moment),
            "table": .text(text.table(change.table)), "name": .text(name),
            "kind": .text(text("page.history.\(change.kind.rawValue)")),
            "style": .text(change.kind.rawValue),
            "fields": .list(change.fields.map(field)),
            "record": .text(
                visit.url("history", [("table", change.table), ("key", change.key.first)])),
            "then": .text(
                visit.request.url(
                    "\(visit.base)/\(page)", [("known_at", change.moment)], isPast: false)),
        ]
    }

    private var name: String {
        let key = change.key.joined(separator: " / ")
        if let name = change.name { return "\(name) [\(key)]" }
        let top = words.names[words.catalogue.top(change.table), Array(change.key.prefix(1))]
        guard let table, table.parent != nil else { return top == key ? key : "\(top) [\(key)]" }
        // What nests in another has no name but what its own key says.
        let own = zip(table.key, change.key.suffix(table.key.count)).map { field, value in
            words.words(value, field, table) { change.values(\.after)[$0] ?? nil }
        }
        return ([top] + own).joined(separator: " / ")
    }

    /// The list on which the record was, at that moment.
    private var page: String {
        let pages = [
            "activity": "activities", "organisation": "organisations", "service": "services",
            "engagement": "engagements", "agreement": "agreements", "notice": "notices",
        ]
        let root = pages.keys.first { change.table == $0 || change.table.hasPrefix($0 + "_") }
        return root.flatMap { pages[$0] } ?? "activities"
    }

    private func field(_ field: RecordChange.Field) -> Value {
        func said(_ side: KeyPath<RecordChange.Field, String?>) -> String {
            guard let value = field[keyPath: side] else { return text("sentence.nothing") }
            guard let table, let kept = table.field(field.column.name) else {
                return text.words(value, field.column)
            }
            return words.words(value, kept, table) { change.values(side)[$0] ?? nil }
        }
        return [
            "label": .text(text.label(change.table, field.column.name)),
            "before": .optional(change.kind == .added ? nil : said(\.before)),
            "after": .optional(change.kind == .removed ? nil : said(\.after)),
            "changed": .truth(change.kind == .changed),
        ]
    }
}
