/// Whose facts, on which day, as known when. Empty fields mean everything, today, now.
package struct Question: Sendable {
    /// Slugs; empty: every register.
    package var registers: [String]
    /// ISO 8601 date.
    package var on: String?
    /// Anything PostgreSQL reads as a timestamp with time zone.
    package var knownAt: String?

    /// From the day the GDPR applied, art 99(2); ISO 8601.
    package static let days = "2018-05-25"..."2099-12-31"

    /// - Throws: `Problem` `day-outside`.
    package static func check(_ day: String) throws(Problem) {
        guard days.contains(day) else {
            throw Problem(
                "day-outside",
                ["value": day, "first": days.lowerBound, "last": days.upperBound])
        }
    }

    package init(registers: [String] = [], on: String? = nil, knownAt: String? = nil) {
        self.registers = registers
        self.on = on
        self.knownAt = knownAt
    }
}

/// A question as PostgreSQL answers it: ids resolved, dates read.
package struct Moment: Sendable {
    package var on: String
    package let knownAt: String?
    package var registers: [Int]?
    /// The law as it was known then, too: reference tables replaced since, and the row of
    /// `reference_history` that holds what they said.
    package var law: [String: Int] = [:]
    /// What follows from the one register stands in tables (`Conclusions`).
    var isConcluded = false
    /// Asked by many on the same connections, so that plans are worth keeping.
    package var isKept = false

    /// The condition that keeps a tenant table to the registers asked about; nil: all of them.
    package var scope: String? {
        registers.map {
            $0.count == 1
                ? "register_id = (select register from question)"
                : "register_id = any ((select registers from question))"
        }
    }
}
