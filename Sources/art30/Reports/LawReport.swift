import Postgres
import Registry
import Sealing
import Store

/// The law as data: its periods, how well each row is checked, and where it comes from.
struct LawReport {
    let output: Output
    let text: Text

    func write(_ lines: [Row], _ format: Format) throws {
        guard format == .text else { return try output.write(lines, format, as: "law") }
        try writeText(lines)
        try output.flush()
    }

    private func writeText(_ lines: [Row]) throws {
        var dataset = ""
        for line in lines {
            func cell(_ name: String) throws -> String { try line.text(name).plain }
            func may(_ name: String) throws -> String {
                try line.optional.text(name)?.plain ?? ""
            }
            if try dataset != cell("dataset") {
                if !dataset.isEmpty { try output.line() }
                dataset = try cell("dataset")
                let confirmed = text("law.confirmed", ["day": try may("confirmed")])
                try output.line(output.styled("\(text("law.\(dataset)")) · \(confirmed)", .bold))
            }
            let margin = String(repeating: " ", count: 26)
            let period = "\(try may("starts").fitted(10)) – \(try may("ends").fitted(10))"
            let status = try cell("status")
            try output.line("  \(period) \(try cell("key"))")
            for words in try cell("title").wrapped(output.width - 26) {
                try output.line(margin + words)
            }
            for words in text.law(try may("reference")).wrapped(output.width - 26) {
                try output.line(margin + output.styled(words, .dim))
            }
            let said = text.sentences["page.law-status.\(status)"] ?? status
            try output.line(margin + output.styled(said, status == "checked" ? .green : .yellow))
        }
    }
}
