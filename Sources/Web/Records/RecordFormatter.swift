import Foundation
import Registry
import Store

/// What a reader sees of a row's values: names for what they refer to, words for codes.
struct RecordFormatter: Sendable {
    let text: Text
    let catalogue: Catalogue
    let names: RowNames

    /// Empty for nothing.
    func value(_ record: Record, _ field: Catalogue.Field) -> String {
        guard let value = record[field.name] else { return "" }
        return words(value, field, record.table) { record[$0] }
    }

    /// - Parameter other: the row's other values, which a reference of several columns needs.
    func words(
        _ value: String, _ field: Catalogue.Field, _ table: Catalogue.Table,
        _ other: (String) -> String?
    ) -> String {
        if let reference = table.reference(field.name) {
            let key = reference.columns.map { $0 == field.name ? value : other($0) ?? "" }
            return names[reference.target, key]
        }
        switch field.name {
        case "rule":
            return Rule.all.first { $0.id == value }?.titles[text.language] ?? value
        case "language": return text("page.language.\(value)")
        default: return text.words(value, type: field.type)
        }
    }

    /// What a row is called: its name, or what its own key says.
    func name(_ record: Record) -> String {
        let table = record.table
        if table.parent == nil { return names[table.name, record.key] }
        if let name = record["name"] { return name }
        return table.key.map { value(record, $0) }.joined(separator: ", ")
    }

    /// A moment as the register keeps it, to the minute where the desk stands.
    func moment(_ utc: String) -> String {
        let whole = utc.prefix(19) + "Z"
        guard let date = try? Date(String(whole), strategy: .iso8601) else { return utc }
        let style = Date.ISO8601FormatStyle(
            dateTimeSeparator: .space, timeZone: .current
        ).year().month().day().time(includingFractionalSeconds: false)
        return String(date.formatted(style).prefix(16))
    }
}
