import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store

/// What the product says in one language has no word of the other, and no key of a row: whole reports over
/// the seeds, without what the registers themselves say.
@Suite struct LanguageTests {
    private static let stops: [String: Set<String>] = [
        "sv": [
            "the", "of", "and", "is", "are", "for", "with", "not", "to", "from", "which", "that",
            "this", "was", "has", "by", "data", "none", "unknown", "missing", "under", "months",
            "days",
        ],
        "en": [
            "och", "att", "det", "som", "är", "av", "på", "ska", "inte", "till", "har", "ett",
            "den", "saknas", "okänt", "uppgifter",
        ],
    ]
    /// Words that both languages have.
    private static let both: Set = ["under", "data"]

    private static let commands = [
        "registers", "activities", "processors", "transfers", "gaps --all", "gaps --by vendor",
        "gaps --by owner", "law", "mentions",
        "what-if --end-adequacy US-DPF-2023", "what-if --seat telia=US", "impact --vendor Telia",
        "impact --territory US", "rules", "gaps --rule no-such-rule", "impact --vendor Tellia",
        "gaps --register pexcom", "what-if --end-adequacy US-DPF", "what-if --seat telia=Irland",
    ]

    @Test(arguments: commands, ["sv", "en"])
    func whatIsSaidIsOfItsLanguage(command: String, language: String) async throws {
        let words = command.split(separator: " ").map(String.init)
        let outcome = try await Seeded.run(
            words, language: language,
            day: ["law", "rules"].contains(words[0]) ? nil : "2026-11-22",
            environment: ["COLUMNS": "200"])
        let (cells, keys) = try await Self.told.value
        var said = (outcome.output + " " + outcome.errors)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(!said.isEmpty)
        for cell in cells where said.contains(cell) { said.replace(cell, with: "·") }
        // Codes are written in capitals.
        let all = said.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
            .filter { $0 != $0.uppercased() }
        let stops = Self.stops[language, default: []].subtracting(Self.both)
        let foreign = Set(all.map { $0.lowercased() }).intersection(stops)
        #expect(foreign.isEmpty, "\(command): \(foreign.sorted()) in \(Self.near(foreign, said))")
        let raw = Set(all).intersection(keys)
        #expect(raw.isEmpty, "\(command): keys \(raw.sorted()) in \(Self.near(raw, said))")
    }

    private static func near(_ words: Set<String>, _ said: String) -> [String] {
        words.sorted().prefix(3).compactMap { word in
            said.range(of: "\\b\(word)\\b", options: [.regularExpression, .caseInsensitive]).map {
                let from = said.index($0.lowerBound, offsetBy: -40, limitedBy: said.startIndex)
                let to = said.index($0.upperBound, offsetBy: 40, limitedBy: said.endIndex)
                return String(said[(from ?? said.startIndex)..<(to ?? said.endIndex)])
            }
        }
    }

    /// All that the registers say, the longest first, and the keys that are no words of their own.
    private static let told = Task {
        let registry = try await Registry.open(
            .server(try await Seeded.conninfo.value), actor: "tester")
        let catalogue = try await registry.transaction(.read) { try Catalogue($0) }
        var cells: Set<String> = []
        var keys: Set<String> = []
        for table in catalogue.tables {
            for row in try await registry.connection.run(
                Query("select * from art30.\(table.name)"))
            {
                for (column, value) in zip(row.columns, row.values) {
                    guard let value else { continue }
                    if column == "key", value.contains("-") { keys.insert(value) }
                    if column == "name" || value.contains(where: { " @./".contains($0) }) {
                        // Long ones may be cut.
                        for said in [value, value.prefix(59) + "…"] {
                            cells.insert(
                                said.plain.split(whereSeparator: \.isWhitespace)
                                    .joined(separator: " "))
                        }
                    }
                }
            }
        }
        // Names of authorities and keys of what is no country are listed as they are.
        for row in try await registry.connection.run("select name from authority") {
            cells.insert(try row.text("name"))
        }
        cells.formUnion(["inside-EEA", "outside-EEA", " none ", " unknown ", "Isle of Man"])
        let rules = Set(Rule.all.map(\.id))
        return (
            cells.filter { $0.count > 3 }.sorted { $0.count > $1.count },
            keys.subtracting(rules)
        )
    }
}
