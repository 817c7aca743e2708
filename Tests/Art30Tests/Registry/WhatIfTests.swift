import Access
import Foundation
import Testing

@testable import Registry
@testable import Store

/// A company with a US vendor on the DPF and an Irish one with a Swedish parent.
let supposed = """
    register: supposed
    keeper: us
    organisation:
      us: {name: Us AB, seat: SE}
      acme:
        name: Acme Inc
        seat: US
        certification: [{scheme: EU-US-DPF, starts: 2023-09-01}]
      bolt:
        name: Bolt Inc
        seat: US
        certification: [{scheme: EU-US-DPF, starts: 2023-09-01}]
      eire: {name: Eire Ltd, seat: IE}
    subject_category: {customer: {name: Customers}}
    data_category: {contact: {name: Contact details}}
    engagement:
      acme: {supplier: acme, capacity: processor, location: [{kind: storage, territory: US}]}
      bolt:
        supplier: bolt
        capacity: processor
        location: [{kind: storage, territory: US}]
        safeguard: {SCC_2021_M2: {executed: true, signed: 2024-01-01}}
      eire: {supplier: eire, capacity: processor, location: [{kind: storage, territory: IE}]}
    activity:
      sales:
        name: Sales
        engagement: [acme, bolt, eire]
        subject: {customer: {data: {contact: {}}}}
    assessment:
      bolt-tia: {kind: transfer, done: 2026-04-01, organisation: bolt, territory: US}
    """

@Suite struct WhatIfTests {
    private func suppose(_ suppositions: Supposition...) async throws -> Difference {
        let all = suppositions
        return try await TestCluster.withRegistry { registry in
            try await registry.apply(supposed)
            let before = try await registry.dump("supposed")
            let gaps = try await registry.found()
            let difference = try await registry.whatIf(all, Question(on: "2026-05-01"))
            #expect(try await registry.dump("supposed") == before, "it touches nothing")
            #expect(try await registry.found() == gaps, "nor the law")
            return difference
        }
    }

    private func changes(_ difference: Difference) -> [String] {
        difference.transfers.map { "\($0["change"] ?? "") \($0["engagement"] ?? "")" }
    }

    private func opened(_ difference: Difference) -> [String] {
        difference.gaps.filter { $0["change"] != "closes" }
            .map { "\($0["rule"] ?? "") \($0["key"] ?? "")" }
    }

    @Test func fallingDecisionTellsWhoHasAFallback() async throws {
        let difference = try await suppose(.endAdequacy("US-DPF-2023"))
        #expect(changes(difference) == ["loses-ground acme", "falls-back bolt"])
        let bolt = try #require(difference.transfers.last)
        #expect(bolt["ground_after"] == "SCC_2021_M2" && bolt["assessed"] == "t")
        #expect(bolt["subjects"] == "[\"Customers\"]" && bolt["activities"] == "[\"Sales\"]")
        #expect(opened(difference).contains("adequacy-not-in-force acme"))
    }

