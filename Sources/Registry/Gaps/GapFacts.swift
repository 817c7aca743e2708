package import Store

/// The facts of a gap for a person: the path first, then the others under their labels.
package struct GapFacts {
    /// From the exporter or keeper to the party concerned.
    package let path: String?
    /// Each with its label.
    package let facts: [String]

    /// - Parameter names: of the rows that the facts name; nil: their keys stand.
    package init(_ gap: Gap, _ text: Text, names: RowNames? = nil) throws {
        let words = FactWords(gap: gap, text: text, names: names)
        let all = try gap.facts()
        path = all.first { $0.label == "path" }.flatMap(words.value)
        // The activities are many and say least: they come last and are cut first.
        facts = (all.filter { $0.label != "activities" } + all.filter { $0.label == "activities" })
            .filter { $0.label != "path" }
            .compactMap { fact in
                words.value(fact).map { "\(words.label(fact.label)): \($0)" }
            }
    }

    /// At most two lines of facts; JSON and CSV carry them all.
    package func lines(_ width: Int) -> [String] {
        var lines = facts.joined(separator: " · ").wrapped(width)
        if lines.count > 2 {
            lines = [lines[0], lines[1].fitted(width - 2).trimmed.trimmingSuffix("…") + " …"]
        }
        return (path?.wrapped(width) ?? []) + lines
    }
}

/// The words for a fact's value, by its kind.
struct FactWords {
    package let gap: Gap
    package let text: Text
    package let names: RowNames?

    package func label(_ label: String) -> String {
        text.sentences["detail.\(label)"] ?? text.sentences["field.\(label)"]
            ?? text.sentences["table.\(label)"] ?? label
    }

    /// Nil for nothing: an empty list, null.
    package func value(_ fact: Fact) -> String? { words(fact.value, fact.kind, fact.label) }

    private func words(_ value: JSON, _ kind: Fact.Kind, _ label: String) -> String? {
        switch value {
        case .null: nil
        case .flag(let flag): text(flag ? "word.yes" : "word.no")
        case .number(let number): number
        case .text(let word): self.word(word, kind).plain
        case .list(let values):
            values.isEmpty
                ? nil
                : values.compactMap { words($0, kind, label) }
                    .joined(separator: separator(kind, label))
        case .object(let members):
            // What it is about before what is said about it.
            members.sorted { (rank($0.value), $0.key) < (rank($1.value), $1.key) }
                .compactMap { key, value in
                    words(value, column(key, of: kind), key).map { "\(self.label(key)) \($0)" }
                }.joined(separator: " ")
        }
    }

    private func rank(_ value: JSON) -> Int { if case .list = value { 1 } else { 0 } }

    private func separator(_ kind: Fact.Kind, _ label: String) -> String {
        if label == "path" { return " → " }
        if case .facts = kind { return "; " }
        return ", "
    }

    private func column(_ label: String, of kind: Fact.Kind) -> Fact.Kind {
        if case .facts(let kinds) = kind { kinds[label] ?? .text } else { .text }
    }

    private func word(_ word: String, _ kind: Fact.Kind) -> String {
        switch kind {
        case .row(let tables): name(word, tables)
        // One fact may hold several words.
        case .code(let type):
            word.split(separator: " ").map { code(String($0), type) ?? String($0) }
                .joined(separator: ", ")
        case .period: text.words(word, type: "interval")
        case .date, .number, .flag, .letters, .text, .facts: word
        }
    }

    private func name(_ key: String, _ tables: [String]) -> String {
        guard let names else { return key }
        for table in tables {
            for path in [[key], [gap.key, key]]
            where names.hasName(table, path, of: gap.register) {
                return names[table, path, of: gap.register]
            }
        }
        return key
    }

    /// Nil where the language has no word for it.
    package func code(_ word: String, _ type: String) -> String? {
        text.sentences["value.\(type).\(word)"] ?? text.sentences["\(type).\(word)"]
            ?? text.sentences["detail.value.\(word)"]
    }
}
