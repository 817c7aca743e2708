import Synchronization

/// A composed text: what it asks of the question becomes parameters behind the text's own.
struct Composition: Sendable {
    package let text: String
    /// In the order of their parameters.
    package let facts: [QuestionFact]
    /// Stands for the text where plans are kept by it: texts of 200 kB are not compared.
    package let id: String

    /// - Parameter count: how many values the text has of its own.
    /// - Parameter day: SQL that stands for the day in place of a parameter.
    init(_ composed: String, values count: Int, day: String? = nil) {
        var facts: [QuestionFact] = []
        text = QuestionFact.filling(composed) { fact in
            if fact == .day, let day { return day }
            let known = facts.firstIndex(of: fact)
            if known == nil { facts.append(fact) }
            return "$\(count + (known ?? facts.count - 1) + 1)::\(fact.type)"
        }
        self.facts = facts
        id = "statement_\(Composition.last.add(1, ordering: .relaxed).newValue)"
    }

    private static let last = Atomic(0)
}

/// Texts that came out the same before: composing reads all rules, which takes longer than what
/// many a page asks.
final class StatementCache: Sendable {
    package static let all = StatementCache()

    /// Lists are sorted and filtered in many ways; more than these are composed anew.
    private static let most = 500
    private let known = Mutex<[[String]: Composition]>([:])

    /// - Parameter parts: all that the text depends on.
    func composition(_ parts: [String], _ compose: () -> Composition) -> Composition {
        if let known = known.withLock({ $0[parts] }) { return known }
        let composed = compose()
        known.withLock { known in
            if known.count >= StatementCache.most { known = [:] }
            known[parts] = composed
        }
        return composed
    }
}
