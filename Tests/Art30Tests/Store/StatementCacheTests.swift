import Testing

@testable import Postgres
@testable import Registry
@testable import Store

/// A name that stood for two texts would answer one question with another's rows.
@Suite struct StatementCacheTests {
    @Test func aNameStandsForOneText() {
        let cache = StatementCache()
        var texts: [String: String] = [:]
        // More than are kept, so that some are composed again.
        for _ in 0..<3 {
            for number in 0..<400 {
                let one = cache.composition(["a", "\(number)"]) {
                    Composition("select \(number)", values: 0)
                }
                let other = cache.composition(["a\(number)"]) {
                    Composition("select -\(number)", values: 0)
                }
                #expect(one.text == "select \(number)" && other.text == "select -\(number)")
                for known in [one, other] {
                    #expect(texts[known.id, default: known.text] == known.text)
                    texts[known.id] = known.text
                }
            }
        }
    }

    @Test func whatIsKnownIsNotComposedAgain() {
        let cache = StatementCache()
        let first = cache.composition(["a"]) { Composition("select 1", values: 0) }
        let again = cache.composition(["a"]) {
            Issue.record("composed again")
            return Composition("select 2", values: 0)
        }
        #expect(first.id == again.id && again.text == "select 1")
    }

    /// What a text asks of the question becomes a parameter behind its own, each once; what only looks
    /// like it stays.
    @Test func factsBecomeParameters() {
        let asked = Composition(
            "select $1, (select day from question), (select language from question), "
                + "(select day from question), (select nothing from question), '(select day'",
            values: 1)
        #expect(
            asked.text
                == "select $1, $2::date, $3::text, $2::date, (select nothing from question), "
                + "'(select day'")
        #expect(asked.facts == [.day, .language])
    }
}
