import Foundation
import Rendering

/// The year as a wheel: a sector for each month, January at the top, with how much falls due.
struct CalendarWheel {
    let names: [String]
    let counts: [Int]

    private let inner = 70.0
    private let outer = 190.0
    private let label = 212.0

    /// - Parameter current: the month (from 1) that it is now.
    func values(current: Int?) -> [Value] {
        let most = max(counts.max() ?? 0, 1)
        return zip(names, counts).enumerated().map { index, month in
            let (name, count) = month
            let (start, middle, end) = (angle(index), angle(index, 0.5), angle(index, 1))
            // The more there is, the further out: length says it, not colour.
            let reach = inner + (outer - inner) * Double(count) / Double(most)
            let number = point((inner + outer) / 2, middle)
            let text = point(label, middle)
            return [
                "frame": .text(ring(outer, start, end)),
                "bar": .optional(count == 0 ? nil : ring(reach, start, end)),
                "number-x": .text(number.x), "number-y": .text(number.y),
                "label-x": .text(text.x), "label-y": .text(text.y),
                "label": .text(String(name.prefix(3))), "count": .text("\(count)"),
                "is-current": .truth(index + 1 == current),
            ]
        }
    }

    private func angle(_ month: Int, _ part: Double = 0) -> Double {
        (Double(month) + part) / 12 * 2 * .pi - .pi / 2
    }

    private func point(_ radius: Double, _ angle: Double) -> (x: String, y: String) {
        (written(240 + radius * cos(angle)), written(240 + radius * sin(angle)))
    }

    private func ring(_ radius: Double, _ start: Double, _ end: Double) -> String {
        let (a, b) = (point(inner, start), point(radius, start))
        let (c, d) = (point(radius, end), point(inner, end))
        let (far, near) = (written(radius), written(inner))
        return "M\(a.x) \(a.y)L\(b.x) \(b.y)A\(far) \(far) 0 0 1 \(c.x) \(c.y)"
            + "L\(d.x) \(d.y)A\(near) \(near) 0 0 0 \(a.x) \(a.y)Z"
    }

    private func written(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))"
    }
}
