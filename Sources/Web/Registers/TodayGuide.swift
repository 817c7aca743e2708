import Registry
import Rendering
import Store

import struct Postgres.Row

/// The way from an empty register to one that can be handed over, step by step.
struct TodayGuide {
    let steps: [Row]
    let visit: RegisterVisit

    private var text: Text { visit.text }

    /// Nothing when every step is taken, and for those who cannot take any.
    func values() throws -> Values {
        let begun = try steps.count { try $0.bool("begun") }
        guard visit.canEdit, begun < steps.count else { return ["has-guide": false] }
        return [
            "has-guide": true, "is-new": .truth(begun <= 1),
            "guide-done": .text(
                text("page.guide.done", ["done": "\(begun)", "all": "\(steps.count)"])),
            "steps": .list(try steps.map(step)),
        ]
    }

    private func step(_ line: Row) throws -> Value {
        let table = try line.text("table_name")
        let place =
            try line.optional.text("key").map { visit.url("edit/\(table)/\(encoded($0))") }
            ?? visit.url("new/\(table == "supplier" ? "organisation" : table)")
        return [
            "step": .text(text("page.guide.\(table)")),
            "step-why": .text(text("page.guide.\(table)-why")),
            "step-href": .text(place), "is-begun": .truth(try line.bool("begun")),
        ]
    }
}
