import Extracts
import Registry
import Rendering
import Store

/// One part of a sheet with its rows, its gaps and where to change it.
struct SheetSection {
    let section: ActivitySheet.Section
    let activity: String
    let book: Book
    let visit: RegisterVisit

    private var text: Text { visit.text }
    var name: String { section.part.name }

    /// Whether art 30 asks for it.
    var isPoint: Bool {
        if case .point = section.part.place(in: book) { true } else { false }
    }

    var isEmpty: Bool { section.lines.isEmpty }

    private var heading: String {
        let title = section.part.titles[text.language] ?? name
        guard case .point(let letter) = section.part.place(in: book) else { return title }
        return text("page.point", ["letter": letter, "title": title])
    }

    private var provision: String? {
        guard case .point(let letter) = section.part.place(in: book) else { return nil }
        return text("page.provision", ["n": "\(book.paragraph)", "letter": letter])
    }

    func values(gaps: [Value]) throws -> Value {
        let shown = PageSection(
            id: name, heading: heading,
            PagePart(
                part: section.part, columns: section.columns,
                rows: section.lines.map { Array($0.cells) }),
            text, hiding: ["activity"])
        let edits = visit.canEdit ? try SheetEdits(section, activity, visit).links() : []
        return [
            "section-id": .text(name), "heading": .text(heading),
            "provision": .optional(provision),
            "statements": .list(
                shown.statements.map {
                    ["style": .text($0.style.rawValue), "statement": .text($0.text)]
                }),
            "lists": .list(shown.lists.map { ["items": .texts($0)] }),
            "cards": .list(
                shown.cards.map { card($0.names, $0.facts) }),
            "tables": .list(shown.tables.map(table)), "gaps": .list(gaps),
            "edits": .list(edits), "has-edits": .truth(!edits.isEmpty),
            "gap-count": .optional(
                gaps.isEmpty ? nil : text("page.sheet.gap-count", ["count": "\(gaps.count)"])),
        ]
    }

    private func card(_ names: [String], _ facts: [PageFact]) -> Value {
        [
            "names": .texts(names),
            "facts": .list(facts.map { ["label": .text($0.label), "value": .text($0.text)] }),
        ]
    }

    private func table(_ table: PageTable) -> Value {
        [
            "caption": .text(heading), "heads": .texts(table.heads.map(\.label)),
            "rows": .list(
                table.rows.map { row in
                    [
                        "cells": .list(
                            row.cells.map {
                                [
                                    "cell": .text($0.text), "is-head": .truth($0.isHead),
                                ]
                            })
                    ]
                }),
        ]
    }
}
