/// A gap with those that are but its consequences.
package struct FoldedGap: Sendable {
    package let gap: Gap
    package fileprivate(set) var consequences: [Gap] = []

    package var all: [Gap] { [gap] + consequences }
}

extension GapPage {
    /// The open ones of the page with what follows from them.
    package var folded: [FoldedGap] { (open + consequences).folded() }
}

extension Sequence<Gap> {
    /// In their order; what follows from none of these stands by itself.
    package func folded() -> [FoldedGap] {
        let here = Set(filter { $0.cause == nil }.map { [$0.register, $0.rule, $0.key] })
        var folded: [FoldedGap] = []
        var consequences: [[String]: [Gap]] = [:]
        for gap in self {
            let cause = gap.cause.map { [gap.register, $0.rule, $0.key] }
            if let cause, here.contains(cause) {
                consequences[cause, default: []].append(gap)
            } else {
                folded.append(FoldedGap(gap: gap))
            }
        }
        for (index, cause) in folded.map(\.gap).enumerated() {
            // Of several findings of one rule in one row the first has them.
            folded[index].consequences =
                consequences.removeValue(forKey: [cause.register, cause.rule, cause.key]) ?? []
        }
        return folded
    }
}
