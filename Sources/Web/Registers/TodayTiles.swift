import Registry
import Rendering
import Store

/// The morning's numbers: how many gaps of each severity are open, and what is late or runs out.
struct TodayTiles {
    let found: GapPage
    let overdue: Int
    let ending: Int
    let visit: RegisterVisit

    var values: Value {
        .list(
            [Rule.Severity.blocker, .major, .minor].map(gaps) + [
                tile("overdue", overdue, "#overdue", overdue == 0 ? "" : "major"),
                tile("ending", ending, "#ending", ""),
            ])
    }

    private func gaps(_ severity: Rule.Severity) -> Value {
        let count = found.totals.filter { !$0.isAccepted && $0.severity == severity.rawValue }
            .reduce(0) { $0 + $1.count }
        return tile(
            severity.rawValue, count, visit.url("gaps", [("severity", severity.rawValue)]),
            count == 0 ? "" : severity.rawValue)
    }

    /// - Parameter level: the badge's class; empty: nothing there to see to.
    private func tile(_ name: String, _ count: Int, _ href: String, _ level: String) -> Value {
        [
            "number": .text("\(count)"), "tile": .text(visit.text("page.today.tile.\(name)")),
            "tile-href": .text(href), "level": .text(level.isEmpty ? "good" : level),
        ]
    }
}
