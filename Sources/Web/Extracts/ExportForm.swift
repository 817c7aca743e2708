import Access
import Extracts
import Foundation
import Registry
import Rendering
import Store

/// What is asked of an export, from a form or a query.
struct ExportForm {
    let form: Form
    let visit: RegisterVisit

    var book: Book { form["book"].flatMap(Book.init) ?? .controller }
    var format: ExtractFormat { form["format"].flatMap(ExtractFormat.named) ?? .all }
    /// Documents are in Swedish by default, whatever their writer reads.
    var language: Text.Language { form["document-language"].flatMap(Text.Language.init) ?? .sv }
    /// Keys: those ticked, or as many as are written, apart by spaces, commas or lines.
    var scope: [String] {
        form.all("scope").flatMap { $0.split { $0.isWhitespace || $0 == "," }.map(String.init) }
    }
    /// Keys of categories of data subjects; empty: all of them.
    var subjects: [String] { form.all("subject").filter { !$0.isEmpty } }
    var isDraft: Bool { form["draft"] != nil }

    var authority: AuthorityExport {
        var export = AuthorityExport(register: visit.slug, language: language, format: format)
        export.recipient = form["recipient"]
        export.caseNumber = form["case-number"]
        export.due = form["due"]
        export.ourReference = form["our-reference"]
        export.approvedBy = form["approved-by"]
        export.scope = scope
        export.isDraft = isDraft
        return export
    }

    /// More than this many activities are written, not ticked.
    private static let mostTicked = 200

    /// As it was filled in; `recipient` is what stands there when nobody wrote anything.
    func values(recipient: String?, books: [Book], _ fixed: Snapshot) async throws -> Values {
        let text = visit.text
        let most = ExportForm.mostTicked
        let activities = try await visit.registry.runningActivities(
            visit.slug, fixed, most: most + 1)
        let isTicked = activities.count <= most
        let scope = Set(scope)
        // What does not run that day stays chosen, so that its lack is told and not all is handed over.
        let others = scope.subtracting(activities.map(\.key)).sorted().map { (key: $0, name: $0) }
        func option(_ value: String, _ label: String, isChosen: Bool) -> Value {
            ["value": .text(value), "label": .text(label), "chosen": .truth(isChosen)]
        }
        func options(_ all: [String], _ chosen: String, _ key: String) -> Value {
            .list(
                all.map {
                    option($0, text("page.export-form.\(key).\($0)"), isChosen: $0 == chosen)
                })
        }
        return [
            "books": options(
                books.map(\.rawValue), books.contains(book) ? book.rawValue : "controller", "book"),
            "formats": .list(
                ExtractFormat.choices.map {
                    option($0.name, $0.label(text), isChosen: $0.name == format.name)
                }),
            "languages": options(
                Text.Language.allCases.map(\.rawValue), language.rawValue, "language"),
            "recipient": .optional(form["recipient"] ?? recipient),
            "case-number": .optional(form["case-number"]),
            "due": .optional(form["due"]), "our-reference": .optional(form["our-reference"]),
            "approved-by": .optional(
                form["approved-by"] ?? (form.names.isEmpty ? visit.request.visit?.person.name : nil)
            ),
            "is-ticked": .truth(isTicked), "scope": .text(scope.sorted().joined(separator: "\n")),
            "activities": .list(
                (isTicked ? activities + others : []).map {
                    option($0.key, $0.name, isChosen: scope.contains($0.key))
                }),
        ]
    }
}
