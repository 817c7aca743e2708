import Extracts
import Registry
import Store

import struct Postgres.Row

/// A bar for each transfer: plain where it had a ground, hatched where it had none.
struct ExposurePicture: Sendable {
    private let exposure: Exposure
    private let law: LawNames
    private let text: Text
    private let first: Double
    private let last: Double

    private let left = 250.0
    private let width = 900.0
    private let row = 40.0
    private let top = 40.0

    init(_ exposure: Exposure, _ law: LawNames, _ text: Text) {
        self.exposure = exposure
        self.law = law
        self.text = text
        first = Timeline.day(exposure.from)
        last = Timeline.day(exposure.to) + 1
    }

    func picture() throws -> Picture {
        let height = top + row * Double(exposure.transfers.count) + 8
        var picture = Picture(
            title: text("exposure.title"), description: text("page.exposure.description"),
            width: width, height: height)
        for year in years {
            let at = x(Timeline.day("\(year)-01-01"))
            picture.line(at, 24, at, height - 4, "picture-grid")
            picture.text(at + 3, 20, "\(year)", "picture-fact")
        }
        for (index, line) in exposure.transfers.enumerated() {
            try draw(line, top + row * Double(index), &picture)
        }
        return picture
    }

    private func draw(_ line: Row, _ y: Double, _ picture: inout Picture) throws {
        let importer = try line.text("importer")
        let territory = law.territory(try line.text("territory"))
        picture.text(4, y + 14, Timeline.label(importer, in: territory, room: 34), "picture-name")
        picture.text(4, y + 30, cut(try line.text("exporter"), 38), "picture-fact")
        if let undated = try Exposure.undated(line, text) {
            picture.text(left + 6, y + 21, undated, "picture-fact")
        }
        let kinds: [(column: String, style: String, fill: Picture.Fill, key: String)] = [
            ("grounded", "bar-grounded", .plain, "exposure.grounded"),
            ("holes", "bar-groundless", .hatched, "exposure.hole"),
        ]
        for kind in kinds {
            for (start, end) in try Timeline.periods(line, kind.column) {
                let from = x(Timeline.day(start))
                let to = x(Timeline.day(end) + 1)
                picture.box(
                    from, y + 4, max(1.5, to - from), 24, kind.style, kind.fill,
                    tip: "\(importer) (\(territory)): \(text(kind.key)) \(start) – \(end)")
                // The word in the bar, where there is room for it.
                if to - from > 90 {
                    picture.text(from + 6, y + 21, text(kind.key), "bar-word")
                }
            }
        }
    }

    private var years: [Int] {
        let from = Int(exposure.from.prefix(4)) ?? 2018
        let to = Int(exposure.to.prefix(4)) ?? from
        guard from <= to else { return [] }
        return stride(from: from, through: to, by: max(1, (to - from + 1) / 10)).filter {
            let day = Timeline.day("\($0)-01-01")
            return day >= first && day < last
        }
    }

    private func x(_ day: Double) -> Double {
        left + (width - left - 8) * (day - first) / max(1, last - first)
    }
}
