import Foundation
import Postgres
import Schema
import Testing

@testable import Registry
@testable import Sealing
@testable import Store

/// What single parts say of small registers.
@Suite struct PartContentTests {
    static let document =
        Documents.keeper + """
              us: {name: Acme Inc, seat: US}
              se: {name: Svensk Drift AB, seat: SE}
              lost: {name: Okänd Drift AB, seat: unknown}
            engagement:
              abroad: {supplier: us, capacity: processor}
              home: {supplier: se, capacity: processor}
              nowhere: {supplier: lost, capacity: processor}
              before: {supplier: us, capacity: recipient, ends: 2024-12-31}
            activity:
              transfers: {name: A, transfers_none: 2026-01-01, engagement: [abroad]}
              checked: {name: B, transfers_none: 2026-01-01, engagement: [home]}
              later: {name: C, transfers_none: 2027-01-01, engagement: [home, before]}
              asked: {name: D, engagement: [nowhere]}
              silent: {name: E}
              none: {name: F, recipients_none: 2026-02-02}
              planned: {name: G, status: draft}

            """

    static func part(
        _ name: String, _ request: ExtractRequest, _ registry: Registry
    ) async throws -> [Row] {
        try #require(try await registry.filled(request).first { $0.part.name == name }).lines
    }

    @Test func noneUnknownAndNotDocumentedAreThreeThings() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(Self.document)
            let request = try await registry.request(.authority, .controller, register: "x")
            func said(_ name: String) async throws -> [String] {
                try await Self.part(name, request, registry).map { line in
                    [line["activity"], line["documentation"], line["checked"], line["country"]]
                        .compactMap(\.self).joined(separator: " ")
                }
            }
            #expect(
                try await said("third_country") == [
                    "asked unknown", "checked none 2026-01-01", "later not_documented",
                    "none not_documented", "silent not_documented", "transfers documented USA",
                ])
            #expect(
                try await said("recipient") == [
                    "asked documented Okänt (frågat, inget svar)", "checked documented Sverige",
                    "later documented Sverige", "later documented USA", "none none 2026-02-02",
                    "silent not_documented", "transfers documented USA",
                ])
        }
    }

    @Test func changesAreTold() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(Self.document)
            let first = try await registry.request(.authority, .controller, register: "x")
            try await registry.apply(
                Self.document.replacing("name: Svensk Drift AB", with: "name: Norsk Drift AS")
                    .replacing(
                        "  silent: {name: E}", with: "  silent: {name: E, purpose: {p: {name: P}}}"
                    )
                    .replacing("engagement: [nowhere]", with: "owner: Anna"))
            let second = try await registry.request(
                .authority, .controller, register: "x",
                since: .init(on: first.on, knownAt: first.knownAt))
            let told = try await Self.part("change", second, registry).map { line in
                ["part", "change", "activity", "label", "column_name", "before", "after"]
                    .map { line[$0] ?? "-" }.joined(separator: " ")
            }
            #expect(told.contains("activity changed asked D owner - Anna"))
            #expect(told.contains("purpose added silent P - - -"))
            #expect(
                told.contains(
                    "recipient changed checked Norsk Drift AS name Svensk Drift AB Norsk Drift AS"))
            #expect(told.contains("recipient removed asked Okänd Drift AB - - -"))
            #expect(told.contains("processor removed - Okänd Drift AB - - -"))
            #expect(!told.contains { $0.hasPrefix("cover") || $0.hasPrefix("change") })
            #expect(!told.contains("purpose removed silent - - - -"))
            let none = try await registry.request(.authority, .controller, register: "x")
            #expect(try await Self.part("change", none, registry).isEmpty)
        }
    }

    /// Removed rows count, also when nothing else is left of them.
    @Test func firstAndLastWritingComeFromHistory() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(Self.document)
            try await registry.apply(Self.document.replacing("engagement: [home]}", with: "}"))
            try await registry.connection.runScript(
                """
                alter table history disable trigger all;
                update history set known_from = '2025-03-01 23:30Z', known_until = '2025-04-01 12:00Z'
                where table_name = 'activity_engagement';
                alter table history enable trigger all
                """)
            let request = try await registry.request(.authority, .controller, register: "x")
            let line = try #require(
                try await Self.part("activity", request, registry).first {
                    $0["activity"] == "checked"
                })
            #expect(line["created"] == "2025-03-02", "in local time")
        }
    }

    /// The processor's own controllers, also the one above a customer that is a processor itself.
    @Test func theControllerAboveTheCustomerIsAParty() async throws {
        let text =
            Documents.keeper + """
                  city: {name: City, seat: SE}
                  middle: {name: Middle AB, seat: SE}
                engagement:
                  above: {client: city, supplier: middle, capacity: processor}
                  own: {client: middle, supplier: k, capacity: subprocessor, upstream: [above]}
                activity:
                  serve: {name: Serve, role: processor, engagement: [own]}
                  bare: {name: Bare, role: processor}

                """
        try await TestCluster.withRegistry { registry in
            try await registry.apply(text)
            let request = try await registry.request(.authority, .processor, register: "x")
            let parties = try await Self.part("party", request, registry).map {
                "\($0["activity"] ?? "") \($0["role"] ?? "") \($0["name"] ?? "-")"
            }
            #expect(
                parties == [
                    "bare controller -", "bare processor K", "serve controller City",
                    "serve processor K", "serve processor Middle AB",
                ])
        }
    }

    /// Placeholders and percent signs in the register's own words stay what they are.
    @Test(arguments: Text.Language.allCases)
    func informationIsWrittenInSentences(language: Text.Language) async throws {
        let text =
            Documents.keeper + """
                activity:
                  a:
                    name: A
                    purpose: {p: {name: 'Save {value} 100 %1$s', basis: {consent: {}}}}

                """
        try await TestCluster.withRegistry { registry in
            try await registry.apply(text)
            let request = try await registry.request(
                .notice, nil, register: "x", language: language)
            let lines = try await Self.part("information", request, registry)
            let purpose = try #require(lines.first { $0["provision"] == "art_13_1_c" })
            #expect(purpose["text"]?.contains("– Save {value} 100 %1$s.") == true)
            #expect(lines.allSatisfy { $0["heading"] != nil })
            #expect(lines.allSatisfy { $0["text"] != nil })
            // What a draft lacks stands in brackets.
            #expect(
                lines.allSatisfy {
                    ["not_documented", "unknown"].contains($0["documentation"])
                        == ($0["text"] ?? "").contains("[")
                })
        }
    }

    @Test func preflightTellsEachFindingOnce() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(Self.document)
            let request = try await registry.request(.authority, .controller, register: "x")
            let lines = try await registry.ask(request.question) { connection, statement in
                var statement = statement
                statement.facts = try request.facts()
                let text = try #require(Schema.lists.first { $0.name == "preflight" }).text
                let query = GapStatement(statement: statement, rules: Rule.all).query(
                    Row.query(text).text, relations: [("rule_header", Rule.headers)])
                return try connection.run(query).map { $0 }
            }
            let told = lines.map {
                "\($0["kind"] ?? "") \($0["rule"] ?? "-") \($0["subject_id"] ?? "")"
            }
            #expect(told.first == "draft - planned")
            #expect(Set(told).count == told.count)
            #expect(told.contains("blocker a30c-purpose-missing silent"))
            #expect(told.contains("contact a30c-controller-identity-missing x"))
            #expect(told.contains("place location-unknown nowhere"))
            #expect(told.contains("blank a30c-categories-missing silent"))
            #expect(!told.contains { $0.contains("dpia-screening-missing") })
        }
    }
}
