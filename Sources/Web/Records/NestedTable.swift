import Registry
import Rendering
import Store

/// The rows nested in a card's row, a table for each kind, with the ways to change them.
struct NestedTable: Sendable {
    let nested: Card.Nested
    let words: RecordFormatter
    let links: RecordLinks
    /// The page they stand on, to come back to; nil: nobody changes anything here.
    let back: String?
    /// The card's row; what nests in another one is added below that.
    let card: [String]

    private var table: Catalogue.Table { nested.table }
    private var parent: [String] { nested.within?.key ?? card }
    private var text: Text { words.text }

    var values: Value {
        let table = text.table(self.table.name)
        let label = nested.within.map { "\(table): \(words.name($0))" } ?? table
        let id = (["nested", self.table.name] + (nested.within?.key ?? [])).joined(separator: "-")
        let help = text.sentences["help.\(self.table.name)"]
        return [
            "nested-id": .text(id), "nested-label": .text(capital(label)),
            "nested-help": .optional(help), "has-rows": .truth(!nested.records.isEmpty),
            "nested-heads": .list(
                columns.map { ["head": .text(text.label(self.table.name, $0.name))] }),
            "nested-rows": .list(nested.records.map(row)), "can-change": .truth(back != nil),
            "add-href": .optional(back.map { links.new(self.table.name, under: parent, next: $0) }),
            "add-label": .text(text("page.edit.add", ["what": table])),
        ]
    }

    /// Its own key, and every field that any of the rows fills in.
    private var columns: [Catalogue.Field] {
        let filled = table.fields.filter { field in
            nested.records.contains { $0[field.name] != nil }
        }
        let hasName = filled.contains { $0.name == "name" }
        return (hasName ? [] : table.key) + filled
    }

    private func row(_ record: Record) -> Value {
        let name = words.name(record)
        // What only joins two rows has nothing to change.
        let isChangeable = !links.catalogue.isSet(table)
        return [
            "cells": .list(
                columns.enumerated().map { index, field in
                    [
                        "cell": .text(words.value(record, field)), "is-first": .truth(index == 0),
                        "is-exact": .truth(field.type == "date"),
                    ]
                }),
            "row-edit": .optional(
                isChangeable ? back.map { links.edit(table.name, record.key, next: $0) } : nil),
            "row-remove": .optional(back.map { links.remove(table.name, record.key, next: $0) }),
            "row-name": .text(name),
        ]
    }
}
