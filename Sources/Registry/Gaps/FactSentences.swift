import Store

/// What a rule says of a finding, in sentences: `says.<label>` of Texts, or one sentence for several
/// labels (`says.a+b`); variants for a value (`.yes`, `.unknown`), for several (`.many`) and for each of a
/// list (`.each`).
struct FactSentences {
    let words: FactWords
    private let facts: [String: Fact]

    init(_ facts: [Fact], _ words: FactWords) {
        self.words = words
        self.facts = Dictionary(
            facts.map { ($0.label, $0) }, uniquingKeysWith: { one, _ in one })
    }

    private var text: Text { words.text }

    /// Those for several labels, the most labels first.
    private static let joint: [[String]] = Text(.en).sentences.keys
        .filter { $0.hasPrefix("says.") && $0.contains("+") && !$0.contains(".many") }
        .map { $0.dropFirst("says.".count).split(separator: "+").map(String.init) }
        .sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) }

    /// The path apart, which is shown as one; the activities last, since they say least.
    func sentences() -> [String] {
        var left = Set(facts.keys.filter { $0 != "path" && value($0) != nil })
        var said: [String] = []
        for labels in FactSentences.joint where left.isSuperset(of: labels) {
            let clause = clause(labels.joined(separator: "+"), labels.first ?? "")
            said.append(sentence(clause))
            left.subtract(clause.places)
        }
        for label in left.sorted(by: {
            ($0 == "activities" ? 1 : 0, $0) < ($1 == "activities" ? 1 : 0, $1)
        })
        where left.contains(label) {
            let clause = clause(label, label)
            said.append(sentence(clause))
            left.subtract(clause.places.union([label]))
        }
        return said.filter { !$0.isEmpty }
    }

    private func sentence(_ clause: Clause) -> String {
        capital(clause.filled(value))
    }

    /// - Parameter label: whose value chooses the variant.
    private func clause(_ key: String, _ label: String) -> Clause {
        let fact = facts[label]
        var variants: [String] = []
        switch fact?.value {
        case .flag(let flag): variants = [flag ? "yes" : "no"]
        case .text(let word): if case .code = fact?.kind { variants = [word] }
        case .list(let all):
            variants = (facts["cause"]?.texts ?? []) + (all.count > 1 ? ["many"] : [])
        default: break
        }
        // Of what is so or not, often one half alone says something.
        if case .flag = fact?.value, text.sentences["says.\(key).\(variants.joined())"] == nil {
            return Clause("")
        }
        let said = variants.compactMap { text.sentences["says.\(key).\($0)"] }.first
        return Clause(said ?? text.sentences["says.\(key)"] ?? "\(words.label(label)): {\(label)}")
    }

    /// Nil for nothing: null, an empty list.
    private func value(_ label: String) -> String? {
        guard let fact = facts[label] else { return nil }
        guard case .facts(let kinds) = fact.kind else { return words.value(fact) }
        let objects: [JSON] = if case .list(let all) = fact.value { all } else { [fact.value] }
        let cause = facts["cause"]?.texts.first ?? ""
        let clause = Clause(
            text.sentences["says.\(label).each.\(cause)"] ?? text.sentences["says.\(label).each"]
                ?? "")
        let said = objects.compactMap { object -> String? in
            guard case .object(let members) = object else { return nil }
            return clause.filled { name in
                guard let value = members[name], let kind = kinds[name] else { return nil }
                return words.value(Fact(label: name, kind: kind, value: value))
            }
        }
        let shown =
            said.count > words.limit
            ? said.prefix(words.limit) + [words.more(said.count - words.limit)] : said[...]
        return said.isEmpty ? nil : shown.joined(separator: "; ")
    }
}
