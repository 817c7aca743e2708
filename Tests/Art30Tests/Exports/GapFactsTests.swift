import Foundation
import Postgres
import Schema
import Testing

@testable import Exports
@testable import Registry

/// What rules put into `detail` is shown under labels, never as raw keys or codes.
@Suite struct GapFactsTests {
    /// One word that a rule put under a key; no word: the key alone.
    struct Fact: Hashable {
        let rule: String
        let key: String
        let word: String?

        static func all(_ value: Any, _ key: String, _ rule: String) -> Set<Fact> {
            switch value {
            case let list as [Any]:
                list.reduce(into: [Fact(rule: rule, key: key, word: nil)]) {
                    $0.formUnion(all($1, key, rule))
                }
            case let object as [String: Any]:
                object.reduce(into: []) { $0.formUnion(all($1.value, $1.key, rule)) }
            case let word as String: [Fact(rule: rule, key: key, word: word)]
            default: [Fact(rule: rule, key: key, word: nil)]
            }
        }
    }

    /// Every fact that every rule states about its case.
    static func facts() async throws -> Set<Fact> {
        let details = Collected()
        try await RuleCase.shared { connection in
            for rule in Rule.all {
                guard let situation = RuleCase(rule.id) else { continue }
                try connection.transaction(.rehearsal) { connection in
                    try situation.insert(connection)
                    for (day, _) in situation.days {
                        let statement = Statement(
                            tables: [], moment: Moment(on: day, knownAt: nil, registers: nil))
                        let rows = try connection.run(
                            statement.query(
                                "select detail::text as detail from gap",
                                relations: [("gap", rule.branch)]))
                        for row in rows { details.append("\(rule.id)\t\(row["detail"] ?? "")") }
                    }
                }
            }
        }
        return try details.lines.reduce(into: []) { facts, line in
            let parts = line.split(separator: "\t", maxSplits: 1)
            let detail = try JSONSerialization.jsonObject(with: Data(parts[1].utf8))
            facts.formUnion(Fact.all(detail, "detail", String(parts[0])))
        }
    }

    @Test func everyKeyAndWordHasItsLabel() async throws {
        let facts = try await Self.facts()
        #expect(facts.count > 200)
        for language in Text.Language.allCases {
            let sentences = Text(language).sentences
            let keys = Set(facts.map(\.key)).subtracting(["detail", "path"])
            let raw = keys.filter { key in
                !["detail", "field", "table"].contains { sentences["\($0).\(key)"] != nil }
            }
            #expect(raw.sorted() == [], "keys of detail without a label in \(language)")
            let codes = facts.filter { fact in
                guard let word = fact.word, let vocabulary = GapFacts.vocabularies[fact.key]
                else { return false }
                return sentences["\(vocabulary).\(word)"] == nil
                    && sentences["detail.value.\(word)"] == nil
            }
            #expect(
                codes.map { "\($0.rule): \($0.key) \($0.word ?? "")" }.sorted() == [],
                "words of detail shown as they are in \(language)")
        }
    }

    @Test func factsAreShownUnderLabels() throws {
        let row = Row(
            columns: ["path", "detail"],
            values: [
                #"["a", "b"]"#,
                #"{"risk": "high", "missing": ["address"], "approved": null, "places": [{"kind": "storage", "territory": "US"}], "special_or_offences": false}"#,
            ])
        let lines = GapFacts(Gap(row), Text(.sv)).lines(200)
        #expect(lines.first == "a → b")
        #expect(lines.count == 2 && lines[1].contains("riskklass: hög"))
        #expect(lines[1].contains(": postadress") && !lines[1].contains("godkänt"))
        #expect(lines[1].contains("lagring") && lines[1].contains(": nej"))
    }
}
