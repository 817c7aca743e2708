import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

/// What a person who asks for access is answered (art 15), and that every sentence can be said.
@Suite struct AnswerTextTests {
    private static let document =
        Documents.keeper + """
                seat: SE
              us: {name: Acme Inc, seat: US}
              ch: {name: Sakura SA, seat: CH}
              past: {name: Past AB, seat: SE}
              staffing: {name: Payday AB, seat: SE}
            subject_category: {buyer: {name: Buyers}, staff: {name: Staff}}
            data_category: {mail: {name: Mail}, pay: {name: Pay}}
            engagement:
              ch:
                supplier: ch
                capacity: processor
                data: [{activity: work, subject_category: buyer, data_category: mail}]
              past: {supplier: past, capacity: recipient, ends: 2024-12-31}
              pay:
                supplier: staffing
                capacity: processor
                data: [{activity: work, subject_category: staff, data_category: pay}]
            activity:
              work:
                name: Work
                collected_from: The till
                recipient: {bank: {name: Banks}}
                purpose: {p: {name: Sell, basis: {legitimate_interests: {subject: [buyer]}}}}
                engagement: [ch, past, pay]
                subject:
                  buyer: {data: {mail: {retention_period: P1Y}}}
                  staff: {data: {mail: {}, pay: {}}}
              rest:
                name: Rest
                collected_from_subject: 'yes'
                recipients_none: 2026-01-01
                transfers_none: 2026-01-01
                dpia_criterion: {automated_decisions: {met: 'no'}}
                purpose: {p: {name: Chat, basis: {contract: {}}}}
                subject: {buyer: {}}

            """

    private func answers(
        _ document: String = document, subjects: [String] = []
    ) async throws -> [String: Row] {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(document)
            let fixed = try await registry.snapshot("x", on: "2026-11-22", knownAt: nil)
            let request = ExtractRequest(
                .subject, nil, register: "x", language: .en, timeZone: "UTC", on: fixed.on,
                knownAt: fixed.knownAt, subjects: subjects)
            let rows = try await PartContentTests.part("answer", request, registry)
            return Dictionary(
                uniqueKeysWithValues: rows.map {
                    ("\($0["subject_category"] ?? "") \($0["provision"] ?? "")", $0)
                })
        }
    }

    @Test func eachCategoryHasItsOwnAnswer() async throws {
        let told = try await answers().mapValues { $0["text"] ?? "" }
        #expect(told.count == 22)
        // By name and role, who got it and gets it no more included; not who gets others' data.
        #expect(
            told["buyer art_15_1_c"] == """
                Data on you have been or will be disclosed to these recipients:
                – Past AB (other recipient, Sweden), until 2024-12-31.
                – Sakura SA (processor, Switzerland).
                – Banks (category of recipients).
                In these activities the data are not disclosed to anyone: Rest.
                """)
        #expect(told["staff art_15_1_c"]?.contains("– Payday AB (processor, Sweden).") == true)
        #expect(told["staff art_15_1_c"]?.contains("Sakura") == false)
        #expect(told["buyer art_15_2"]?.contains("– Sakura SA, Switzerland.") == true)
        #expect(
            told["staff art_15_2"]
                == "In these activities data on others are transferred but, as documented, no data "
                + "on you: Work.")
        #expect(
            told["buyer art_15_1"]?.hasPrefix("K processes personal data on you (category: Buyers)")
                == true)
        #expect(told["buyer art_15_1_a"]?.hasSuffix("– Rest: Chat.\n– Work: Sell.") == true)
        #expect(told["buyer art_15_1_b"]?.hasSuffix("– Mail.\n– Rest: [not documented].") == true)
        #expect(told["buyer art_15_1_d"]?.contains("– Work: Mail. Kept: 1 year.") == true)
        #expect(told["staff art_15_1_d"]?.contains("Mail; Pay. Kept: [not documented].") == true)
        // A basis that is limited to buyers gives staff no right.
        #expect(told["buyer art_15_1_e"]?.contains("right to object at any time") == true)
        #expect(told["staff art_15_1_e"]?.contains("object") == false)
        #expect(told["buyer art_15_1_e"]?.contains("portability") == false)
        #expect(told["buyer art_15_1_f"]?.contains("Integritetsskyddsmyndigheten") == true)
        #expect(told["buyer art_15_1_g"]?.hasSuffix("– Rest: from you.\n– Work: The till.") == true)
        #expect(told["buyer art_15_1_h"]?.contains("by automated means: Rest.") == true)
        #expect(told["buyer art_15_1_h"]?.contains("in these activities: Work.]") == true)
        #expect(told["buyer art_15_3"]?.contains("[To be enclosed: ") == true)
    }

    @Test func oneCategoryIsAnsweredAlone() async throws {
        #expect(
            Set(try await answers(subjects: ["staff"]).values.map { $0["subject"] }) == ["Staff"])
        await #expect(throws: Problem("subject-unknown", ["value": "nobody"])) {
            try await answers(subjects: ["staff", "nobody"])
        }
    }

    @Test func nothingIsSilent() async throws {
        let bare =
            Documents.keeper
            + "subject_category: {s: {name: S}}\nactivity: {a: {name: A, subject: {s: {}}}}\n"
        for (key, row) in try await answers(bare) {
            let isOpen = ["not_documented", "unknown"].contains(row["documentation"])
            #expect(isOpen == (row["text"] ?? "[").contains("["), "\(key)")
            #expect(isOpen, "\(key)")
        }
    }

    /// Every sentence that the relations name is in Texts, and none is left over.
    @Test(arguments: Text.Language.allCases)
    func everySentenceIsThere(language: Text.Language) throws {
        let texts = Schema.derived.map(\.text) + Schema.parts.map(\.text)
        let named = Set(
            texts.flatMap {
                $0.matches(of: /'(?:notice\.)?([a-z0-9_]+)'/).map { String($0.output.1) }
            })
        let known = Text(language).sentences.keys.compactMap {
            $0.hasPrefix("notice.") ? String($0.dropFirst(7)) : nil
        }
        let made =
            /(lead|missing|heading)\.art_.*|(year|month|day)s?|ground_4[569]|(special|offences)_only/
        for key in known where key.wholeMatch(of: made) == nil {
            #expect(named.contains(key), "\(key) is left over")
        }
        for text in ["notice_text", "answer_text"] {
            let file = try #require(Schema.derived.first { $0.name == text })
            let sentences = file.text.matches(
                of: /(?:documented|none|unknown)'(?:::documentation)?,\s+\d,\s+'([a-z_]+)'/
            ).map { String($0.output.1) }
            #expect(sentences.count > 3)
            #expect(sentences.allSatisfy(known.contains), "\(sentences)")
        }
    }
}
