import Synchronization

/// Texts that came out the same before: composing reads all rules, which takes longer than what
/// many a page asks.
final class Composed: Sendable {
    static let all = Composed()

    /// Lists are sorted and filtered in many ways; more than these are composed anew.
    private static let most = 500
    private let texts = Mutex<[[String]: String]>([:])

    /// - Parameter parts: all that the text depends on.
    func text(_ parts: [String], _ compose: () -> String) -> String {
        if let known = texts.withLock({ $0[parts] }) { return known }
        let composed = compose()
        texts.withLock { texts in
            if texts.count >= Composed.most { texts = [:] }
            texts[parts] = composed
        }
        return composed
    }
}
