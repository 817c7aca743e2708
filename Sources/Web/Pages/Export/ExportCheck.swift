import Registry
import Rendering

/// What the pre-flight found in one book, by kind, each finding with the way to it.
struct ExportCheck {
    let book: Book
    let lines: [Line]
    let visit: RegisterVisit

    private static let shown = 25

    var value: Value {
        let text = visit.text
        let count = ["count": "\(lines.count)", "paragraph": "\(book.paragraph)"]
        var kinds: [String] = []
        for kind in lines.compactMap({ $0["kind"] }) where !kinds.contains(kind) {
            kinds.append(kind)
        }
        return [
            "head": .text(text(lines.isEmpty ? "preflight.clean" : "preflight.head", count)),
            "is-clean": .truth(lines.isEmpty), "kinds": .list(kinds.map(kind)),
        ]
    }

    private func kind(_ kind: String) -> Value {
        let found = lines.filter { $0["kind"] == kind }
        let more = found.count - Self.shown
        return [
            "head": .text(visit.text("preflight.\(kind)", ["count": "\(found.count)"])),
            "findings": .list(found.prefix(Self.shown).map(finding)),
            "more": .optional(
                more > 0 ? visit.text("page.export-check.more", ["count": "\(more)"]) : nil),
            "gaps": .text(visit.url("gaps")),
        ]
    }

    private func finding(_ line: Line) -> Value {
        let rule = Rule.all.first { $0.id == line["rule"] }
        return [
            "rule": .optional(rule?.titles[visit.text.language]),
            "law": .optional(rule.map { visit.text.law($0.law) }),
            "gap": .optional(
                rule.map { visit.url("gaps", [("rule", $0.id)]) }),
            "name": .optional(line["name"]),
            "href": .optional(place(line)),
            "is-accepted": .truth(line["accepted"] == "t"),
        ]
    }

    /// The page of what it concerns, where that has one.
    private func place(_ line: Line) -> String? {
        guard let subject = line["subject"], let key = line["subject_id"],
            let table = Table.all.values.first(where: { $0.tableName == subject })
        else { return nil }
        let parts = key.split(separator: "/").map { encoded(String($0)) }
        return visit.url("\(table.name)/\(parts.joined(separator: "/"))")
    }
}
