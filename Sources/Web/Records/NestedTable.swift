import Registry
import Rendering
import Store

/// The rows nested in a card's row, a table for each kind, with the ways to change them.
struct NestedTable: Sendable {
    let nested: Card.Nested
    let parent: [String]
    let words: RecordFormatter
    let links: RecordLinks
    /// The page they stand on, to come back to; nil: nobody changes anything here.
    let back: String?

    private var table: Catalogue.Table { nested.table }
    private var text: Text { words.text }

    var values: Value {
        let label = text.table(table.name)
        let help = text.sentences["help.\(table.name)"]
        return [
            "nested-id": .text("nested-\(table.name)"), "nested-label": .text(capital(label)),
            "nested-help": .optional(help), "has-rows": .truth(!nested.records.isEmpty),
            "nested-heads": .list(columns.map { ["head": .text(text.label(table.name, $0.name))] }),
            "nested-rows": .list(nested.records.map(row)), "can-change": .truth(back != nil),
            "add-href": .optional(back.map { links.new(table.name, under: parent, next: $0) }),
            "add-label": .text(text("page.edit.add", ["what": label])),
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

func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
