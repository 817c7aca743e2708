import Postgres
import Store

/// One row a rule returned.
package struct Gap: Sendable {
    package let rule: String
    package let severity: String
    package let register: String
    package let type: String
    package let key: String
    package let name: String
    /// JSON object of the facts, each under its label, kind and type; nil where plain ones were asked for.
    package let typed: String?
    /// The same without kinds: the organisations from the exporter or keeper to the party
    /// concerned, and the other facts by their labels.
    package let plain: (path: String, detail: String)?

    /// Whose activities it concerns, where that was asked for.
    package let owners: [String]
    /// Who answers for it, why and until when; nil: nobody.
    package let accepted: Acceptance?

    /// What it is but a consequence of; nil: of nothing, or that was not asked for.
    package let cause: Cause?

    package struct Cause: Sendable, Hashable {
        package let rule: String
        package let key: String
    }

    package struct Acceptance: Sendable {
        package let reason: String
        package let by: String
        package let until: String
    }

    init(_ row: Row) throws {
        rule = try row.text("rule")
        severity = try row.text("severity")
        register = try row.text("register")
        type = try row.text("subject")
        key = try row.text("subject_id")
        name = try row.text("name")
        let isTyped = row.has("facts")
        owners = row.has("owners") ? try row.optional.list("owners") ?? [] : []
        typed = isTyped ? try row.optional.text("facts") : nil
        plain = isTyped ? nil : (try row.text("path"), try row.text("detail"))
        cause =
            row.has("cause")
            ? try row.optional.text("cause").map { Cause(rule: $0, key: try row.text("cause_id")) }
            : nil
        accepted = try row.optional.text("reason").map {
            Acceptance(
                reason: $0, by: try row.text("accepted_by"), until: try row.date("until"))
        }
    }
}

/// What `gaps` hands over: first the counts, then the gaps, by register, severity and rule.
package enum GapEvent: Sendable {
    /// The two dates as PostgreSQL read them, and how many gaps there are of each severity.
    /// Accepted gaps count as `accepted`, not under their severity.
    case counts(on: String, knownAt: String?, [String: Int])
    case gap(Gap)
    /// The same as one JSON object, where JSON was asked for.
    case json(String)
}
