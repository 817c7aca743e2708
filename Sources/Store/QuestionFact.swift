import Foundation

/// What a query text may ask of the question it answers, written `(select day from question)`.
/// `Statement` puts a parameter where that stands, or in a text for psql the value itself: nothing
/// that an answer depends on is a setting of the session.
package enum QuestionFact: String, Sendable, CaseIterable {
    /// The day whose facts and law count.
    case day
    /// What was known then; null: now.
    case knownAt = "known_at"
    /// The one register asked about, or several of them.
    case register, registers
    /// The reader's: sv or en.
    case language
    /// The book of article 30; null: both.
    case book
    /// Keys of activities; null: all of them.
    case scope
    /// Keys of the categories of data subjects to answer; null: all of them.
    case subjects
    /// The activity whose own sheet is asked for, though it is a draft or has ended.
    case sheet
    /// What only the sender of a record knows.
    case cover
    /// The activity that findings are asked of, and what hangs together with it.
    case near
    case nearActivities = "near_activities"
    case nearEngagements = "near_engagements"
    /// The row that findings are asked of.
    case subjectKey = "subject_key"
    /// What a blast radius starts from: vendor, territory or data-category, and its key.
    case reach
    case reachKey = "reach_key"
    /// The values that a what-if supposes, in order.
    case supposed

    package var type: String {
        switch self {
        case .day: "date"
        case .knownAt: "timestamptz"
        case .register: "int"
        case .registers: "int[]"
        case .language, .book, .sheet, .near, .subjectKey, .reach, .reachKey:
            "text"
        case .scope, .subjects, .nearActivities, .nearEngagements: "text[]"
        case .cover, .supposed: "jsonb"
        }
    }

    /// The text with something else wherever it asks for a fact.
    static func filling(_ text: String, _ replacement: (QuestionFact) -> String) -> String {
        var text = text
        var filled: [UInt8] = []
        text.withUTF8 { bytes in
            filled.reserveCapacity(bytes.count)
            var done = 0
            var next = 0
            // Found by libc: the rules are 200 kB of text.
            while let base = bytes.baseAddress,
                let found = memchr(base + next, 0x28, bytes.count - next)
            {
                let start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                next = start + 1
                guard let (fact, end) = asked(bytes, start) else { continue }
                filled.append(contentsOf: bytes[done..<start])
                filled.append(contentsOf: replacement(fact).utf8)
                (done, next) = (end, end)
            }
            filled.append(contentsOf: bytes[done...])
        }
        return String(decoding: filled, as: UTF8.self)
    }

    /// The fact that `(select day from question)` at this place asks for, and where that ends.
    private static func asked(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
    ) -> (QuestionFact, Int)? {
        guard bytes.holds("(select ", at: start) else { return nil }
        let name = start + 8
        var end = name
        while end < bytes.count, bytes[end] == 0x5F || (0x61...0x7A).contains(bytes[end]) {
            end += 1
        }
        guard bytes.holds(" from question)", at: end) else { return nil }
        let word = String(decoding: bytes[name..<end], as: UTF8.self)
        return QuestionFact(rawValue: word).map { ($0, end + 15) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func holds(_ text: StaticString, at start: Int) -> Bool {
        guard let baseAddress, start + text.utf8CodeUnitCount <= count else { return false }
        return memcmp(baseAddress + start, text.utf8Start, text.utf8CodeUnitCount) == 0
    }
}
