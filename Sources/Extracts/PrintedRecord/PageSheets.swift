import Registry
import Rendering
import Store

/// The sheets of an authority's file, one for each activity, each made when it is written: its
/// points in the order of article 30, then what is not required.
struct PageSheets: Sendable {
    private let list: PagePart
    private let cover: PagePart?
    private let parts: [KeptPart]
    private let book: Book
    private let text: Text
    /// The columns of the list that no part tells on the same sheet.
    private let told: [Int]

    /// - Parameter list: the part whose rows are the activities.
    init(
        _ list: PagePart, _ cover: PagePart?, _ parts: [KeptPart], _ book: Book, _ text: Text
    ) {
        self.list = list
        self.cover = cover
        self.parts = parts.filter { $0.part.place(in: book)?.isOnSheet == true }
        self.book = book
        self.text = text
        // A part with a row for each activity tells of it itself, the others of what belongs to it.
        let elsewhere = self.parts.filter { $0.part.key == ["activity"] }
            .flatMap { $0.columns.map(\.name) }.filter { $0 != "activity" }
        told = list.columns.indices.filter {
            !(elsewhere + [list.part.label]).contains(list.columns[$0].name)
        }
    }

    var isEmpty: Bool { list.rows.isEmpty }
    var count: Int { list.rows.count }

    private var heading: String { list.part.titles[text.language] ?? "" }

    /// The list of all activities in front of the sheets, each with where its sheet is.
    var overview: Value {
        // What art 30(1) and art 30(2) each ask for.
        let told: [(word: String, part: String, column: String)] =
            switch book {
            case .controller:
                [("purpose", "purpose", "name"), ("subjects", "subject_data", "subject")]
            case .processor:
                [
                    ("controllers", "processing", "client"),
                    ("processing", "processing", "processing"),
                ]
            }
        let labels = (["number", "name"] + told.map(\.word) + ["transfers"]).map {
            text("page.overview.\($0)")
        }
        let widths = [4, 26, 30, 24, 16]
        return [
            "id": .text(list.part.name), "heading": .text(heading),
            "page": .text(capital(text("page.page"))),
            "heads": .list(
                zip(labels, widths).map { PageTable.Head(label: $0, width: $1).value }),
            "rows": .made { [self] index in
                guard list.rows.indices.contains(index) else { return nil }
                let cells =
                    ["\(index + 1)", name(index).shortened(to: 100)]
                    + (try told.map { try self.told($0.part, $0.column, index) })
                    + [try transfers(index)]
                return [
                    "id": .text("a\(index + 1)"),
                    "cells": .list(
                        cells.enumerated().map {
                            [
                                "label": .text(labels[$0]), "text": .text($1),
                                "isHead": .truth($0 == 1),
                            ]
                        }),
                ]
            },
        ]
    }

    /// The texts of a column, each once.
    private func told(_ part: String, _ column: String, _ index: Int) throws -> String {
        guard let part = try parts.first(where: { $0.part.name == part })?.of(index) else {
            return ""
        }
        var seen: Set<String> = []
        let texts = part.rows.compactMap { part.value(column, $0) }.filter {
            seen.insert($0).inserted
        }
        guard let first = texts.first else { return text.absent(nil) }
        // As many as there is room for, and how many more there are.
        var said = first.shortened(to: 160)
        for (number, next) in texts.enumerated().dropFirst() {
            guard said.count + next.count < 160 else {
                return said + "; " + text("says.more", ["count": "\(texts.count - number)"])
            }
            said += "; " + next
        }
        return said
    }

    /// Yes, no, or what is known of it instead.
    private func transfers(_ index: Int) throws -> String {
        guard let part = try parts.first(where: { $0.part.name == "third_country" })?.of(index)
        else { return "" }
        let states = part.rows.compactMap { part.value("documentation", $0) }
        if states.contains("documented") { return text("word.yes") }
        return states.first == "none" ? text("word.no") : text.absent(states.first)
    }

    package func sheet(_ index: Int) throws -> Value? {
        guard list.rows.indices.contains(index) else { return nil }
        let id = "a\(index + 1)"
        var points: [PageSection] = []
        var also: [PageSection] = []
        for part in parts {
            let mine = try part.of(index)
            let title = part.part.titles[text.language] ?? part.part.name
            func section(_ heading: String, _ provision: String?) -> PageSection {
                PageSection(
                    id: "\(id)-\(part.part.name)", heading: heading, provision: provision, mine,
                    text, hiding: ["activity"], isAside: provision == nil, cover: cover)
            }
            if case .point(let letter) = part.part.place(in: book) {
                points.append(
                    section(
                        text("page.point", ["letter": letter, "title": title]),
                        text("page.provision", ["n": "\(book.paragraph)", "letter": letter])))
            } else {
                // What art 30 does not ask for confesses nothing where it is not there.
                let more = section(title, nil)
                if !more.isBlank { also.append(more) }
            }
        }
        return [
            "id": .text(id), "number": .text("\(index + 1)"), "name": .text(name(index)),
            "facts": .list(list.facts(list.rows[index], told, text).map(\.value)),
            "points": .list(points.map(\.value)),
            // The block of what is not required, where there is one.
            "also": also.isEmpty ? [] : [.list(also.map(\.value))],
        ]
    }

    /// The number of each activity by its name; none where two have one.
    var numbers: [String: Int] {
        let named = Dictionary(grouping: list.rows.indices, by: name)
        return named.compactMapValues { $0.count == 1 ? $0[0] + 1 : nil }
    }

    private func name(_ index: Int) -> String {
        let row = list.rows[index]
        return list.value(list.part.label, row) ?? list.value("activity", row) ?? ""
    }
}
