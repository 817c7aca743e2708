import Registry

/// Beside which part of a sheet a gap is shown.
enum SheetGaps {
    /// What a rule's name begins with, and the part it is about; the first that fits counts.
    private static let parts: [(prefix: String, part: String)] = [
        ("basis-", "basis"), ("criminal-", "special_ground"), ("special-", "special_ground"),
        ("personnummer-", "special_ground"), ("dpia-", "impact_assessment"),
        ("retention-", "erasure"), ("joint-", "arrangement"), ("review-", "review"),
        ("location-", "location"), ("dpa-", "recipient"), ("subprocessor-", "recipient"),
        ("processor-", "recipient"), ("role-", "recipient"), ("transfer-", "third_country"),
        ("scc-", "third_country"), ("tia-", "third_country"), ("adequacy-", "third_country"),
        ("bcr-", "third_country"), ("derog-", "third_country"), ("art46-", "third_country"),
        ("a30-transfer-", "third_country"), ("a30-security-", "measure"),
    ]

    /// Empty: beside none of them.
    static func part(_ gap: Gap, _ book: Book) -> String {
        guard let rule = GapValues.rule(gap) else { return "" }
        // What art 30 itself asks for stands at its letter.
        if rule.id.hasPrefix("a30"), let letter = rule.letter(in: book) {
            let point = Part.of(.authority, book).first { $0.place(in: book) == .point(letter) }
            if let point { return point.name }
        }
        return parts.first { rule.id.hasPrefix($0.prefix) }?.part ?? ""
    }
}
