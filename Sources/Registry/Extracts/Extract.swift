/// What can be taken out of a register; each part says in its header which extracts it is in.
package enum Extract: String, Sendable, CaseIterable {
    /// The record for a supervisory authority (art 30(4)): one book of one controller.
    case authority
    case chain, transfers, vendors
    /// What a person who asks is told of recipients and countries (art 15).
    case subject
    /// Text blocks for the information to data subjects (arts 13 and 14).
    case notice
}

/// The two records of article 30, never mixed in one export.
package enum Book: String, Sendable, CaseIterable {
    case controller, processor

    /// The paragraph of article 30 that asks for it.
    package var paragraph: Int { self == .controller ? 1 : 2 }
}
