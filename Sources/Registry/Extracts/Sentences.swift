import Store

/// The reader's words as the relation `sentence(key, text)`, for parts that write whole sentences.
enum Sentences {
    private static let prefixes = ["notice.", "value.", "page.cited."]

    static func relation(_ language: Text.Language) -> (name: String, text: String) {
        let rows = Text(language).sentences
            .filter { key, _ in prefixes.contains { key.hasPrefix($0) } }
            .sorted { $0.key < $1.key }
            .map { "(\(literal($0.key)), \(literal($0.value)))" }
        return (
            "sentence",
            "select * from (values \(rows.joined(separator: ",\n"))) sentence (key, text)"
        )
    }
}
