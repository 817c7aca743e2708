import Foundation

extension Catalogue.Field {
    static let slug = Catalogue.Field(
        name: "slug", type: "text", required: true, standard: nil, allowed: nil, isKey: true)

    /// A value as PostgreSQL will take it, or what is wrong with it and what is allowed. Longer
    /// text or another form of key is refused by the database too, which cannot say on which line.
    func accept(_ text: String) -> Result<String, Problem> {
        let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
        func wrong(_ key: String, _ values: [String: String] = [:]) -> Result<String, Problem> {
            .failure(Problem(key, values.merging(["value": String(shown)]) { $1 }))
        }
        if let allowed {
            return allowed.contains(text)
                ? .success(text)
                : wrong("value-unknown", ["known": allowed.joined(separator: ", ")])
        }
        switch type {
        case "integer":
            return Int32(text) == nil ? wrong("not-a-number") : .success(text)
        case "boolean":
            switch text.lowercased() {
            case "true", "yes": return .success("true")
            case "false", "no": return .success("false")
            default: return wrong("not-a-boolean")
            }
        case "date":
            return isDay(text) ? .success(text) : wrong("bad-date")
        case "interval":
            let form = /P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?/
            return text.wholeMatch(of: form) == nil ? wrong("not-a-period") : .success(text)
        default:
            if text.unicodeScalars.contains("\0") { return wrong("bad-text") }
            if isKey, text.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._:\-]{0,99}/) == nil {
                return wrong("constraint.key_form")
            }
            return text.unicodeScalars.count <= 20_000
                ? .success(text) : wrong("constraint.cell_length")
        }
    }
}

/// A day of the calendar in ISO 8601, such as 2024-02-29.
package func isDay(_ text: String) -> Bool {
    guard let parts = text.wholeMatch(of: /(\d{4})-(\d{2})-(\d{2})/)?.output,
        let year = Int(parts.1), let month = Int(parts.2), let day = Int(parts.3)
    else { return false }
    let components = DateComponents(
        calendar: Calendar(identifier: .gregorian), timeZone: .gmt, year: year, month: month,
        day: day)
    return year > 0 && components.isValidDate
}
