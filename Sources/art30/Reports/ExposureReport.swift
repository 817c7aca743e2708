import Extracts
import Foundation
import Postgres
import Registry
import Store

/// Since when the law has been broken: text, JSON, CSV or a picture.
struct ExposureReport {
    let output: Output
    let text: Text
    let law: LawNames

    func write(_ exposure: Exposure, _ format: ExposureFormat) throws {
        switch format {
        case .json:
            let parts = try [("transfers", exposure.transfers), ("gaps", exposure.gaps)].map {
                "\"\($0)\":[\n\(try jsonItems($1))\n]"
            }
            try output.line(
                "{\"from\":\"\(exposure.from)\",\"to\":\"\(exposure.to)\","
                    + "\(parts.joined(separator: ",")),\"unjudged\":\(exposure.unjudged)}")
        case .csv: try output.write(exposure.transfers, .csv, as: "transfers")
        case .svg: try output.write(try Timeline(exposure, law, text).svg())
        case .text: try writeText(exposure)
        }
        try output.flush()
    }

    private func writeText(_ exposure: Exposure) throws {
        try output.line(
            output.styled(
                text("exposure.period", ["from": exposure.from, "to": exposure.to]), .dim))
        if !exposure.transfers.isEmpty {
            try output.line()
            try output.line(output.styled(text("exposure.transfers"), .bold))
        }
        for line in exposure.transfers {
            func cell(_ name: String) throws -> String { try line.text(name).plain }
            let who = "\(try cell("exporter")) → \(try cell("importer"))"
            let country = law.territory(try cell("territory"))
            for (index, line) in "\(who) (\(country)) · \(try cell("register"))"
                .wrapped(output.width - 4).enumerated()
            {
                try output.line((index == 0 ? "  " : "    ") + line)
            }
            if let undated = try Exposure.undated(line, text) {
                let style: Output.Style = try line.bool("without_now") ? .red : .dim
                try output.line("      " + output.styled(undated, style))
                continue
            }
            let days = try line.int("days_without")
            let holes = try Timeline.periods(line, "holes").map { "\($0.0) – \($0.1)" }
            let grounded = try Timeline.periods(line, "grounded").map { "\($0.0) – \($0.1)" }
            let facts = [
                (text("exposure.grounded"), grounded, Output.Style.green),
                (text("exposure.holes", ["days": "\(days)"]), holes, .red),
            ]
            for (label, periods, style) in facts where !periods.isEmpty {
                for line in "\(label): \(periods.joined(separator: ", "))".wrapped(output.width - 6)
                {
                    try output.line("      " + output.styled(line, style))
                }
            }
        }
        if !exposure.gaps.isEmpty {
            try output.line()
            try output.line(output.styled(text("exposure.gaps"), .bold))
        }
        for line in exposure.gaps {
            func cell(_ name: String) throws -> String { try line.text(name).plain }
            let severity = try line.word("severity", Rule.Severity.self)
            let label = text("severity.\(severity.rawValue)").fitted(11)
            let rule = try cell("rule")
            let title = Rule.all.first { $0.id == rule }?.titles[text.language]
            let since = try line.optional.date("since")
            let days = try line.optional.text("days").map { text("exposure.days", ["days": $0]) }
            let head = [since ?? text("exposure.undated"), days].compactMap(\.self)
                .joined(separator: " ").fitted(24)
            let what = "\(title ?? rule): \(try cell("name")) (\(try cell("register")))"
            for (index, line) in what.wrapped(output.width - 40).enumerated() {
                let start =
                    index == 0
                    ? "  \(head) \(output.styled(label, severity.style)) "
                    : String(repeating: " ", count: 39)
                try output.line(start + line)
            }
        }
        if exposure.transfers.isEmpty && exposure.gaps.isEmpty {
            try output.line(text("list.nothing"))
        }
        try output.writeUnjudged(exposure.unjudged, text)
    }
}

/// How the exposure is written: the usual ways and a picture.
enum ExposureFormat: String, Sendable, CaseIterable {
    case text, json, csv, svg
}
