import Testing

@testable import Registry
@testable import Store

/// What a notice of arts 13 and 14 tells of recipients and transfers.
@Suite struct NoticeTextTests {
    private static let document =
        Documents.keeper + """
              us: {name: Acme Inc, seat: US}
              ch: {name: Sakura SA, seat: CH}
              se: {name: Drift AB, seat: SE}
              sub: {name: Under AB, seat: SE}
              less: {name: Intet AB, seat: SE}
            subject_category: {buyer: {name: Buyers}, staff: {name: Staff}}
            data_category: {mail: {name: Mail}, pay: {name: Pay}, log: {name: Log}}
            engagement:
              us:
                supplier: us
                capacity: processor
                safeguard: {SCC_2021_M2: {executed: true, signed: 2024-01-01}}
              ch: {supplier: ch, capacity: processor}
              se:
                supplier: se
                capacity: processor
                data:
                  - {activity: work, subject_category: buyer, data_category: mail}
                  - {activity: work, subject_category: buyer, data_category: log}
                  - {activity: work, subject_category: staff, data_category: mail}
              sub: {supplier: sub, capacity: subprocessor, upstream: [se]}
              less:
                supplier: less
                capacity: subprocessor
                upstream: [se]
                data: [{activity: work, subject_category: staff, data_category: pay}]
            activity:
              work:
                name: Work
                engagement: [us, ch, se]
                subject:
                  buyer: {data: {mail: {}, log: {}}}
                  staff: {data: {mail: {}, pay: {}}}

            """

    private func told(_ provision: String, _ document: String) async throws -> String? {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(document)
            let request = try await registry.request(.notice, nil, register: "x", language: .en)
            return try await PartContentTests.part("information", request, registry)
                .first { $0["provision"] == provision }?["text"]
        }
    }

    /// What is documented that a recipient gets; nothing where nobody documented it, and nobody who is
    /// documented to get nothing.
    @Test func recipientsAreNamedWithWhatTheyGet() async throws {
        #expect(
            try await told("art_13_1_e", Self.document) == """
                Recipients in the role of processor: Acme Inc; \
                Drift AB (Buyers: Log, Mail; Staff: Mail); Sakura SA. \
                Recipients in the role of subprocessor: Under AB.
                """)
    }

    /// Clauses without the assessment that they need are no ground to tell anybody of.
    @Test func groundsAreToldThatHold() async throws {
        let unassessed = try await told("art_13_1_f", Self.document)
        #expect(
            unassessed == """
                Data are transferred to Acme Inc (United States). The ground for the transfer has \
                not been established. Data are transferred to Sakura SA (Switzerland). The transfer \
                is based on: Adequacy decision 2000/518/EC (Switzerland).
                """)
        let assessed = try await told(
            "art_13_1_f",
            Self.document
                + """
                assessment:
                  us:
                    kind: transfer
                    done: 2026-01-01
                    engagement: us
                    territory: US
                    outcome: sufficient

                """)
        #expect(assessed?.contains("has not been established") == false)
    }
}
