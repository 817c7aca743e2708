extension Catalogue.Field {
    package static let slug = Catalogue.Field(
        name: "slug", type: "text", required: true, standard: nil, allowed: nil, isKey: true,
        isParagraph: false)

    /// A value as PostgreSQL will take it, or what is wrong with it and what is allowed. Longer
    /// text or another form of key is refused by the database too, which cannot say on which line.
    package func accept(_ text: String) -> Result<String, Problem> {
        let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
        func wrong(_ key: String, _ values: [String: String] = [:]) -> Result<String, Problem> {
            .failure(Problem(key, values.merging(["value": String(shown)]) { $1 }))
        }
        if let allowed {
            guard !allowed.contains(text) else { return .success(text) }
            let known = ["known": allowed.joined(separator: ", "), "value": String(shown)]
            return .failure(Problem("value-unknown", known).near(String(shown), among: allowed))
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
            return isPeriod(text) ? .success(text) : wrong("not-a-period")
        default:
            if text.unicodeScalars.contains("\0") { return wrong("bad-text") }
            if isKey, !hasFormOfKey(text) { return wrong("constraint.key_form") }
            return text.unicodeScalars.count <= 20_000
                ? .success(text) : wrong("constraint.cell_length")
        }
    }
}
