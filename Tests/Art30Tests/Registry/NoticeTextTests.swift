import Postgres
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

    /// What the register tells under a provision: nil where it is not asked for.
    private func told(_ provision: String, _ document: String) async throws -> Row? {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(document)
            let request = try await registry.request(.notice, nil, register: "x", language: .en)
            return try await PartContentTests.part("information", request, registry)
                .first { $0["provision"] == provision }
        }
    }

    /// What is documented that a recipient gets; nothing where nobody documented it, and nobody who is
    /// documented to get nothing.
    @Test func recipientsAreNamedWithWhatTheyGet() async throws {
        #expect(
            try await told("art_13_1_e", Self.document)?["text"] == """
                The data are disclosed to these recipients:
                – Acme Inc (processor).
                – Drift AB (processor), receiving: Buyers: Log, Mail; Staff: Mail.
                – Sakura SA (processor).
                – Under AB (subprocessor).
                """)
    }

    /// Clauses without the assessment that they need are no ground to tell anybody of.
    @Test func groundsAreToldThatHold() async throws {
        let unassessed = try await told("art_13_1_f", Self.document)
        #expect(
            unassessed?["text"] == """
                Data are transferred to these recipients outside the EU/EEA:
                – Acme Inc, United States. [Not documented: a valid ground for the transfer.]
                – Sakura SA, Switzerland. The transfer is based on Article 45: Adequacy \
                decision 2000/518/EC (Switzerland).
                """)
        #expect(unassessed?["documentation"] == "not_documented")
        let assessment = """
            assessment:
              us:
                kind: transfer
                done: 2026-01-01
                engagement: us
                territory: US
                outcome: sufficient

            """
        let assessed = try await told("art_13_1_f", Self.document + assessment)
        #expect(assessed?["text"]?.contains("safeguards under Article 46: ") == true)
        // Of a safeguard a copy is to be had; of a decision there is nothing to get.
        #expect(
            assessed?["text"]?.contains("[Not documented: where a copy of the safeguards") == true)
        let copied = try await told(
            "art_13_1_f",
            Self.document + assessment + """
                notice:
                  n:
                    name: N
                    statement:
                      s: {kind: safeguard, instrument: SCC_2021_M2, copy_from: 'the {value} desk.'}

                """)
        #expect(copied?["text"]?.contains("obtained or read here: the {value} desk.\n") == true)
        #expect(copied?["text"]?.contains("[") == false && copied?["documentation"] == "documented")
    }

    /// What one provision tells of several activities, each by what it says of itself.
    private func told(
        _ provision: String, _ activities: [String], keeper: String = "", _ more: String = ""
    ) async throws -> [Row?] {
        let document =
            Documents.keeper + keeper
            + "subject_category: {buyer: {name: Buyers}, staff: {name: Staff}}\n"
            + "data_category: {mail: {name: Mail}, health: {name: Health, special: health}}\n"
            + "activity:\n"
            + activities.enumerated().map { number, says in
                "  a\(number):\n    name: A\(number)\n"
                    + says.split(separator: "\n").map { "    \($0)\n" }.joined()
            }.joined() + more
        return try await TestCluster.withRegistry { registry in
            try await registry.apply(document)
            let request = try await registry.request(.notice, nil, register: "x", language: .en)
            let rows = try await PartContentTests.part("information", request, registry)
            return activities.indices.map { number in
                rows.first { $0["activity"] == "a\(number)" && $0["provision"] == provision }
            }
        }
    }

    /// Cases that say something, and that those nearest to them do not.
    private func check(
        _ provision: String, _ cases: [(activity: String, says: String, not: String)]
    ) async throws {
        for (row, (_, says, not)) in zip(try await told(provision, cases.map(\.activity)), cases) {
            let text = row?["text"] ?? "-"
            #expect(text.contains(says) && !text.contains(not), "\(text)")
        }
    }

    private static func basis(_ basis: String) -> String {
        "purpose: {p: {name: Sell, basis: {\(basis)}}}"
    }

    @Test func purposesHaveTheirBasis() async throws {
        func health(_ ground: String) -> String {
            "subject: {staff: {data: {health: {\(ground)}, mail: {}}}}"
        }
        try await check(
            "art_13_1_c",
            [
                (
                    Self.basis("legal_obligation: {law: The Act}"),
                    "– Sell. Legal basis: legal obligation (Article 6(1)(c)), The Act.", "["
                ), (Self.basis(""), "– Sell. Legal basis: [not documented].", "Article"),
                ("", "[Not documented: purposes and legal basis.]", "–"),
                (
                    health("article_9: health_care"),
                    "(Health) are in addition processed on the ground of health", "Mail"
                ), (health(""), "(Health). Ground under Article 9(2): [not documented].", "Mail"),
            ])
    }

    /// Each right follows from the legal basis: unknown where that is.
    @Test func rightsFollowFromTheBasis() async throws {
        let (move, object) = ("data portability, Article 20", "right to object at any time")
        try await check(
            "art_13_2_b",
            [
                (Self.basis("consent: {}"), move, object),
                (Self.basis("contract: {}"), move, object),
                (Self.basis("legitimate_interests: {}"), object, move),
                (Self.basis("public_task: {}"), object, move),
                (Self.basis("legal_obligation: {}"), "(Article 16)", move),
                (Self.basis("legal_obligation: {}"), "(Article 15)", object),
                (Self.basis("vital_interests: {}"), "Article 17", "["),
                (Self.basis(""), "no legal basis is documented for: Sell.]", move),
                (
                    Self.basis("legal_obligation: {}")
                        + "\nsubject: {staff: {data: {health: {article_9: explicit_consent}}}}",
                    "This concerns: Health.", object
                ),
            ])
    }

    @Test func interestsAndConsentAreToldWhereTheyAreTheBasis() async throws {
        let bases = [
            "legitimate_interests: {interest: To sell.}", "legitimate_interests: {}",
            "public_task: {}", "consent: {}", "contract: {}",
        ].map(Self.basis)
        let interests = try await told("art_13_1_d", bases).map { $0?["text"] }
        #expect(interests[0]?.hasSuffix("\n– Sell: To sell.") == true)
        #expect(interests[1]?.hasSuffix("\n– Sell: [not documented].") == true)
        #expect(interests[2...].allSatisfy { $0 == nil })
        let consents = try await told("art_13_2_c", bases).map { $0?["text"] }
        #expect(consents[3]?.contains("withdraw your consent at any time") == true)
        #expect(consents.filter { $0 != nil }.count == 1)
    }

    /// With whom and what each limit concerns; words that are no limit do not pass for one.
    @Test func limitsSayWhatTheyConcern() async throws {
        func kept(_ mail: String) -> String {
            "subject: {buyer: {data: {mail: {\(mail)}}}, "
                + "staff: {data: {mail: {\(mail)}, health: {}}}}"
        }
        let rows = try await told(
            "art_13_2_a",
            [
                kept("retention_period: P2Y, retention_from: the last order"),
                kept("retention: as_long_as_needed"), "",
            ])
        #expect(
            rows[0]?["text"] == """
                The data are kept as long as stated here:
                – Buyers; Staff: Mail. Kept: 2 years, counted from the last order.
                – Staff: Health. Kept: [not documented].
                """)
        #expect(rows[0]?["documentation"] == "not_documented")
        #expect(rows[1]?["text"]?.contains("needed [not documented: period or criteria]") == true)
        #expect(rows[2]?["text"] == "[Not documented: how long the data are kept.]")
    }

    /// Whether the data must be given is told to whom gives them (art 13(2)(e)), what data there are and
    /// where from to whom does not (art 14): both where nobody knows which.
    @Test func whatIsToldFollowsFromWhoGivesTheData() async throws {
        let from = [
            "collected_from_subject: 'yes'", "collected_from_subject: 'no'", "",
            // Partly from others.
            "collected_from_subject: 'yes'\ncollected_from: The employer",
        ]
        let notice =
            "notice: {n: {name: N, statement: {s: {kind: provision, text: You may decline}}}}\n"
        func states(_ provision: String, _ more: String = "") async throws -> [String] {
            try await told(provision, from, more).map { $0?["documentation"] ?? "-" }
        }
        let missing = "not_documented"
        #expect(try await states("art_13_2_e") == [missing, "-", missing, missing])
        #expect(
            try await states("art_13_2_e", notice) == [
                "documented", "-", "documented", "documented",
            ])
        #expect(try await states("art_14_1_d") == ["-", missing, missing, missing])
        #expect(try await states("art_14_2_f") == ["-", missing, missing, "documented"])
    }

    @Test func theSourceIsPublicOrNot() async throws {
        let source = "collected_from: A list\ncollected_from_subject: 'no'\n"
        try await check(
            "art_14_2_f",
            [
                (source, "The data come from: A list.\n[Not documented: whether", "The source"),
                (source + "collected_from_public: 'yes'", "The source is publicly", "["),
                (source + "collected_from_public: 'no'", "The source is not publicly", "["),
                (source + "collected_from_public: unknown", "[Unknown: whether", "The source"),
            ])
    }

    /// None, unknown and not documented are three things.
    @Test(arguments: [
        ("dpo_contact: dpo@k.example", "documented You reach our data protection officer here: "),
        ("dpo_appointed: false", "none We have no data protection officer."),
        ("dpo_appointed: true", "not_documented [Not documented: how to reach our data"),
        ("seat: SE", "not_documented [Not documented: whether we have a data protection officer"),
    ])
    func theOfficerIsTold(keeper: String, says: String) async throws {
        let row = try await told("art_13_1_b", [""], keeper: "    \(keeper)\n").first ?? nil
        let told = "\(row?["documentation"] ?? "") \(row?["text"] ?? "")"
        #expect(told.hasPrefix(says))
    }

    @Test(arguments: [
        ("seat: US", "[Not documented: our representative", "[Not documented: which supervisory"),
        (
            "{seat: US, representative: R AB}", "Our representative in the EU is R AB",
            "[Not documented: which supervisory"
        ), ("seat: SE", "The controller is K.\n[Not documented: our contact", "Integritetsskydds"),
    ])
    func whoAnswersIsTold(keeper: String, says: String, authority: String) async throws {
        let lines = keeper.replacing(/[{}]/, with: "").split(separator: ", ")
        let keeper = lines.map { "    \($0)\n" }.joined()
        let rows = try await told("art_13_1_a", ["", "role: joint"], keeper: keeper)
        #expect(rows[0]?["text"]?.contains(says) == true)
        #expect(rows[0]?["text"]?.contains("joint") == false)
        #expect(rows[1]?["text"]?.contains("[Not documented: with whom we are joint") == true)
        let complaint = try await told("art_13_2_d", [""], keeper: keeper).first ?? nil
        #expect(complaint?["text"]?.contains(authority) == true)
    }

    @Test func automatedDecisionsAreTold() async throws {
        let rows = try await told(
            "art_13_2_f",
            ["'yes'", "'no'", "unknown"].map {
                "dpia_criterion: {automated_decisions: {met: \($0)}}"
            } + [""])
        let says = rows.map { "\($0?["documentation"] ?? "") \($0?["text"] ?? "")" }
        #expect(says[0].hasPrefix("not_documented Decisions with legal effects"))
        #expect(says[0].contains("[Not documented: the logic involved"))
        #expect(says[1].hasPrefix("none No decision"))
        #expect(says[2].hasPrefix("unknown [Unknown: whether decisions"))
        #expect(says[3].hasPrefix("not_documented [Not documented: whether decisions"))
    }
}
