package import Store

/// The facts of a gap for a person: the path first, then sentences.
package struct GapFacts {
    /// From the exporter or keeper to the party concerned.
    package let path: String?
    /// The path where it says more than from whom to what the finding is about.
    package let way: String?
    /// Whom it concerns besides whoever keeps the register.
    package let party: String?
    package let facts: [String]

    /// - Parameters:
    ///   - names: of the rows that the facts name; nil: their keys stand.
    ///   - limit: how many of a list are told.
    ///   - isWhole: also which activities it concerns, where it is not about one.
    package init(
        _ gap: Gap, _ text: Text, names: RowNames? = nil, limit: Int = .max, isWhole: Bool = true
    ) throws {
        let words = FactWords(gap: gap, text: text, names: names, limit: limit)
        var all = try gap.facts()
        let steps = all.first { $0.label == "path" }
        let last = steps?.texts.last
        path = steps.flatMap(words.value)
        let isShort = steps.map { step in
            step.texts.count == 2 && words.name(last).map(gap.name.plain.hasPrefix) == true
        }
        way = isShort == true ? nil : path
        // The path of a joint arrangement may end at whoever keeps the register.
        party =
            all.first { $0.label == "partner" }.flatMap(words.value) ?? words.name(last)
            ?? all.first { GapFacts.parties.contains($0.label) || $0.label == "importer" }
            .flatMap(words.value)
        all.removeAll { fact in
            // A statement of a notice has no name; the finding says what it states.
            fact.label == "statements" || !isWhole && fact.label == "activities"
                // Whom the path leads to, or the finding is about, is not said again.
                || GapFacts.parties.contains(fact.label)
                    && (steps?.texts.contains(fact.texts.first ?? "") == true
                        || words.value(fact) == gap.name)
        }
        facts = FactSentences(all, words).sentences()
    }

    private static let parties: Set = ["supplier", "processor", "subprocessor", "organisation"]
}

/// The words for a fact's value, by its kind.
struct FactWords {
    package let gap: Gap
    package let text: Text
    package let names: RowNames?
    /// Of a list no more than these are told, and how many more there are.
    var limit = Int.max

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
            values.isEmpty ? nil : joined(values.compactMap { words($0, kind, label) }, label)
        // Objects have a sentence for each, see `FactSentences`.
        case .object: nil
        }
    }

    private func joined(_ all: [String], _ label: String) -> String {
        guard label != "path", all.count > 1 else { return all.joined(separator: " → ") }
        // A name may hold a comma of its own.
        let comma = all.contains { $0.contains(",") } ? "; " : ", "
        let shown = all.count > limit ? all.prefix(limit) + [more(all.count - limit)] : all[...]
        return shown.dropLast().joined(separator: comma) + text("says.and") + (shown.last ?? "")
    }

    func more(_ count: Int) -> String {
        text("says.more", ["count": "\(count)"])
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

    /// Of an organisation.
    package func name(_ key: String?) -> String? { key.map { name($0, ["organisation"]).plain } }

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
