import Foundation
import Testing

@testable import Extracts
@testable import Registry
@testable import Schema
@testable import Store

@Suite struct JSONLDTests {
    /// The names that DPV has, with what each is.
    private let dpv: [String: String]

    init() throws {
        let file = Files.root.appending(path: "Tests/Exports/dpv-terms.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.dropFirst()
        dpv = Dictionary(
            uniqueKeysWithValues: lines.map { line in
                let cells = line.split(separator: ",").map(String.init)
                return (cells[0], cells[1])
            })
    }

    private func iri(_ term: String) -> String {
        let cells = term.split(separator: ":", maxSplits: 1).map(String.init)
        return (Vocabulary.prefixes.first { $0.0 == cells[0] }?.1 ?? "") + (cells.last ?? "")
    }

    @Test func everyTermExists() {
        #expect(Vocabulary.dpv.all.count > 60)
        for term in Vocabulary.dpv.all { #expect(dpv[iri(term)] != nil, "\(term)") }
        for (part, shape) in Shape.known {
            let terms = shape(["activity", part]).terms
            #expect(!terms.isEmpty, "\(part)")
            for term in terms where !["dct", "art30", "rdf"].contains(term.prefix { $0 != ":" }) {
                #expect(dpv[iri(term)] != nil, "\(term) in \(part)")
            }
        }
    }

    @Test func everyWordIsTheRegisters() throws {
        var enums: [String: Set<String>] = [:]
        for migration in Schema.migrations {
            for type in migration.text.matches(of: /create type (\w+) as enum \(([^)]*)\)/) {
                enums[String(type.1)] = Set(type.2.matches(of: /'(\w+)'/).map { String($0.1) })
            }
        }
        for (table, type) in [
            ("instrument", "instrument"), ("territory", "territory"), ("territory", "region"),
        ] {
            let text = try #require(Schema.reference.first { $0.name == table }?.text)
            enums[type] = Set(
                text.split(separator: "\n").map { String($0.prefix { $0 != "," }) })
        }
        let file = Files.root.appending(path: "Sources/Extracts/Vocabulary/dpv.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        for line in lines where !line.hasPrefix("#") {
            let cells = line.split(separator: ",").map(String.init)
            let type = String(cells[0].prefix { $0 != " " })
            if let values = enums[type] { #expect(values.contains(cells[1]), "\(line)") }
        }
        for type in ["basis", "article_9_condition", "special_category", "subject_kind"] {
            for value in enums[type] ?? [] {
                #expect(!Vocabulary.dpv.terms(type, value).isEmpty, "\(type) \(value)")
            }
        }
    }

    @Test func everyCountryIsOneThatDPVHas() throws {
        let text = try #require(Schema.reference.first { $0.name == "territory" }?.text)
        let keys = text.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
        var known = 0
        for key in keys {
            guard let country = Vocabulary.dpv.country(key) else {
                // Places that are no country, and countries that DPV lacks.
                #expect(key.count != 2 || ["EU", "XK"].contains(key), "\(key)")
                continue
            }
            #expect(dpv[iri(country)] == "class", "\(key)")
            known += 1
        }
        #expect(known > 240)
        #expect(Vocabulary.dpv.terms("region", "outside-EEA") == ["loc:non-EEA"])
    }

    @Test func rowsBecomeNodes() throws {
        let text = try document(
            "purpose", "activity purpose", ["documentation": "documentation"],
            [
                #"{"activity":"pay","documentation":"documented","purpose":"salary","name":"Pay"}"#,
                #"{"activity":"mail","documentation":"not_documented","purpose":null,"name":null}"#,
            ])
        #expect(
            text.hasSuffix(
                #"""
                {"@id":"urn:art30:acme:activity:pay","dpv:hasPurpose":{"@id":"urn:art30:acme:purpose:pay:salary","@type":"dpv:Purpose","art30:documentation":"documented","art30:purpose":"salary","dct:title":"Pay"}},
                {"@id":"urn:art30:acme:activity:mail","art30:purpose":{"art30:documentation":"not_documented"}}
                ]}

                """#), "\(text)")
    }

    @Test func whatThereIsNotMakesNoNode() throws {
        let text = try document(
            "location", "activity kind territory",
            ["documentation": "documentation", "kind": "place_kind"],
            [
                #"{"activity":"pay","documentation":"none","kind":"backup","territory":"none"}"#,
                #"{"activity":"pay","documentation":"documented","kind":"storage","territory":"SE"}"#,
            ])
        #expect(text.matches(of: /dpv:hasLocation/).count == 1)
        #expect(text.matches(of: /"@type":\["dpv:Location","dpv:StorageLocation"\]/).count == 1)
        #expect(text.contains(#""dpv:hasCountry":{"@id":"loc:SE"}"#))
        #expect(
            text.contains(
                #""art30:location":{"art30:documentation":"none","art30:kind":"backup","art30:territory":"none"}}"#
            ))
    }

    @Test func hostileTextStaysText() throws {
        let hostile = "\"},{\"@id\":\"urn:x\"}\\ \u{0}\u{1F}\u{7F}\n<script>\u{202E}😀=1+1"
        let row = try JSONSerialization.data(
            withJSONObject: ["activity": hostile, "purpose": hostile, "name": hostile])
        let text = try document(
            "purpose", "activity purpose", [:], [String(decoding: row, as: UTF8.self)])
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let nodes = try #require(json?["@graph"] as? [[String: Any]])
        #expect(nodes.count == 2)
        let purpose = try #require(nodes[1]["dpv:hasPurpose"] as? [String: Any])
        #expect(purpose["dct:title"] as? String == hostile)
        let id = try #require(purpose["@id"] as? String)
        #expect(id.wholeMatch(of: /urn:art30:acme:purpose:[A-Za-z0-9._~%:-]+/) != nil, "\(id)")
    }

    /// A document of one part, whose columns are text but for those named with their types.
    private func document(
        _ name: String, _ key: String, _ types: [String: String], _ rows: [String]
    ) throws -> String {
        let header = """
            --! title.en: T
            --! title.sv: T
            --! extracts: chain
            --! key: \(key)
            -- A part.
            """
        let part = try #require(Part(.init(name: name, text: header)))
        let columns = ["activity", "documentation", "purpose", "name", "kind", "territory"].map {
            Column(name: $0, type: types[$0] ?? "text")
        }
        let request = ExtractRequest(
            .chain, nil, register: "acme", language: .en, timeZone: "UTC", on: "2026-01-01",
            knownAt: "2026-01-01T00:00:00.000000Z")
        let written = Collected()
        let jsonld = JSONLD(request) { written.append($0) }
        try jsonld.take(.part(part, columns))
        for row in rows { try jsonld.take(row) }
        try jsonld.end()
        return written.lines.joined()
    }
}
