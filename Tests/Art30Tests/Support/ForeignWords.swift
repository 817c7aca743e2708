import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store

/// What is said in one language has no word of the other, and no key of a row; what registers say apart.
struct ForeignWords: Sendable {
    /// All that the registers say, the longest first.
    private let cells: [String]
    /// Keys that are no words of their own.
    private let keys: Set<String>

    private static let stops: [String: Set<String>] = [
        "sv": [
            "the", "of", "and", "is", "are", "for", "with", "not", "to", "from", "which", "that",
            "this", "was", "has", "by", "none", "unknown", "missing", "months", "days",
        ],
        "en": [
            "och", "att", "det", "som", "är", "av", "på", "ska", "inte", "till", "har", "ett",
            "den", "saknas", "okänt", "uppgifter",
        ],
    ]

    /// - Parameter keysStand: a column of it has the keys of rows.
    func expectNone(
        in text: String, _ language: String, _ what: String, keysStand: Bool = false
    ) {
        var said = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(!said.isEmpty, "\(what)")
        // A key that is told as one.
        said.replace(/(kort-id|short ID) [a-z0-9-]+/.ignoresCase(), with: { $0.output.1 })
        for cell in cells where said.contains(cell) { said.replace(cell, with: "·") }
        // One that tells two rows of the same name apart.
        said.replace(/\([a-z0-9-]+\)/, with: "·")
        // Codes are written in capitals.
        let all = said.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
            .filter { $0 != $0.uppercased() }
        let foreign = Set(all.map { $0.lowercased() })
            .intersection(Self.stops[language, default: []])
        #expect(foreign.isEmpty, "\(what): \(foreign.sorted()) in \(Self.near(foreign, said))")
        let raw = keysStand ? [] : Set(all).intersection(keys)
        #expect(raw.isEmpty, "\(what): keys \(raw.sorted()) in \(Self.near(raw, said))")
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

    /// Of the seeds.
    static let seeded = Task {
        try await ForeignWords(
            Registry.open(.server(try await Seeded.conninfo.value), actor: "tester"))
    }

    init(_ registry: Registry) async throws {
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
        // What they said before.
        for row in try await registry.connection.run(
            "select distinct v.value from history h cross join jsonb_each_text(h.row) v where v.value ~ ' '"
        ) {
            cells.insert(try row.text("value"))
        }
        // Names of authorities and keys of what is no country are listed as they are.
        for row in try await registry.connection.run("select name from authority") {
            cells.insert(try row.text("name"))
        }
        cells.formUnion([
            "inside-EEA", "outside-EEA", " none ", " unknown ", "Isle of Man",
            "District of Delaware",
        ])
        let rules = Set(Rule.all.map(\.id))
        self.cells = cells.filter { $0.count > 3 }.sorted { $0.count > $1.count }
        self.keys = keys.subtracting(rules)
    }
}
