import Registry

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

    /// The tables that a part grows by, each with the columns of a row it nests in besides the
    /// activity.
    private static let additions: [String: [(table: String, within: [String])]] = [
        "basis": [("activity_purpose_basis", ["purpose"])],
        "impact_assessment": [("activity_dpia_criterion", [])],
        "location": [("activity_location", [])], "measure": [("activity_measure", [])],
        "party": [("activity_engagement", [])], "processing": [("activity_engagement", [])],
        "purpose": [("activity_purpose", [])],
        "recipient": [("activity_recipient", []), ("activity_engagement", [])],
        "subject_data": [
            ("activity_subject", []), ("activity_subject_data", ["subject_category"]),
        ], "third_country": [("activity_declared_transfer", [])],
    ]

    var links: [Value] {
        var seen: Set<String> = []
        return (section.lines.compactMap(edit) + adds).filter { seen.insert($0.href).inserted }
            .map { ["href": .text($0.href), "label": .text($0.label)] }
    }

    private func edit(_ line: Line) -> (href: String, label: String)? {
        guard let record = record(line) else {
            // What has no record of its own is a field of the activity.
            return ["collection", "review"].contains(section.part.name)
                ? (
                    visit.url("edit/activity/\(encoded(activity))"),
                    visit.text(
                        "page.sheet.edit", ["name": section.part.titles[visit.text.language] ?? ""])
                ) : nil
        }
        let key = record.key.compactMap { line[$0] }.filter { !$0.isEmpty }
        guard key.count == record.key.count else { return nil }
        let names = [line[section.part.label]] + ["subject", "basis"].map { line[$0] }
        let name = names.compactMap { $0 }.joined(separator: ", ")
        return (
            visit.url("edit/\(record.table)/\(path(key))"),
            visit.text(
                "page.sheet.edit", ["name": name.isEmpty ? key.joined(separator: " ") : name])
        )
    }

    private func record(_ line: Line) -> (table: String, key: [String])? {
        switch section.part.name {
        case "location" where line["engagement"] != nil:
            ("engagement_location", ["engagement", "kind", "territory"])
        case "recipient" where line["capacity"] != nil: ("organisation", ["recipient"])
        default: Self.records[section.part.name]
        }
    }

    private var adds: [(href: String, label: String)] {
        (Self.additions[section.part.name] ?? []).flatMap { table, within in
            let parents =
                within.isEmpty
                ? [[]]
                : section.lines.map { line in
                    within.compactMap { line[$0] }
                }
            return parents.filter { $0.count == within.count }.map { parent in
                let what = visit.text.table(table)
                let name = ([what] + parent).joined(separator: " · ")
                return (
                    visit.url("new/\(table)/\(path([activity] + parent))"),
                    visit.text("page.sheet.add", ["name": name])
                )
            }
        }
    }

    private func path(_ key: [String]) -> String { key.map(encoded).joined(separator: "/") }
}
