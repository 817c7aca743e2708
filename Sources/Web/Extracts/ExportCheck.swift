import Extracts
import Registry
import Rendering
import Store

import struct Postgres.Row

/// What the pre-flight found in one book, by kind, each finding with the way to it.
struct ExportCheck {
    let book: Book
    let lines: [Row]
    /// What the file itself is about to say.
    let said: [Shortcoming]
    let visit: RegisterVisit

    private static let shown = 25

    func value() throws -> Value {
        let text = visit.text
        let found = lines.count + said.count
        let count = ["count": "\(found)", "paragraph": "\(book.paragraph)"]
        var kinds: [String] = []
        for kind in try lines.map({ try $0.text("kind") }) where !kinds.contains(kind) {
            kinds.append(kind)
        }
        return [
            "head": .text(text(found == 0 ? "preflight.clean" : "preflight.head", count)),
            "is-clean": .truth(found == 0), "kinds": .list(try kinds.map(kind)),
            "said": said.isEmpty
                ? []
                : [
                    [
                        "head": .text(text("preflight.file", ["count": "\(said.count)"])),
                        "lines": .texts(said.map { $0.words(book, text) }),
                    ]
                ],
        ]
    }

    private func kind(_ kind: String) throws -> Value {
        let found = try lines.filter { try $0.text("kind") == kind }
        let more = found.count - Self.shown
        return [
            "head": .text(visit.text("preflight.\(kind)", ["count": "\(found.count)"])),
            "findings": .list(try found.prefix(Self.shown).map(finding)),
            "more": .optional(
                more > 0 ? visit.text("page.export-check.more", ["count": "\(more)"]) : nil),
            "gaps": .text(visit.url("gaps")),
        ]
    }

    private func finding(_ line: Row) throws -> Value {
        // A draft is found by no rule.
        let id = try line.optional.text("rule")
        let rule = Rule.all.first { $0.id == id }
        return [
            "rule": .optional(rule?.titles[visit.text.language]),
            "law": .optional(rule.map { visit.text.law($0.law) }),
            "gap": .optional(
                rule.map { visit.url("gaps", [("rule", $0.id)]) }),
            "name": .text(try line.text("name")),
            "href": .optional(try place(line)),
            "is-accepted": .truth(try line.bool("accepted")),
        ]
    }

    /// The page of what it concerns, where that has one.
    private func place(_ line: Row) throws -> String? {
        guard let list = ListDefinition.of(try line.text("subject")) else { return nil }
        let parts = try line.text("subject_id").split(separator: "/").map { encoded(String($0)) }
        return visit.url("\(list.name)/\(parts.joined(separator: "/"))")
    }
}
