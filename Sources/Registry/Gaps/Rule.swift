package import Schema
package import Store

/// One rule file: what is wrong when its select returns a row.
package struct Rule: Sendable {
    package enum Severity: String, Sendable, CaseIterable, Comparable {
        case blocker, major, minor, info

        package static func < (one: Severity, other: Severity) -> Bool {
            (allCases.firstIndex(of: one) ?? 0) > (allCases.firstIndex(of: other) ?? 0)
        }
    }

    /// A column of a table.
    package struct Field: Sendable, Equatable {
        package let table: String
        package let column: String

        init?(_ text: String) {
            let words = text.split(separator: ".", omittingEmptySubsequences: false)
            guard words.count == 2, words.allSatisfy({ !$0.isEmpty }) else { return nil }
            (table, column) = (String(words[0]), String(words[1]))
        }
    }

    package enum Handover: String, Sendable {
        /// Somebody cannot be reached: counts where a field of an organisation is missing.
        case contact
        /// Nobody knows where.
        case place
        /// Nobody has read what was signed.
        case terms
        /// What was published says otherwise.
        case notice
    }

    package let id: String
    /// Worst first; several where the select decides.
    package let severities: [Severity]
    /// Provisions and guidance; `Text.law` puts it into the reader's language.
    package let law: String
    /// The articles of the GDPR among these.
    package let articles: [Int]
    /// The points it concerns, of article 30 in each book.
    package let points: [Provision]
    /// Where in the register it is mended; empty: nowhere.
    package let fields: [Field]
    /// The part of an activity's sheet that it stands beside; nil: none.
    package let part: String?
    /// What it is when the record is handed over, besides what its severity and points say.
    let handover: Handover?
    /// Whose finding, of the same engagement or of one above it, this one's is but a consequence of,
    /// and what that one must say for it to be: `follows`.
    package let follows: [(rule: String, flag: String?)]
    /// What it says itself that makes it none: `unless`.
    let unless: String?
    package let titles: [Text.Language: String]
    package let remedies: [Text.Language: String]
    /// A decision that shows that it matters: authority, case, date, amount.
    package let decision: String?
    /// When it fires, and what the law is after, as a lawyer would tell a colleague.
    package let conditions: [Text.Language: String]
    package let reasons: [Text.Language: String]
    var select: String

    /// What is wrong with an id that no rule has.
    package static func unknown(_ id: String, at place: Problem.Place? = nil) -> Problem {
        Problem("rule-unknown", ["rule": id], at: place).near(id, among: all.map(\.id))
    }

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
        func list<Item>(
            _ name: String, _ item: (String) -> Item?
        ) throws(Problem) -> [Item] {
            let words = try value(name).split(separator: ", ").map(String.init)
            let items = words.compactMap(item)
            guard !items.isEmpty, items.count == words.count else { throw problem(name) }
            return items
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
        articles = Rule.articles(law)
        points = try list("point", Provision.init)
        fields = try value("field") == "none" ? [] : list("field", Field.init)
        part = try value("part") == "none" ? nil : value("part")
        guard part.map({ name in Part.all.contains { $0.name == name } }) ?? true else {
            throw problem("part")
        }
        handover = header["handover"].flatMap(Handover.init)
        guard (handover == nil) == (header["handover"] == nil) else { throw problem("handover") }
        follows = header.words("follows").map { word in
            let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
            return (parts[0], parts.count > 1 ? parts[1] : nil)
        }
        unless = header["unless"]
        titles = try translated("title")
        remedies = try translated("remedy")
        decision = header["decision"]
        conditions = [.en: header.sentence, .sv: try value("when.sv")]
        reasons = try translated("why")
        // The headers are half of it, and PostgreSQL would read them each time.
        select = file.text.split(separator: "\n").filter { !$0.hasPrefix("--! ") }
            .joined(separator: "\n")
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

extension Rule {
    /// The articles of the GDPR that a reference to law names: 30 for `art 30(1)(b), 5(1)(b)` is
    /// the first.
    package static func articles(_ law: String) -> [Int] {
        let provisions = law.split(separator: ";").map { $0.drop { $0 == " " } }
            .filter { $0.hasPrefix("art") }
        return provisions.flatMap { provision in
            // once: for each rule, when it is read
            provision.replacing(/\([^)]*\)/, with: "").matches(of: /\d+/)
                .compactMap { Int($0.output) }
        }.uniqued
    }

    /// The letter of art 30 that it concerns in a book; nil: none.
    package func letter(in book: Book) -> String? {
        points.first { $0.article == 30 && $0.paragraph == book.paragraph }?.letter
    }
}
