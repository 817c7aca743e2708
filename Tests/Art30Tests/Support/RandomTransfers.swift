/// A register of vendors everywhere, under all kinds of tools in all kinds of states.
struct RandomTransfers {
    private var dice: Dice
    let slug: String

    init(_ slug: String, _ dice: Dice) {
        self.slug = slug
        self.dice = dice
    }

    private mutating func one(_ choices: [String]) -> String {
        choices.randomElement(using: &dice) ?? ""
    }

    private mutating func may(_ line: String, _ chance: Int = 2) -> String {
        Int.random(in: 0..<chance, using: &dice) == 0 ? line : ""
    }

    private mutating func answer() -> String { one(["'yes'", "'no'", "unknown"]) }

    private static let instruments = [
        "ART45", "SCC_2021_M1", "SCC_2021_M2", "SCC_2021_M3", "SCC_2010_C2P", "BCR_C", "BCR_P",
        "ART46_2A", "ART46_2E", "ART46_2F", "ART46_3A", "ART46_3B", "ART49_1A", "ART49_1B",
        "ART49_1E", "ART49_1_SUB2", "X_UK_IDTA", "X_2021_915", "SCC_ART3_2",
    ]

    mutating func document(_ vendors: Int) -> String {
        var text = """
            register: \(slug)
            keeper: keeper
            organisation:
              keeper: {name: Keeper AB, address: Storgatan 1, contact: A. Person, seat: SE}
              owner: {name: Owner Inc, seat: US}

            """
        for vendor in 0..<vendors { text += organisation(vendor) }
        text += """
            subject_category:
              staff: {name: Staff, kind: employee}
              buyer: {name: Buyers, kind: customer}
            data_category:
              pay: {name: Pay}
              address: {name: Addresses}
            engagement:

            """
        for vendor in 0..<vendors { text += engagement(vendor) }
        text +=
            "agreement:\n  dpa: {status: signed, form: written, signed: 2024-01-01}\nassessment:\n"
        for vendor in 0..<vendors where Bool.random(using: &dice) { text += assessment(vendor) }
        let direct = (0..<vendors).filter { $0 % 3 == 0 }
        return text + """
            activity:
              both:
                name: Both
                engagement: [\(direct.map { "e\($0)" }.joined(separator: ", "))]
                subject:
                  staff: {data: {pay: {}}}
                  buyer: {data: {address: {}}}
              sales:
                name: Sales
                engagement: [\(direct.filter { $0 % 2 == 0 }.map { "e\($0)" }.joined(separator: ", "))]
                subject: {buyer: {}}

            """
    }

    private mutating func organisation(_ vendor: Int) -> String {
        let seat = one(["US", "US", "IN", "GB", "CH", "CA", "JP", "SE", "outside-EEA", "INT", "SJ"])
        var text = """
              v\(vendor):
                name: Vendor \(vendor)
                seat: \(seat)
                kind: \(one(["company", "company", "public_authority"]))

            """
        text += may("    parent: owner\n", 3)
        text += may(
            """
                certification:
                  - scheme: EU-US-DPF
                    starts: 2023-10-02
                    covers_hr: \(answer())
                    covers_other: \(answer())
                    entity: \(one(["Vendor \(vendor)", "Another"]))

            """)
        return text
            + may(
                """
                    scope:
                      \(one(["importer_law:CA-PIPEDA", "importer_law:JP-APPI-PIHBO"])):
                        covered: \(answer())
                        data: [\(one(["pay", "address"]))]

                """)
    }

    private mutating func engagement(_ vendor: Int) -> String {
        let upstream = vendor % 3 == 0 ? "" : "    upstream: [e\(vendor - 1)]\n"
        let capacity = one([
            "processor", "subprocessor", "unknown", "recipient", "joint_controller",
        ])
        var text = """
              e\(vendor):
                supplier: v\(vendor)
                capacity: \(capacity)
            \(upstream)
            """
        text += may(
            "    location: [{kind: access, territory: \(one(["US", "IN", "outside-EEA"]))}]\n")
        text += may("    agreement: [dpa]\n")
        let tools = Self.instruments.shuffled(using: &dice).prefix(
            Int.random(in: 0...3, using: &dice))
        if !tools.isEmpty { text += "    safeguard:\n" }
        for tool in tools { text += safeguard(tool) }
        return text
    }

    private mutating func safeguard(_ tool: String) -> String {
        let cells = [
            may("executed: \(one(["true", "false"]))"), may("signed: 2024-03-01"),
            may("approval: \(one(["IMY 2025", "ISO 27001", "Europrivacy"]))"),
            may("approved_scope: \(answer())"), may("recurrence: \(one(["single", "ongoing"]))"),
            may("necessity_test: Shown"), may("consent_evidence: \(answer())"),
            may("free_choice: \(answer())"), may("authority_notified: 2024-01-01"),
            may("subjects_informed: 2024-01-01"), may("subject: [\(one(["staff", "buyer"]))]", 4),
        ]
        return "      \(tool): {\(cells.filter { !$0.isEmpty }.joined(separator: ", "))}\n"
    }

    private mutating func assessment(_ vendor: Int) -> String {
        let outcome = one(["sufficient", "sufficient_with_measures", "insufficient"])
        let cells = [
            may("territory: \(one(["US", "IN"]))", 1), may("outcome: \(outcome)", 1),
            may("measures: Keys at home"),
        ]
        return "  a\(vendor): {kind: transfer, done: 2026-01-01, engagement: e\(vendor), "
            + cells.filter { !$0.isEmpty }.joined(separator: ", ") + "}\n"
    }
}
