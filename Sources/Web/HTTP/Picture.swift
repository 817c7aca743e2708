import Foundation
import Registry
import Rendering

/// A drawing that a template writes as SVG: what colour says, text and pattern say too.
struct Picture: Sendable {
    /// How an area is filled. The pattern's name is its class too.
    enum Fill: String, Sendable {
        case plain, hatched, dotted, crossed
    }

    let title: String
    let description: String
    let width: Double
    let height: Double
    private var paths: [Value] = []
    private var boxes: [Value] = []
    private var words: [Value] = []
    private var marks: [Value] = []

    init(title: String, description: String, width: Double, height: Double) {
        self.title = title
        self.description = description
        self.width = width
        self.height = height
    }

    mutating func path(
        _ shape: String, _ style: String, _ fill: Fill? = nil, weight: Double = 1, tip: String = ""
    ) {
        paths.append([
            "weight": .text(one(weight)),
            "shape": .text(shape), "style": .text(style), "fill": .text(Picture.paint(fill)),
            "tip": .text(tip),
        ])
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
        path("M\(one(x1)),\(one(y1))L\(one(x2)),\(one(y2))", style)
    }

    mutating func box(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String,
        _ fill: Fill, tip: String = ""
    ) {
        boxes.append([
            "x": .text(one(x)), "y": .text(one(y)), "w": .text(one(width)),
            "h": .text(one(height)), "style": .text(style), "fill": .text(Picture.paint(fill)),
            "tip": .text(tip),
        ])
    }

    mutating func text(
        _ x: Double, _ y: Double, _ words: String, _ style: String, link: String = ""
    ) {
        self.words.append([
            "x": .text(one(x)), "y": .text(one(y)), "words": .text(words), "style": .text(style),
            "link": .text(link),
        ])
    }

    /// A round mark with a number in it.
    mutating func mark(_ x: Double, _ y: Double, _ number: Int, _ style: String, _ fill: Fill) {
        marks.append([
            "x": .text(one(x)), "y": .text(one(y)), "below": .text(one(y + 3.5)),
            "radius": .text(one(number > 99 ? 11 : 8)), "number": .text("\(number)"),
            "style": .text(style), "fill": .text(Picture.paint(fill)),
        ])
    }

    var value: Value {
        [
            "heading": .text(title), "description": .text(description),
            "width": .text(one(width)), "height": .text(one(height)), "paths": .list(paths),
            "boxes": .list(boxes), "texts": .list(words), "marks": .list(marks),
        ]
    }

    private static func paint(_ fill: Fill?) -> String {
        switch fill {
        case nil, .plain: "none"
        case .hatched?, .dotted?, .crossed?: "url(#\(fill?.rawValue ?? ""))"
        }
    }
}

/// A number as SVG takes it: one decimal at most.
func one(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : String(format: "%.1f", number)
}

/// As much of a text as fits in so many letters.
func cut(_ text: String, _ letters: Int) -> String {
    text.count > letters ? text.prefix(letters - 1) + "…" : text
}
