import Foundation
import Registry
import Store

/// The transfers of an extract, each proved: a sentence that tells it, and a table of what it stands on.
struct PageTransfers {
    private let transfers: PagePart
    private let grounds: PagePart
    private let groundsOf: [[String?]: [[String?]]]
    /// The importers that each passes the data on to, by its route.
    private let onward: [String: [String]]
    private let text: Text

    init(_ transfers: PagePart, _ grounds: PagePart, _ text: Text) {
        self.transfers = transfers
        self.grounds = grounds
        self.text = text
        let key = grounds.part.key.dropLast()
        groundsOf = Dictionary(grouping: grounds.rows) { row in
            key.map { grounds.value($0, row) }
        }
        var onward: [String: [String]] = [:]
        for row in transfers.rows {
            let way = (transfers.value("route", row) ?? "").components(separatedBy: " > ")
            guard way.count > 1, let name = transfers.value("importer_name", row) else { continue }
            let goal = transfers.value("country", row).map { "\(name) (\($0))" } ?? name
            let before = way.dropLast().joined(separator: " > ")
            if onward[before]?.contains(goal) != true { onward[before, default: []].append(goal) }
        }
        self.onward = onward
    }

    var cards: [PageCard] { transfers.rows.map(card) }

    private func card(_ row: [String?]) -> PageCard {
        let place = ["importer_name", "country"].compactMap { transfers.value($0, row) }
        let mine = groundsOf[grounds.part.key.dropLast().map { transfers.value($0, row) }] ?? []
        let table = PagePart(
            part: grounds.part, columns: grounds.columns, rows: mine)
        let section = PageSection(
            id: "", heading: "", table, text, hiding: ["country", "importer_name", "subjects"],
            mayBeLong: true)
        return PageCard(
            names: [place.joined(separator: ", ")], sentences: [sentence(row)], facts: [],
            tables: mine.isEmpty ? [] : section.tables)
    }

    /// What goes from whom to whom, where, for what, on which ground, and onward.
    private func sentence(_ row: [String?]) -> PageSentence {
        func words(_ column: String) -> String? {
            guard let index = transfers.columns.firstIndex(where: { $0.name == column }) else {
                return nil
            }
            let words = transfers.words(row, index, text)
            return words.isEmpty ? nil : words
        }
        var values: [String: String] = [:]
        for column in transfers.columns { values[column.name] = words(column.name) }
        values["importer"] = values["importer_name"]
        values["exporter"] = values["exporter_name"]
        values["ground"] = values["ground"].map(uncapital)
        let path = transfers.items("path", row)
        let goals = onward[transfers.value("route", row) ?? ""] ?? []
        values["goals"] = goals.joined(separator: "; ")
        let status = transfers.value("ground_status", row) ?? "missing"
        let isJudged = transfers.value("receipt", row) == "judged_as_all"
        let ours = Set(
            transfers.columns.filter {
                $0.type != "text" && $0.type != "_text"
                    || transfers.part.translated.contains($0.name)
            }.map(\.name) + ["activities"])
        let keys: [String?] = [
            // Where some activities have not said what is sent, all that they have counts.
            "what.\(values["data"] == nil || isJudged ? "all" : "some")-\(values["subjects"] == nil ? "all" : "some")",
            values["via"].map { _ in "via" },
            values["activities"].map { _ in values["purposes"] == nil ? "activities" : "purposes" },
            path.count > 2 ? "path" : nil,
            "ground.\(status)",
            values["contested"].map { _ in "contested" },
            transfers.isTrue("onward", row) ? "onward" : nil,
            goals.isEmpty ? nil : "goals",
            values["assessment"] != nil
                ? "assessed"
                : transfers.value("assessment_documentation", row).map { _ in "not-assessed" },
            values["measures"].map { _ in "measures" },
            values["copy_from"] != nil
                ? "copy" : needsCopy(row) ? "no-copy" : nil,
        ]
        return PageSentence(
            keys.compactMap { $0.map { "page.transfer.\($0)" } }, values, ours: ours, text)
    }

    /// What art 13(1)(f) lets a person ask for.
    private func needsCopy(_ row: [String?]) -> Bool {
        transfers.value("article", row) == "46"
            || transfers.value("instrument", row) == "ART49_1_SUB2"
    }
}

/// As it stands inside a sentence; a name of letters keeps them.
private func uncapital(_ text: String) -> String {
    text.dropFirst().first?.isLowercase == true
        ? text.prefix(1).lowercased() + text.dropFirst() : text
}

extension PagePart {
    func isTrue(_ column: String, _ row: [String?]) -> Bool {
        ["t", "true"].contains(value(column, row) ?? "")
    }

    func items(_ column: String, _ row: [String?]) -> [String] {
        guard let column = columns.first(where: { $0.name == column }) else { return [] }
        return value(column.name, row).map(column.items) ?? []
    }
}
