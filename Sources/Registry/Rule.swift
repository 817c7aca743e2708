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

    /// Every rule; none where `read` says that one cannot be read.
    package static let all: [Rule] = {
        switch read {
        case .success(let rules): rules
        case .failure: []
        }
    }()

    /// A rule left out would look like a register without that gap: all of them, or what is wrong.
    package static let read = Result { () throws(Problem) -> [Rule] in
        try Schema.rules.map { (file) throws(Problem) in try Rule(file) }
    }

    /// - Throws: which header of the file is missing or says nothing that is known.
    package init(_ file: Schema.File) throws(Problem) {
        let header = Header(file.text)
        func problem(_ name: String) -> Problem {
            Problem("rule-header", ["rule": file.name, "header": name])
        }
        func value(_ name: String) throws(Problem) -> String {
            guard let value = header[name], !value.isEmpty else { throw problem(name) }
            return value
        }
        func translated(_ name: String) throws(Problem) -> [Text.Language: String] {
            var texts: [Text.Language: String] = [:]
            for language in Text.Language.allCases {
                texts[language] = try value("\(name).\(language)")
            }
            return texts
        }
        guard !header.sentence.isEmpty else {
            throw Problem("rule-sentence", ["rule": file.name])
        }
        id = file.name
        severities = header.words("severity").compactMap(Severity.init)
        guard !severities.isEmpty, severities.count == header.words("severity").count else {
            throw problem("severity")
        }
        law = try value("law")
        titles = try translated("title")
        remedies = try translated("remedy")
        decision = header["decision"]
        conditions = [.en: header.sentence, .sv: try value("when.sv")]
        reasons = try translated("why")
        select = file.text
    }

    /// The rule's rows under the common columns, ready for `union all`.
    var branch: String {
        let severity = severities.count > 1 ? "q.severity" : literal(severities[0].rawValue)
        return """
            select \(literal(id)) as rule, \(severity) as severity, q.register_id, q.subject,
                q.subject_id::text, q.facts
            from (
            \(select)
            ) q
            """
    }
}
