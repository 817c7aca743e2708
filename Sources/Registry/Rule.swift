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
        var header: [String: String] = [:]
        var condition: [String] = []
        for line in file.text.split(separator: "\n") {
            if line.hasPrefix("--! "), let colon = line.firstIndex(of: ":") {
                let key = line[line.index(line.startIndex, offsetBy: 4)..<colon]
                let value = line[line.index(after: colon)...]
                header[String(key)] = value.trimmingPrefix(" ").description
            } else if line.hasPrefix("-- ") {
                condition.append(String(line.dropFirst(3)))
            } else {
                break
            }
        }
        id = file.name
        severities = (header["severity"] ?? "").split(separator: " ")
            .compactMap { Severity(rawValue: String($0)) }
        law = header["law"] ?? ""
        titles = Rule.translated(header, "title")
        remedies = Rule.translated(header, "remedy")
        decision = header["decision"]
        header["when.en"] = condition.joined(separator: " ")
        conditions = Rule.translated(header, "when")
        reasons = Rule.translated(header, "why")
        select = file.text
        guard !severities.isEmpty, !law.isEmpty, titles.count == 2, remedies.count == 2,
            !condition.isEmpty, conditions.count == 2, reasons.count == 2
        else { return nil }
    }

    private static func translated(
        _ header: [String: String], _ key: String
    ) -> [Text.Language: String] {
        var texts: [Text.Language: String] = [:]
        for language in Text.Language.allCases {
            texts[language] = header["\(key).\(language.rawValue)"]
        }
        return texts
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
