import Foundation
import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

/// What rules say of what they found is what they say it is, and is shown under labels, never as raw
/// keys or codes.
@Suite struct GapFactsTests {
    /// One value that a rule gave under a label.
    struct Told: Hashable {
        let rule: String
        let label: String
        let kind: Fact.Kind
        let value: JSON

        static func all(_ value: JSON, _ label: String, _ kind: Fact.Kind, _ rule: String) -> [Told]
        {
            switch (value, kind) {
            case (.list(let values), _): values.flatMap { all($0, label, kind, rule) }
            case (.object(let members), .facts(let kinds)):
                // What holds them is shown under a label of its own.
                members.flatMap { all($1, $0, kinds[$0] ?? .facts([:]), rule) }
                    + [Told(rule: rule, label: label, kind: .flag, value: .flag(true))]
            default: [Told(rule: rule, label: label, kind: kind, value: value)]
            }
        }
    }

    /// Every fact that every rule states about its case; each row that it names must be there.
    static func told() async throws -> [Told] {
        let found = Gathered<[Told]>()
        try await RuleCase.shared { connection in
            for rule in Rule.all {
                let situation = try #require(RuleCase(rule.id))
                try connection.transaction(.rehearsal) { connection in
                    try situation.insert(connection)
                    for (day, _) in situation.days {
                        let statement = Statement(
                            tables: [], moment: Moment(on: day, knownAt: nil, registers: nil))
                        let finding = GapStatement(statement: statement, rules: [rule])
                            .query("select * from finding")
                        for row in try connection.run(finding) {
                            let gap = try Gap(row)
                            // Those that `finding` reads the names of.
                            #expect(
                                [
                                    "activity", "agreement", "engagement", "notice",
                                    "organisation", "register",
                                ].contains(gap.type), "\(rule.id)")
                            let told = try gap.facts().flatMap {
                                Told.all($0.value, $0.label, $0.kind, rule.id)
                            }
                            for one in told { try expectRow(one, connection) }
                            found.append(told)
                        }
                    }
                }
            }
        }
        return Array(Set(found.all.joined()))
    }

    private static func expectRow(_ one: Told, _ connection: isolated Connection) throws {
        guard case .row(let tables) = one.kind, case .text(let key) = one.value else { return }
        let isThere = try tables.contains { table in
            try !connection.run(Query("select from \(table) where key = $1", [key])).isEmpty
        }
        #expect(isThere, "\(one.rule): \(one.label) \(key) is no row of \(tables)")
    }

    @Test func everyFactIsOfItsKindAndHasItsLabel() async throws {
        let told = try await Self.told()
        #expect(told.count > 200)
        for one in told {
            #expect(isOfKind(one), "\(one.rule): \(one.label) \(one.kind) \(one.value)")
        }
        for language in Text.Language.allCases {
            let gap = try gap("{}")
            let words = FactWords(gap: gap, text: Text(language), names: nil)
            let raw = Set(told.map(\.label)).subtracting(["path"]).filter { label in
                !["detail", "field", "table"].contains {
                    words.text.sentences["\($0).\(label)"] != nil
                }
            }
            #expect(raw.sorted() == [], "facts without a label in \(language)")
            for one in told {
                guard case .code(let type) = one.kind, case .text(let word) = one.value
                else { continue }
                // Its case has a data set of its own.
                for word in word.split(separator: " ") where one.label != "datasets" {
                    #expect(
                        words.code(String(word), type) != nil,
                        "\(one.rule): \(one.label) \(word) has no word in \(language)")
                }
            }
        }
    }

    private func isOfKind(_ one: Told) -> Bool {
        switch (one.kind, one.value) {
        case (_, .null): true
        case (.facts, _): false
        case (.flag, .flag), (.number, .number), (.row, .text), (.code, .text), (.text, .text):
            true
        case (.date, .text(let day)): day.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil
        case (.period, .text(let period)):
            Text(.en).words(period, type: "interval").contains(/^\d+ [a-z]+/)
        case (.letters, .text(let letter)): letter.wholeMatch(of: /[a-h]/) != nil
        default: false
        }
    }

    /// For each label there is a sentence in both languages, alone and with those it stands with.
    @Test func everyFactHasASentence() async throws {
        let labels = Set(try await Self.told().map(\.label)).subtracting(["path"])
        for language in Text.Language.allCases {
            let sentences = Text(language).sentences.filter { $0.key.hasPrefix("says.") }
            let placed = Set(sentences.values.flatMap { Clause($0).places })
            let keyed = Set(
                sentences.keys.flatMap {
                    $0.split(separator: ".").dropFirst().prefix(1).flatMap {
                        $0.split(separator: "+").map(String.init)
                    }
                })
            #expect(
                labels.subtracting(placed).subtracting(keyed).sorted() == [],
                "facts without a sentence in \(language)")
        }
        #expect(
            Set(Text(.sv).sentences.keys.filter { $0.hasPrefix("says.") })
                == Set(Text(.en).sentences.keys.filter { $0.hasPrefix("says.") }))
    }

    @Test func factsAreToldInSentences() throws {
        let gap = try gap(
            #"""
            {"path row organisation": ["a", "b"], "risk code risk": "high", "missing code field":
            ["address", "seat"], "approved date": null, "places (kind code place, territory row territory)":
            [{"kind": "storage", "territory": "US"}, {"kind": "access", "territory": "IN"}],
            "special_or_offences flag": false, "kept period": "P90D", "days number": 30,
            "letters letters": ["a", "d"], "activities row activity": ["x", "y"],
            "exporter row organisation": "a", "importer row organisation": "b",
            "territory row territory": "US", "via code place": ["seat", "access"]}
            """#)
        let facts = try GapFacts(gap, Text(.sv))
        #expect(facts.path == "a → b")
        #expect(
            facts.facts == [
                "Uppgifter överförs från a till b; land: US; skäl: säte samt åtkomst.",
                "Biträdet behåller uppgifterna i 90 dagar efter att de raderats hos er; programmets "
                    + "gräns är 30 dagar.",
                "Det som artikel 28.3 a samt d kräver saknas.",
                "Saknas i registret: postadress samt etableringsland.",
                "Enligt registret sker behandlingen i US (lagring); IN (åtkomst).",
                "Riskklassen är hög.", "Behandlingar: x samt y.",
            ])
    }

    /// What a register holds is no place of a sentence, and no bracket.
    @Test func whatARegisterHoldsIsNotRead() throws {
        let facts = try GapFacts(gap(#"{"listed text": "{path} [x] {listed}"}"#), Text(.en))
        #expect(facts.facts == ["The list names {path} [x] {listed}."])
    }

    /// A text that looks like a code, and a key that looks like a word of the product, stay.
    @Test func onlyACodeIsTranslated() throws {
        let facts = try GapFacts(
            gap(#"{"listed text": "storage", "importer row organisation": "list"}"#), Text(.sv))
        #expect(facts.facts == ["Mottagaren är list.", "På listan står storage."])
    }

    @Test func whatSaysNoKindIsRefused() throws {
        for key in [
            "risk", "risk code", "risk colour", "importer row", "places (kind)", "day date x",
        ] {
            #expect(throws: Problem("rule-fact", ["value": key])) { try Fact(key, .null) }
        }
    }

    private func gap(_ facts: String) throws -> Gap {
        let columns = ["rule", "severity", "register", "subject", "subject_id", "name"]
        return try Gap(
            Row(columns: columns + ["facts", "reason"], values: columns + [facts, nil]))
    }
}
