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
            let period = "\(try may("starts").fitted(10)) – \(try may("ends").fitted(10))"
            let status = try cell("status")
            try output.line(
                "  \(period) \(try cell("key").fitted(22)) "
                    + output.styled(status.fitted(20), status == "checked" ? .green : .yellow) + " "
                    + (try cell("title")).fitted(Output.width - 70).trimmed)
            for words in try may("reference").wrapped(Output.width - 28) {
                try output.line(String(repeating: " ", count: 26) + output.styled(words, .dim))
            }
        }
    }
}
