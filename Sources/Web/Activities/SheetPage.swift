import HTTPTypes
import Hummingbird
import Registry
import Rendering
import Store

/// The sheet of one activity, in the order of article 30.
enum SheetPage {
    static func show(_ visit: RegisterVisit) async throws -> Page {
        let key = visit.request["key"]
        let text = visit.text
        let sheet = try await visit.registry.sheet(key, visit.question, text.language)
        let found = try await visit.registry.gapList(
            visit.question, text, Registry.GapFilter(activity: key))
        let gaps = found.filter { sheet.concerns($0, activity: key) }
        let names = try await visit.registry.names(of: gaps, visit.question, text.language)
        let parts = Set(sheet.sections.map(\.part.name))
        // Beside which part each is shown; nil: beside none of these.
        let placed = Dictionary(grouping: gaps) { gap in
            GapValues.rule(gap)?.part.flatMap { parts.contains($0) ? $0 : nil }
        }
        let catalogue = try await visit.registry.catalogue()
        func values(_ gaps: [Gap]) throws -> [Value] {
            try gaps.map {
                try GapValues(gap: $0, names: names, visit: visit, catalogue: catalogue).values()
            }
        }
        let sections = sheet.sections.filter { $0.part.place(in: sheet.book) != .list }.map {
            SheetSection(section: $0, activity: key, book: sheet.book, visit: visit)
        }
        func shown(_ isPoint: Bool) throws -> [Value] {
            try sections.filter { $0.isPoint == isPoint }.compactMap { section in
                let mine = placed[section.name] ?? []
                // What art 30 does not ask for is shown where there is something to show.
                guard isPoint || !section.isEmpty || !mine.isEmpty else { return nil }
                return try section.values(gaps: try values(mine))
            }
        }
        let open = gaps.filter { $0.accepted == nil }
        let levels = Rule.Severity.allCases.compactMap { level -> Value? in
            let count = open.count { $0.severity == level.rawValue }
            return count == 0
                ? nil
                : [
                    "level": .text(level.rawValue),
                    "count": .text(text("severity.\(level.rawValue).count", ["count": "\(count)"])),
                ]
        }
        let list = sheet.sections.first { $0.part.place(in: sheet.book) == .list }
        return .html(
            "sheet", title: sheet.name,
            [
                "book": .text(text("page.paragraph-long", ["n": "\(sheet.book.paragraph)"])),
                "aside": .optional(aside(sheet, text)),
                "head-facts": .list(try list.map { try facts($0, text) } ?? []),
                "edit-href": .optional(
                    visit.canEdit ? visit.url("edit/activity/\(encoded(key))") : nil),
                "points": .list(try shown(true)), "also": .list(try shown(false)),
                "levels": .list(levels),
                "counts": .optional(
                    !levels.isEmpty
                        ? nil : text(sheet.isEntry ? "page.sheet.no-gaps" : "page.sheet.untried")),
                "other-gaps": .list(try values(placed[nil] ?? [])),
                "has-other-gaps": .truth(placed[nil] != nil),
                "list-href": .text(visit.url("activities")),
            ])
    }

    /// Why the record of the day does not have it.
    private static func aside(_ sheet: ActivitySheet, _ text: Text) -> String? {
        if sheet.isEntry { return nil }
        return text("page.sheet.not-entry.\(sheet.status)")
    }

    /// What the list of activities says of it.
    private static func facts(_ section: ActivitySheet.Section, _ text: Text) throws -> [Value] {
        guard let line = section.lines.first else { return [] }
        let shown = section.columns.filter { !["activity", "name"].contains($0.name) }
        return try shown.compactMap {
            let words = try text.words(line, $0)
            return words.isEmpty
                ? nil
                : [
                    "label": .text(text.label(section.part.name, $0.name)), "value": .text(words),
                ]
        }
    }
}
