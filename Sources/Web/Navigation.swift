/// The pages of a register, in their order.
enum Navigation {
    static let groups: [(name: String, pages: [String])] = [
        ("work", ["today", "gaps", "calendar"]),
        (
            "record",
            [
                "activities", "organisations", "services", "engagements", "agreements", "notices",
                "assessments", "disclosures",
            ]
        ),
        ("words", ["subject-categories", "data-categories", "measures"]),
        ("conclusions", ["transfers", "chain", "what-if", "exposure"]),
        ("account", ["history", "export", "settings"]),
    ]
}
