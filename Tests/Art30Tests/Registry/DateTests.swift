import Foundation
import Testing

@testable import Registry
@testable import Store

/// The same facts, judged by the law of different days.
@Suite struct DateTests {
    static let document = """
        register: dates
        keeper: k
        organisation:
          k: {name: Keeper, seat: SE}
          us: {name: Listed Inc, seat: US, certification: [{scheme: PRIVACY_SHIELD, starts: 2017-01-01}]}
          plain: {name: Unlisted Inc, seat: US}
          gb: {name: British Ltd, seat: GB}
          br: {name: Marca SA, seat: BR, scope: {'importer_law:BR-LGPD': {covered: yes}}}
          asked: {name: Outra SA, seat: BR, scope: {'importer_law:BR-LGPD': {covered: unknown}}}
          in: {name: Indian Pvt, seat: IN}
        engagement:
          shield: {supplier: us, capacity: processor}
          bare: {supplier: plain, capacity: processor}
          british: {supplier: gb, capacity: processor}
          brazilian: {supplier: br, capacity: processor}
          unasked: {supplier: asked, capacity: processor}
          clauses:
            supplier: in
            capacity: processor
            safeguard: {SCC_2010_C2P: {signed: 2019-05-02}}
        activity:
          a: {name: A, engagement: [shield, bare, british, brazilian, unasked, clauses]}

        """

    static let rules = [
        "transfer-no-instrument", "adequacy-not-in-force", "adequacy-cert-missing",
        "adequacy-scope-unconfirmed", "adequacy-scope-excluded", "scc-old-generation",
    ]

    struct Transfer: Decodable {
        let engagement: String
        let territory: String
        let article: Int?
        let ground: String?
        let path: [String]
    }

    @Test func theLawOfTheDayDecides() async throws {
        let always = ["transfer-no-instrument bare"]
        let brazil = ["transfer-no-instrument brazilian", "transfer-no-instrument unasked"]
        let shield = ["adequacy-not-in-force shield"]
        let confirm = ["adequacy-scope-unconfirmed unasked"]
        let old = ["scc-old-generation clauses"]
        let days = [
            "2020-07-15": always + brazil, "2020-07-16": shield + always + brazil,
            "2020-07-17": shield + always + brazil, "2022-12-27": shield + always + brazil,
            "2022-12-28": shield + old + always + brazil,
            "2026-01-25": shield + old + always + brazil,
            "2026-01-26": shield + old + always + confirm,
        ]
        try await TestCluster.withRegistry { registry in
            try await registry.apply(Self.document)
            for (day, wanted) in days {
                let found = try await registry.found(Question(on: day), rules: Self.rules)
                #expect(found.sorted() == wanted.sorted(), "on \(day)")
            }
        }
    }

    @Test func theListOfTransfersFollows() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(Self.document)
            func grounds(_ engagement: String, _ day: String) async throws -> [String] {
                try await registry.rows(.transfers, Question(on: day)).compactMap { json in
                    let row = try JSONDecoder().decode(Transfer.self, from: Data(json.utf8))
                    #expect(row.path.first == "k" && row.path.count == 2)
                    return row.engagement == engagement ? row.ground ?? "none" : nil
                }
            }
            // In the Union, then on the bridge: no transfer at all. Then one decision after the other.
            for day in ["2019-03-01", "2020-12-31", "2021-01-01", "2021-03-15", "2021-06-28"] {
                #expect(try await grounds("british", day) == [], "\(day)")
            }
            #expect(try await grounds("british", "2021-06-29") == ["GB-2021"])
            #expect(try await grounds("british", "2025-06-27") == ["GB-2021"])
            #expect(try await grounds("british", "2025-06-28") == ["GB-2021-EXT1"])
            #expect(try await grounds("british", "2025-12-27") == ["GB-2021-EXT1"])
            #expect(try await grounds("british", "2025-12-28") == ["GB-2021-EXT2"])
            #expect(try await grounds("british", "2031-12-28") == ["none"])
            #expect(try await grounds("shield", "2020-07-15") == ["US-PRIVACYSHIELD-2016"])
            #expect(try await grounds("shield", "2020-07-16") == ["none"])
            #expect(try await grounds("brazilian", "2026-01-25") == ["none"])
            #expect(try await grounds("brazilian", "2026-01-26") == ["BR-2026"])
            #expect(try await grounds("clauses", "2022-12-27") == ["SCC_2010_C2P"])
            #expect(try await grounds("clauses", "2022-12-28") == ["none"])
        }
    }

    /// A period's last day belongs to it, its next does not.
    @Test func factsCountFromTheirFirstToTheirLastDay() async throws {
        let text =
            Documents.keeper + """
                  us: {name: U, seat: US}
                engagement:
                  e: {supplier: us, capacity: processor, starts: 2026-02-01, ends: 2026-02-28}

                """
        try await TestCluster.withRegistry { registry in
            try await registry.apply(text)
            let days = [("2026-01-31", 0), ("2026-02-01", 1), ("2026-02-28", 1), ("2026-03-01", 0)]
            for (day, count) in days {
                let rows = try await registry.rows(.transfers, Question(on: day))
                #expect(rows.count == count, "\(day)")
            }
        }
    }
}
