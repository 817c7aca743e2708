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
    /// A column of a part with the key of a row, and the one with its name.
    private typealias Within = (key: String, name: String)

    /// The table whose record a row is, and the columns of the part that make its key.
    private static let records: [String: (table: String, key: [String])] = [
        "arrangement": ("agreement", ["agreement"]),
        "basis": ("activity_purpose_basis", ["activity", "purpose", "basis"]),
        "erasure": ("activity_subject_data", ["activity", "subject_category", "data_category"]),
        "impact_assessment": ("assessment", ["assessment"]),
        "location": ("activity_location", ["activity", "kind", "territory"]),
        "measure": ("measure", ["measure"]), "party": ("organisation", ["party"]),
        "processing": ("engagement", ["engagement"]),
        "purpose": ("activity_purpose", ["activity", "purpose"]),
        "recipient": ("activity_recipient", ["activity", "recipient"]),
        "special_ground": (
            "activity_subject_data", ["activity", "subject_category", "data_category"]
        ),
        "subject_data": (
            "activity_subject_data", ["activity", "subject_category", "data_category"]
        ),
    ]

    /// The tables that a part grows by, each with what a row nests in besides the activity.
    private static let additions: [String: [(table: String, within: Within?)]] = [
        "basis": [("activity_purpose_basis", ("purpose", "name"))],
        "impact_assessment": [("activity_dpia_criterion", nil)],
        "location": [("activity_location", nil)], "measure": [("activity_measure", nil)],
        "party": [("activity_engagement", nil)], "processing": [("activity_engagement", nil)],
        "purpose": [("activity_purpose", nil)],
        "recipient": [("activity_recipient", nil), ("activity_engagement", nil)],
        "subject_data": [
            ("activity_subject", nil),
            ("activity_subject_data", ("subject_category", "subject")),
        ], "third_country": [("activity_declared_transfer", nil)],
    ]

    /// The activity's own fields that a part shows.
    private static let fields = [
        "collection": ["collected_from"],
        "impact_assessment": ["dpia_screened", "dpia_exception"],
        "review": ["reviewed", "review_due"],
    ]

    /// The activity's own field that says why a part has no rows.
    private static let absences = [
        "measure": ["measures_omitted"], "recipient": ["recipients_none"],
        "special_ground": ["special_none"], "third_country": ["transfers_none"],
    ]

    func links() throws -> [Value] {
        var seen: Set<String> = []
        return try (section.lines.compactMap(edit) + adds() + [own()].compactMap { $0 })
            .filter { seen.insert($0.href).inserted }
            .map { ["href": .text($0.href), "label": .text($0.label)] }
    }

    private func edit(_ line: Row) throws -> Edit? {
        guard let record = try record(line) else { return nil }
        let key = try record.key.compactMap { try line.optional.text($0) }.filter { !$0.isEmpty }
        guard key.count == record.key.count else { return nil }
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

    private func record(_ line: Row) throws -> (table: String, key: [String])? {
        switch section.part.name {
        case "location" where try !line.optional.isNull("engagement"):
            ("engagement_location", ["engagement", "kind", "territory"])
        case "recipient" where try !line.optional.isNull("capacity"):
            ("organisation", ["recipient"])
        default: Self.records[section.part.name]
        }
    }

    private func adds() throws -> [Edit] {
        try (Self.additions[section.part.name] ?? []).flatMap { table, within in
            guard let within else { return [add(table, [], nil)] }
            return try section.lines.compactMap { line in
                try line.optional.text(within.key).map {
                    add(table, [$0], try words(line, within.name))
                }
            }
        }
    }

    private func add(_ table: String, _ parent: [String], _ name: String?) -> Edit {
        let words = [visit.text.table(table), name].compactMap { $0 }.filter { !$0.isEmpty }
        return (
            visit.url("new/\(table)/\(path([activity] + parent))"),
            visit.text("page.sheet.add", ["name": words.joined(separator: " · ")])
        )
    }

    /// The form of the activity's own fields, no more of it than the part shows.
    private func own() throws -> Edit? {
        let part = section.part.name
        guard let fields = try Self.fields[part] ?? absence()
        else { return nil }
        let labels = fields.map { visit.text.label("activity", $0) }
        let place = visit.url("edit/activity/\(encoded(activity))")
        return (
            "\(place)?fields=\(fields.joined(separator: ","))",
            visit.text("page.sheet.fill", ["name": labels.joined(separator: " · ")])
        )
    }

    /// Nil too where a row says that it is documented.
    private func absence() throws -> [String]? {
        guard let fields = Self.absences[section.part.name] else { return nil }
        let isDocumented = try section.lines.contains {
            try $0.optional.text("documentation") == "documented"
        }
        return isDocumented ? nil : fields
    }

    /// Empty too where the part has no such column.
    private func words(_ line: Row, _ column: String) throws -> String {
        let known = section.columns.first { $0.name == column }
        return try known.map { try visit.text.words(line, $0) } ?? ""
    }

    private func path(_ key: [String]) -> String { key.map(encoded).joined(separator: "/") }
}
