import HTTPTypes
import Registry
import Rendering
import Store

/// The form of one row: new or there already, as it was opened or after a refusal.
struct RowFormPage: Sendable {
    let form: RowForm
    let visit: RegisterVisit
    /// What was typed; nil: the form was only opened.
    var typed: Form?
    var refusal = RowRefusal()
    /// What was typed was kept meanwhile, under this name; nothing is wrong with it.
    var parkedName: String?
    /// The key of a row that was removed meanwhile and shall be added under it again.
    var again: [String]?

    private var text: Text { visit.text }
    private var table: Catalogue.Table { form.table }
    private var words: RecordFormatter {
        RecordFormatter(text: text, catalogue: form.catalogue, names: form.names)
    }
    private var links: RecordLinks { RecordLinks(visit: visit, catalogue: form.catalogue) }
    private var key: [String] { form.record?.key ?? form.parent }
    /// With what was typed before, where the address names it.
    var parked: RowFormPage {
        guard let form = visit.request.parkedForm else { return self }
        var page = self
        (page.typed, page.parkedName) = (form, visit.request.query[ParkedForms.field])
        return page
    }

    /// Where to come back to afterwards.
    private var asked: String? { typed?["next"] ?? visit.request.query["next"] }
    /// The form's own address.
    private var here: String {
        form.record == nil
            ? links.new(table.name, under: key, next: asked)
            : links.edit(table.name, key, next: asked)
    }
    private func added(_ field: Catalogue.Field) -> String? {
        table.reference(field.name).flatMap { _ in visit.request.query[field.name] }
    }
    private var isSection: Bool { visit.request.query["fields"] != nil }

    var page: Page {
        let isRefused = typed != nil && parkedName == nil
        let isPart = typed != nil || isSection
        let title = text(
            form.record == nil ? "page.edit.add" : "page.edit.change",
            ["what": text.table(table.name)])
        let back = links.next(asked, table.name, key)
        let values: Values = [
            "heading": .text(title), "subject": .optional(form.record.map(words.name)),
            "within": .optional(within), "lead": .optional(text.sentences["help.\(table.name)"]),
            "action": .text(action), "back": .text(back), "next": .optional(asked),
            "parked": .optional(parkedName ?? typed?[ParkedForms.field]),
            "confirmed": .optional(refusal.asked),
            "save": .text(text(refusal.asked != nil ? "page.edit.save-anyway" : "page.edit.save")),
            "row-version": .text(version), "fields": .list(fields.map(input)),
            "problems": .list(problems), "has-problems": .truth(!problems.isEmpty),
            "has-overtaken": .truth(refusal.overtaken != nil), "overtaken": overtaken,
            "nested": .list(isPart ? [] : form.nested.map(nested)),
            "remove-href": .optional(
                form.record == nil || isSection || table.name == "register"
                    ? nil : links.remove(table.name, key, next: asked)),
        ]
        return .html(
            "edit", title: title + (form.record.map { ": " + words.name($0) } ?? ""), values,
            status: isRefused ? .unprocessableContent : .ok)
    }

    /// What a person may fill in: all of it, or of a row that is there the part asked for.
    var fields: [Catalogue.Field] {
        guard form.record != nil else { return allFields }
        let asked =
            typed?.names
            ?? visit.request.query["fields"]?.split(separator: ",").map(String.init)
        return asked.map { asked in allFields.filter { asked.contains($0.name) } } ?? allFields
    }

    /// A key that others may name is for good.
    private var allFields: [Catalogue.Field] {
        let all = table.fields.filter { table.name != "register" || $0.name != "slug" }
        let isNew = form.record == nil && again == nil
        guard isNew || !form.catalogue.isReferred(table) else { return all }
        // A key that is made of the name comes after it.
        let own = table.key.filter { $0.name == "key" }
        return table.key.filter { $0.name != "key" } + all + (isNew ? own : [])
    }

