/// Which page of a list somebody asks for, from 1.
package enum PageNumber {
    /// No list is longer; a number that is counted with must not overflow.
    private static let last = 1_000_000

    package static func within(_ asked: Int?) -> Int { min(max(asked ?? 1, 1), last) }
}
