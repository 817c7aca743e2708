import Foundation
package import Postgres
package import Store

/// A picture of the exposure: one bar a transfer, green with a ground, red without.
package struct Timeline {
    private let exposure: Exposure
    private let law: LawNames
    private let text: Text
    private let first: Double
    private let last: Double

    private let left = 330.0
    private let width = 1000.0
    private let row = 42.0
    private let top = 86.0

    package init(_ exposure: Exposure, _ law: LawNames, _ text: Text) {
        self.law = law
        self.exposure = exposure
        self.text = text
        first = Timeline.day(exposure.from)
        last = Timeline.day(exposure.to) + 1
    }

    /// First and last days of each period.
    package static func periods(_ row: Row, _ column: String) throws -> [(String, String)] {
        // No day at all is null.
        let list = try row.optional.json(column, [[String]].self) ?? []
        return try list.map {
            guard $0.count == 2 else { throw ColumnError(column, .json) }
            return ($0[0], $0[1])
        }
    }

    /// A company and its country in so many characters: the country is never cut.
    package static func label(_ importer: String, in country: String, room: Int) -> String {
        let left = max(room - country.count - 5, 8)
        let name = importer.count > left ? importer.prefix(left - 1) + "…" : importer[...]
        return "→ \(name) (\(country))"
    }

    package func svg() throws -> String {
        let height = top + row * Double(max(1, exposure.transfers.count)) + 44
        var parts = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Int(width)) \(Int(height))\" "
                + "width=\"\(Int(width))\" height=\"\(Int(height))\" role=\"img\" "
                + "font-family=\"system-ui, 'DejaVu Sans', sans-serif\" font-size=\"13\">",
            "<title>\(escaped(text("exposure.title")))</title>",
            "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
            label(20, 32, text("exposure.title"), "font-size=\"18\" font-weight=\"600\""),
            label(
                20, 54,
                text("exposure.period", ["from": exposure.from, "to": exposure.to]),
                "fill=\"#555555\""),
        ]
        parts += years(height)
        for (index, line) in exposure.transfers.enumerated() {
            parts += try bar(line, top + row * Double(index))
        }
        if exposure.transfers.isEmpty {
            parts.append(label(20, top + 20, text("list.nothing"), ""))
        }
        parts += legend(height - 18)
        return (parts + ["</svg>", ""]).joined(separator: "\n")
    }

    private func bar(_ line: Row, _ y: Double) throws -> [String] {
        let exporter = try line.text("exporter")
        let territory = law.territory(try line.text("territory"))
        let name = "\(exporter) → \(try line.text("importer")) (\(territory))"
        let parts = [
            (try Timeline.periods(line, "grounded"), "#2e7d4f", "exposure.grounded"),
            (try Timeline.periods(line, "holes"), "url(#hole)", "exposure.hole"),
        ]
        func cut(_ text: String) -> String { text.count > 42 ? text.prefix(41) + "…" : text }
        let end = Timeline.label(try line.text("importer"), in: territory, room: 46)
        let undated = try Exposure.undated(line, text).map {
            label(left + 6, y + 22, $0, "fill=\"#555555\"")
        }
        return [undated].compactMap { $0 } + [
            label(20, y + 14, end, ""),
            label(20, y + 29, cut(exporter), "fill=\"#555555\" font-size=\"11\""),
        ]
            + parts.flatMap { periods, fill, key in
                periods.map { start, end in
                    let from = x(Timeline.day(start))
                    let to = x(Timeline.day(end) + 1)
                    let tip = "\(name): \(text(key)) \(start) – \(end)"
                    return
                        "<rect x=\"\(one(from))\" y=\"\(one(y + 8))\" width=\"\(one(max(1.5, to - from)))\" "
                        + "height=\"20\" fill=\"\(fill)\"><title>\(escaped(tip))</title></rect>"
                }
            }
    }

    private func years(_ height: Double) -> [String] {
        let from = Int(exposure.from.prefix(4)) ?? 2018
        let to = Int(exposure.to.prefix(4)) ?? from
        let step = max(1, (to - from + 1) / 12)
        return [
            "<defs><pattern id=\"hole\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
                + "patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#c62828\"/>"
                + "<rect width=\"2\" height=\"6\" fill=\"#ef9a9a\"/></pattern></defs>"
        ]
            + stride(from: from, through: to, by: step).flatMap { year -> [String] in
                let at = Timeline.day("\(year)-01-01")
                guard at >= first, at < last else { return [] }
                return [
                    "<line x1=\"\(one(x(at)))\" y1=\"\(one(top - 6))\" x2=\"\(one(x(at)))\" "
                        + "y2=\"\(one(height - 40))\" stroke=\"#d0d0d0\"/>",
                    label(x(at) + 3, top - 10, "\(year)", "fill=\"#555555\" font-size=\"11\""),
                ]
            }
    }

    private func legend(_ y: Double) -> [String] {
        [
            "<rect x=\"20\" y=\"\(one(y - 11))\" width=\"14\" height=\"14\" fill=\"#2e7d4f\"/>",
            label(40, y, text("exposure.grounded"), ""),
            "<rect x=\"220\" y=\"\(one(y - 11))\" width=\"14\" height=\"14\" fill=\"url(#hole)\"/>",
            label(240, y, text("exposure.hole"), ""),
        ]
    }

    private func label(_ x: Double, _ y: Double, _ words: String, _ style: String) -> String {
        "<text x=\"\(one(x))\" y=\"\(one(y))\" \(style)>\(escaped(words))</text>"
    }

    private func x(_ day: Double) -> Double {
        left + (width - left - 20) * (day - first) / max(1, last - first)
    }

    private func one(_ number: Double) -> String { String(format: "%.1f", number) }

    /// Days since 1970; the dates come from PostgreSQL.
    package static func day(_ text: String) -> Double {
        let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
        return ((try? style.parse(text))?.timeIntervalSince1970 ?? 0) / 86_400
    }

    private func escaped(_ text: String) -> String {
        text.plain.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }
}
