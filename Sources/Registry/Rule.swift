package import Schema

/// One rule file: what is wrong when its select returns a row.
package struct Rule: Sendable {
    package enum Severity: String, Sendable, CaseIterable, Comparable {
        case blocker, major, minor, info

        package static func < (one: Severity, other: Severity) -> Bool {
            (allCases.firstIndex(of: one) ?? 0) > (allCases.firstIndex(of: other) ?? 0)
        }
    }

    package let id: String
    /// Worst first; several where the select decides.
    package let severities: [Severity]
    /// Provisions and guidance; `Text.law` puts it into the reader's language.
    package let law: String
    package let titles: [Text.Language: String]
    package let remedies: [Text.Language: String]
    /// A decision that shows that it matters: authority, case, date, amount.
    package let decision: String?
    /// When it fires, and what the law is after, as a lawyer would tell a colleague.
    package let conditions: [Text.Language: String]
    package let reasons: [Text.Language: String]
    var select: String

    package static let all: [Rule] = Schema.rules.compactMap(Rule.init)

    /// Nil when the file lacks a header it must have; a test names the file.
    package init?(_ file: Schema.File) {
        let header = Header(file.text)
        id = file.name
        severities = (header["severity"] ?? "").split(separator: " ")
            .compactMap { Severity(rawValue: String($0)) }
        law = header["law"] ?? ""
        titles = header.translated("title")
        remedies = header.translated("remedy")
        decision = header["decision"]
        conditions = header.translated("when").merging([.en: header.sentence]) { $1 }
        reasons = header.translated("why")
        select = file.text
        guard !severities.isEmpty, !law.isEmpty, titles.count == 2, remedies.count == 2,
            !header.sentence.isEmpty, conditions.count == 2, reasons.count == 2
        else { return nil }
    }

    /// The rule's rows under the common columns, ready for `union all`.
    var branch: String {
        let severity = severities.count > 1 ? "q.severity" : literal(severities[0].rawValue)
        return """
            select \(literal(id)) as rule, \(severity) as severity, q.register_id, q.subject,
                q.subject_id::text, q.detail
            from (
            \(select)
            ) q
            """
    }
}
