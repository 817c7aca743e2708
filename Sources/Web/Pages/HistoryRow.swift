import Registry

/// One change in words.
struct HistoryRow: Sendable {
    let change: RecordChange
    let visit: RegisterVisit

    private var text: Text { visit.text }

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
        return change.name.map { "\($0) [\(key)]" } ?? key
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
        func words(_ value: String?) -> String {
            value.map { text.words($0, field.column) } ?? text("sentence.nothing")
        }
        return [
            "label": .text(text.label(change.table, field.column.name)),
            "before": .optional(change.kind == .added ? nil : words(field.before)),
            "after": .optional(change.kind == .removed ? nil : words(field.after)),
            "changed": .truth(change.kind == .changed),
        ]
    }
}
