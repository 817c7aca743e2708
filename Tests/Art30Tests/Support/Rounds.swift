import Foundation

/// How often what is random is tried: seldom in every run, always under `deploy/test --long`.
enum Rounds {
    static let isLong = ProcessInfo.processInfo.environment["ART30_LONG"] == "1"

    static func of(_ count: Int) -> Int { isLong ? count : max(count / 4, 1) }

    /// Each of them, or others in every run.
    static func some<Element>(_ all: [Element]) -> [Element] {
        isLong ? all : Array(all.shuffled().prefix(of(all.count)))
    }
}
