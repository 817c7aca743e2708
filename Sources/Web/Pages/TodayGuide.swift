import Registry
import Rendering

/// The way from an empty register to one that can be handed over, step by step.
struct TodayGuide {
    let steps: [Line]
    let visit: RegisterVisit

    private var text: Text { visit.text }
    private var begun: Int { steps.count { $0.isTrue("begun") } }

    /// Nothing when every step is taken, and for those who cannot take any.
    var values: Values {
        guard visit.canEdit, begun < steps.count else { return ["has-guide": false] }
        return [
            "has-guide": true, "is-new": .truth(begun <= 1),
            "guide-done": .text(
                text("page.guide.done", ["done": "\(begun)", "all": "\(steps.count)"])),
            "steps": .list(steps.map(step)),
        ]
    }

    private func step(_ line: Line) -> Value {
        let table = line["table_name"] ?? ""
        let place =
            line["key"].map { visit.url("edit/\(table)/\(encoded($0))") }
            ?? visit.url("new/\(table == "supplier" ? "organisation" : table)")
        return [
            "step": .text(text("page.guide.\(table)")),
            "step-why": .text(text("page.guide.\(table)-why")),
            "step-href": .text(place), "is-begun": .truth(line.isTrue("begun")),
        ]
    }
}