    private var action: String {
        if let key = again ?? form.record?.key { return links.edit(table.name, key) }
        return links.new(table.name, under: form.parent)
    }

    /// Empty: the row is to be added.
    private var version: String {
        if again != nil { return "" }
        if let overtaken = refusal.overtaken { return overtaken.version ?? "" }
        return typed?["row-version"] ?? form.record?.version ?? ""
    }

    /// The rows it is nested in, outermost first.
    private var within: String? {
        let path = form.catalogue.ancestors(table.name).map { above in
            let key = Array(key.prefix(above.keyColumns.count))
            let own = zip(above.key, key.suffix(above.key.count)).map { field, value in
                words.words(value, field, above) { _ in nil }
            }
            let name = form.names.hasName(above.name, key) ? form.names[above.name, key] : nil
            return "\(capital(text.table(above.name))): \(name ?? own.joined(separator: ", "))"
        }
        return path.isEmpty ? nil : path.joined(separator: " › ")
    }

    private func input(_ field: Catalogue.Field) -> Value {
        let problem = refusal.problems.first { $0.field == field.name }?.problem
        return FieldInput(
            field: field, form: form, value: value(field), problem: problem?.sentence(text),
            text: text
        ).values
    }

    /// What was typed wins, unless somebody else changed the field and this person did not. What
    /// was just added to be chosen here stands in the address.
    private func value(_ field: Catalogue.Field) -> String {
        let name = field.name
        if parkedName != nil, let chosen = added(field) { return chosen }
        guard let typed, typed.names.contains(name) else {
            return added(field) ?? form.record?[name].map { shown($0, field) } ?? field.standard
                ?? ""
        }
        let mine = typed[name] ?? ""
        if let overtaken = refusal.overtaken, overtaken.version != nil,
            mine == overtaken.base[name].map({ shown($0, field) }) ?? ""
        {
            return overtaken.current[name].map { shown($0, field) } ?? ""
        }
        return mine
    }

    /// A period is typed in words.
    private func shown(_ value: String, _ field: Catalogue.Field) -> String {
        field.type == "interval" ? text.words(value, type: field.type) : value
    }

    private var problems: [Value] {
        refusal.problems.map { field, problem in
            let isAsked = fields.contains { $0.name == field }
            return [
                "problem-text": .text(problem.sentence(text)),
                "problem-href": .optional(isAsked ? field.map { "#field-\($0)" } : nil),
            ]
        }
    }

    private var overtaken: Value {
        guard let overtaken = refusal.overtaken else { return "" }
        let facts = ["person": overtaken.by, "moment": words.moment(overtaken.at)]
        let differences: [Value] = overtaken.differences.compactMap { difference in
            guard let field = table.field(difference.field) else { return nil }
            func words(_ value: String?, _ row: [String: String]) -> Value {
                .text(
                    value.map { self.words.words($0, field, table) { row[$0] } }
                        ?? text("page.edit.not-documented"))
            }
            let mine = typed?[field.name]
            let isMine = mine ?? "" != difference.before.map { shown($0, field) } ?? ""
            return [
                "differs-label": .text(text.label(table.name, field.name)),
                "differs-href": .text("#field-\(field.name)"),
                "before": words(difference.before, overtaken.base),
                "after": words(difference.after, overtaken.current),
                "by": .text(difference.by), "at": .text(self.words.moment(difference.at)),
                "now": .text(text(isMine ? "page.edit.kept-yours" : "page.edit.took-theirs")),
            ]
        }
        return [
            "overtaken-what": .text(
                text(overtaken.version == nil ? "page.edit.gone" : "page.edit.overtaken", facts)),
            "overtaken-do": .text(
                text(overtaken.version == nil ? "page.edit.gone-do" : "page.edit.overtaken-do")),
            "differences": .list(differences), "has-differences": .truth(!differences.isEmpty),
        ]
    }

    private func nested(_ nested: Card.Nested) -> Value {
        NestedTable(nested: nested, words: words, links: links, back: here, card: key).values
    }
}
