import HTTPTypes
import Registry
import Rendering
import Store

/// Removing one row, after a page that says what goes with it and what keeps it.
enum RemovePages {
    static func ask(_ visit: RegisterVisit) async throws -> Page {
        try await page(visit, problem: nil)
    }

    static func remove(_ visit: RegisterVisit) async throws -> Page {
        let (table, key) = (visit.request["table"], visit.keyPath)
        try visit.requireRole(editing: table)
        do {
            try await visit.registry.remove(
                table, key, in: visit.slug, version: visit.request.form["row-version"])
        } catch let problem as Problem where ["row-used", "row-changed"].contains(problem.key) {
            return try await page(visit, problem: problem)
        }
        let catalogue = try await visit.registry.catalogue()
        return .redirect(after(visit, catalogue, table, key, visit.request.form["next"]))
    }

    /// Of a row that stood by itself only the list is left.
    private static func after(
        _ visit: RegisterVisit, _ catalogue: Catalogue, _ table: String, _ key: [String],
        _ request: String?
    ) -> String {
        let links = RecordLinks(visit: visit, catalogue: catalogue)
        let list = catalogue.top(table) == table ? ListDefinition.of(table) : nil
        return links.next(request ?? list.map { "\(visit.base)/\($0.name)" }, table, key)
    }

    private static func page(_ visit: RegisterVisit, problem: Problem?) async throws -> Page {
        let (table, key) = (visit.request["table"], visit.keyPath)
        try visit.requireRole(editing: table)
        guard table != "register" else { throw Problem("record-unknown") }
        let text = visit.text
        let removal = try await visit.registry.removal(table, key, in: visit.slug, text.language)
        let card = removal.card
        let words = RecordFormatter(text: text, catalogue: card.catalogue, names: card.names)
        let links = RecordLinks(visit: visit, catalogue: card.catalogue)
        let request = visit.request.form["next"] ?? visit.request.query["next"]
        let name = words.name(card.record)
        let title = text("page.edit.remove", ["what": text.table(table)])
        let values: Values = [
            "heading": .text(title), "subject": .text(name),
            "action": .text(links.remove(table, key)), "next": .optional(request),
            "back": .text(links.next(request, table, key)),
            "row-version": .text(card.record.version),
            "problem": .optional(problem?.sentence(text)),
            "inside": .list(
                removal.inside.map { nested in
                    [
                        "inside-kind": .text(capital(text.table(nested.table.name))),
                        "inside-names": .text(
                            nested.records.prefix(20).map(words.name).joined(separator: ", ")
                                + (nested.records.count > 20 ? " …" : "")),
                        "inside-count": .text("\(nested.records.count)"),
                    ]
                }),
            "has-inside": .truth(!removal.inside.isEmpty),
            "uses": RecordPages.referrers(card, words, links),
            "has-uses": .truth(!card.referrers.isEmpty),
            "can-remove": .truth(card.referrers.isEmpty),
        ]
        return .html(
            "remove", title: "\(title): \(name)", values,
            status: problem == nil ? .ok : .unprocessableContent)
    }
}