    /// What was found there before, about the same provisions, is told with it and does not close.
    @Test func aGapThatBecomesAnotherChanges() async throws {
        let difference = try await suppose(.endAdequacy("US-DPF-2023"))
        let changed = difference.gaps.filter { $0["change"] == "changes" }
            .map { "\($0["key"] ?? ""): \($0["was_rule"] ?? "") → \($0["rule"] ?? "")" }
        #expect(
            changed == [
                "acme: certification-unproved → adequacy-not-in-force",
                "bolt: certification-unproved → tia-missing",
            ])
        #expect(!difference.gaps.contains { $0["change"] == "closes" })
        let ended = try await suppose(.endEngagement("bolt"))
        #expect(ended.gaps.allSatisfy { $0["change"] == "closes" }, "nothing takes its place")
    }

    @Test func revokedCertificationHitsOneImporter() async throws {
        let difference = try await suppose(.revokeCertification("acme"))
        #expect(changes(difference) == ["loses-ground acme"])
        #expect(opened(difference).contains("adequacy-cert-missing acme"))
    }

    @Test func movedSeatMakesATransfer() async throws {
        let difference = try await suppose(.seat(organisation: "eire", territory: "US"))
        #expect(changes(difference) == ["new-unlawful eire"])
        #expect(opened(difference).contains("transfer-no-instrument eire"))
    }

    /// Whoever moves to where nobody knows may hide a transfer, and the answer says how many do.
    @Test func whatCannotBeJudgedIsCounted() async throws {
        let known = try await suppose(.seat(organisation: "eire", territory: "IN"))
        #expect(known.unjudged == 0)
        let unknown = try await TestCluster.withRegistry { registry in
            try await registry.apply(supposed.replacing("seat: IE", with: "seat: unknown"))
            return try await registry.whatIf(
                [.endAdequacy("US-DPF-2023")], Question(on: "2026-05-01"))
        }
        #expect(unknown.unjudged == 1)
    }

    @Test func foreignParentIsAnExposure() async throws {
        let difference = try await suppose(.parent(organisation: "eire", territory: "CN"))
        #expect(changes(difference).isEmpty)
        #expect(opened(difference).contains("transfer-foreign-law-exposure eire"))
    }

    @Test func twoParentsAreTwo() async throws {
        let difference = try await suppose(
            .parent(organisation: "eire", territory: "CN"),
            .parent(organisation: "acme", territory: "SE"))
        #expect(opened(difference).contains("transfer-foreign-law-exposure eire"))
    }

    @Test func thePastCannotBeSupposed() async throws {
        try await TestCluster.withRegistry { registry in
            _ = await #expect(throws: Problem("what-if-known-at")) {
                _ = try await registry.whatIf([], Question(knownAt: "2026-01-01"))
            }
        }
    }

    @Test func remoteAccessIsATransfer() async throws {
        let difference = try await suppose(.access(engagement: "eire", territory: "IN"))
        #expect(changes(difference) == ["new-unlawful eire"])
    }

    @Test func endedEngagementEndsItsTransferAndGaps() async throws {
        let difference = try await suppose(.endEngagement("acme"))
        #expect(changes(difference) == ["ends acme"])
        #expect(difference.gaps.contains { $0["change"] == "closes" && $0["key"] == "acme" })
    }

    @Test func severalChangesAtOnce() async throws {
        let difference = try await suppose(
            .endAdequacy("US-DPF-2023"), .access(engagement: "eire", territory: "IN"))
        #expect(
            changes(difference).sorted() == [
                "falls-back bolt", "loses-ground acme", "new-unlawful eire",
            ])
    }

    @Test func documentOnTop() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(supposed)
            let moved = supposed.replacing("seat: IE", with: "seat: US")
            let document = try await registry.read(Data(moved.utf8), file: "moved.yaml")
            let difference = try await registry.whatIf([.document(document)], Question())
            #expect(changes(difference) == ["new-unlawful eire"])
        }
    }

    @Test func unknownKeysAreRefused() async throws {
        for supposition in [
            Supposition.endAdequacy("NOWHERE"), .revokeCertification("eire"),
            .seat(organisation: "nobody", territory: "US"),
            .seat(organisation: "eire", territory: "Atlantis"), .endEngagement("nothing"),
        ] {
            await #expect(throws: Problem.self) { try await suppose(supposition) }
        }
    }

    /// The service's role may change neither law nor, for a reader, the register: nothing is changed.
    @Test func aReaderSupposesWhatTheOwnerDoes() async throws {
        try await Cast.with { cast in
            let question = Question(registers: ["example"])
            let engagement = try await cast.owner.value(
                "select key from engagement where register_id = $1 order by key", ["\(cast.mine)"])
            let organisation = try await cast.owner.value(
                "select key from organisation where register_id = $1 order by key",
                ["\(cast.mine)"])
            let all: [Supposition] = [
                .endAdequacy("US-DPF-2023"),
                .seat(organisation: try #require(organisation), territory: "IN"),
                .parent(organisation: try #require(organisation), territory: "CN"),
                .access(engagement: try #require(engagement), territory: "IN"),
                .endEngagement(try #require(engagement)),
            ]
            for supposition in all {
                let owner = try await cast.owner.whatIf([supposition], question)
                let reader = try await cast.sessions.acting(cast.tokens[.reader]) {
                    try await $0.whatIf([supposition], question)
                }
                #expect(try reader.gaps.map { try $0.json } == owner.gaps.map { try $0.json })
                #expect(
                    try reader.transfers.map { try $0.json }
                        == owner.transfers.map { try $0.json })
            }
            await #expect(throws: Problem.self) {
                try await cast.sessions.acting(cast.tokens[.stranger]) {
                    _ = try await $0.whatIf([.endAdequacy("US-DPF-2023")], question)
                }
            }
        }
    }
}
