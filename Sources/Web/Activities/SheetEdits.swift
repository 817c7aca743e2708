import Extracts
import Registry
import Rendering
import Store

import struct Postgres.Row

/// Links from a part of a sheet to the records that its rows come from.
struct SheetEdits {
    private let section: ActivitySheet.Section
    private let activity: String
    private let visit: RegisterVisit

    init(_ section: ActivitySheet.Section, _ activity: String, _ visit: RegisterVisit) {
        self.section = section
        self.activity = activity
        self.visit = visit
    }

    private typealias Edit = (href: String, label: String)

    func links() throws -> [Value] {
        var seen: Set<String> = []
        return try (section.lines.compactMap(edit) + adds() + [own()].compactMap { $0 })
            .filter { seen.insert($0.href).inserted }
            .map { ["href": .text($0.href), "label": .text($0.label)] }
    }

    private var edits: PartEdits { section.part.edits }

    private func edit(_ line: Row) throws -> Edit? {
        func isFilled(_ column: String) throws -> Bool {
            try line.optional.text(column)?.isEmpty == false
        }
        let found = try edits.records.first { record in
            try (record.filled + record.key).allSatisfy(isFilled)
        }
        guard let record = found else { return nil }
        let key = try record.key.map { try line.text($0) }
        // A word of the law in a key has no column with its name.
        let codes = section.columns.filter { record.key.contains($0.name) && $0.type != "text" }
        let names = [section.part.label, "subject", "organisation"] + codes.map(\.name)
        let name = try names.map { try words(line, $0) }.filter { !$0.isEmpty }.joined(
            separator: ", ")
        return (
            visit.url("edit/\(record.table)/\(path(key))"),
            visit.text(
                "page.sheet.edit", ["name": name.isEmpty ? key.joined(separator: " ") : name])
        )
    }

    private func adds() throws -> [Edit] {
        try edits.additions.flatMap { addition in
            guard let within = addition.within else { return [add(addition.table, [], nil)] }
            return try section.lines.compactMap { line in
                try line.optional.text(within.key).map {
                    add(addition.table, [$0], try words(line, within.name))
                }
            }
        }
    }

    private func add(_ table: String, _ parent: [String], _ name: String?) -> Edit {
        let words = [visit.text.table(table), name].compactMap { $0 }.filter { !$0.isEmpty }
        return (
            visit.url("new/\(table)/\(path([activity] + parent))"),
            visit.text.sentences["page.sheet.add.\(table)"]
                ?? visit.text("page.sheet.add", ["name": words.joined(separator: " · ")])
        )
    }

    /// The form of the activity's own fields, no more of it than the part shows.
    private func own() throws -> Edit? {
        let fields = try edits.fields.isEmpty ? absence() : edits.fields
        guard !fields.isEmpty else { return nil }
        let labels = fields.map { visit.text.label("activity", $0) }
        let place = visit.url("edit/activity/\(encoded(activity))")
        return (
            "\(place)?fields=\(fields.joined(separator: ","))",
            visit.text("page.sheet.fill", ["name": labels.joined(separator: " · ")])
        )
    }

    /// None where a row says that it is documented.
    private func absence() throws -> [String] {
        guard !edits.absence.isEmpty else { return [] }
        let isDocumented = try section.lines.contains {
            try $0.optional.text("documentation") == "documented"
        }
        return isDocumented ? [] : edits.absence
    }

    /// Empty too where the part has no such column.
    private func words(_ line: Row, _ column: String) throws -> String {
        let known = section.columns.first { $0.name == column }
        return try known.map { try visit.text.words(line, $0) } ?? ""
    }

    private func path(_ key: [String]) -> String { key.map(encoded).joined(separator: "/") }
}
