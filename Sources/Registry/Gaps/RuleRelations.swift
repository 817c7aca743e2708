import Store

extension Rule {
    /// Which findings are but consequences of others: `caused`, and what it reads of the rules' headers.
    package static let caused: [(name: String, text: String)] = {
        let pairs = all.flatMap { rule in
            rule.follows.map { cause in
                let words = [rule.id, cause.rule, cause.flag, rule.unless]
                return "(\(words.map { $0.map(literal) ?? "null" }.joined(separator: ", ")))"
            }
        }
        let values =
            "select * from (values \(pairs.joined(separator: ", "))) t (rule, cause, flag, unless)"
        return [("follows", values), ("caused", listText("finding-caused"))]
    }()

    /// The articles that rules concern, those of chapter V as one: rules of one family find what may
    /// turn from one into the other.
    package static let families: String = {
        let rows = all.flatMap { rule in
            Set(rule.points.map { (44...49).contains($0.article) ? 44 : $0.article }).sorted()
                .map { "(\(literal(rule.id)), \($0))" }
        }
        return "select * from (values \(rows.joined(separator: ", "))) t (rule, family)"
    }()
}
