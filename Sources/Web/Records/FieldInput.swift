import Registry
import Rendering
import Store

/// One field of a form: how it is asked for, what it says, what is wrong with it.
struct FieldInput: Sendable {
    let field: Catalogue.Field
    let form: RowForm
    /// What was typed, or what the row says.
    let value: String
    let problem: String?
    let text: Text

    private var table: String { form.table.name }
    /// A key of its own that nobody needs to make up.
    private var isMadeUp: Bool { field.isKey && field.name == "key" && form.record == nil }

    var values: Value {
        let help =
            isMadeUp ? text("page.edit.key-help") : text.sentences["help.\(table).\(field.name)"]
        let example =
            text.sentences["example.\(table).\(field.name)"]
            ?? text.sentences["example.\(field.name)"] ?? typeExample
        let described = [
            help == nil ? nil : "help-\(field.name)",
            example == nil ? nil : "example-\(field.name)",
            problem == nil ? nil : "error-\(field.name)",
        ].compactMap { $0 }
        let groups = groups
        return [
            "field": .text(field.name), "field-label": .text(text.label(table, field.name)),
            "field-help": .optional(help),
            "field-example": .optional(example.map { text("page.edit.example", ["value": $0]) }),
            "field-problem": .optional(problem), "is-wrong": .truth(problem != nil),
            "described": .text(described.joined(separator: " ")),
            "is-advanced": .truth(isMadeUp), "is-required": .truth(field.required && !isMadeUp),
            "value": .text(value),
            "is-choice": .truth(groups != nil), "groups": .list(groups ?? []),
            // A date that was typed wrong would vanish from a date's own input.
            "is-date": .truth(field.type == "date" && (value.isEmpty || isDay(value))),
            "is-number": .truth(field.type == "integer"),
            "is-long": .truth(groups == nil && isLong),
            "addition": .optional(addition),
        ]
    }

    /// Adds what this field should choose, and comes back with it chosen.
    private var addition: String? {
        guard let target = form.table.reference(field.name)?.target,
            let kept = form.catalogue[target], kept.parent == nil
        else { return nil }
        let isFirst = form.names.choices(target, text.language).isEmpty
        return text(
            isFirst ? "page.edit.add-first" : "page.edit.add-missing",
            ["what": text.table(target)])
    }

    private var typeExample: String? {
        switch field.type {
        case "interval": text("page.edit.example-period")
        default: nil
        }
    }

    /// What has line breaks already keeps them.
    private var isLong: Bool {
        guard field.type == "text", !field.isKey else { return false }
        return field.isParagraph || value.contains("\n") || value.count > 120
    }

    /// What can be chosen; nil: it is typed.
    private var groups: [Value]? {
        let first: [Value] =
            isEmptyPossible ? [option("", text(emptyLabel), value.isEmpty)] : []
        if let reference = form.table.reference(field.name) {
            return [group("", first)] + chosen(reference)
        }
        guard let codes else { return nil }
        let options = codes.map { option($0.0, $0.1, value == $0.0) }
        return [group("", first + options)]
    }

    private var codes: [(String, String)]? {
        if field.name == "rule" {
            return Rule.all.map { ($0.id, $0.titles[text.language] ?? $0.id) }
        }
        if let words = form.words[field.name] {
            let known = words.map { word in
                (word.word, marked("\(word.name) (\(word.word))", word.isInForce))
            }
            // Another word that the row says already stays.
            let isKnown = value.isEmpty || words.contains { $0.word == value }
            return known + (isKnown ? [] : [(value, value)])
        }
        if field.name == "language" {
            return Text.Language.allCases.map {
                ($0.rawValue, text("page.language.\($0.rawValue)"))
            }
        }
        if field.type == "boolean" {
            return [("true", capital(text("word.yes"))), ("false", capital(text("word.no")))]
        }
        return field.allowed?.map { ($0, capital(text.value(field.type, $0))) }
    }

    private func marked(_ name: String, _ isInForce: Bool) -> String {
        isInForce ? name : text("page.edit.not-in-force", ["name": name])
    }

    /// A field with a standard always says something, and one that is required once it says it.
    private var isEmptyPossible: Bool {
        field.required ? value.isEmpty : field.standard == nil
    }

    private var emptyLabel: String {
        // Whoever keeps the register, and not nobody.
        if table == "engagement", field.name == "client" { return "page.edit.keeper" }
        return field.required ? "page.edit.choose" : "page.edit.not-documented"
    }

    private func chosen(_ reference: Catalogue.Reference) -> [Value] {
        let choices = form.names.choices(reference.target, text.language)
        let byGroup = Dictionary(grouping: choices) { $0.within ?? "" }
        return choices.map { $0.within ?? "" }.reduce(into: [String]()) {
            if $0.last != $1 { $0.append($1) }
        }.map { name in
            group(
                name,
                (byGroup[name] ?? []).map {
                    let key = $0.key.last ?? ""
                    let isEnded = form.ended[reference.target]?.contains(key) ?? false
                    return option(key, marked($0.name, !isEnded), key == value)
                })
        }
    }

    private func group(_ name: String, _ options: [Value]) -> Value {
        [
            "group-label": .text(name), "is-grouped": .truth(!name.isEmpty),
            "options": .list(options),
        ]
    }

    private func option(_ key: String, _ label: String, _ isChosen: Bool) -> Value {
        ["option": .text(key), "option-label": .text(label), "is-chosen": .truth(isChosen)]
    }
}
