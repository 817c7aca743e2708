import Postgres
import Registry
import Store

/// A blast radius: what is reached, by kind.
struct ImpactReport {
    let output: Output
    let text: Text

    func write(_ impact: Reached, _ format: Format) throws {
        guard format == .text else {
            return try output.write(impact.rows, format, as: "impact")
        }
        if let found = impact.found { try writeFound(found) }
        try writeText(impact.rows)
        try output.flush()
    }

    /// Where it was looked for, and what made it the same one.
    private func writeFound(_ found: NamedRows) throws {
        for row in found.rows {
            let number = try row.optional.text("number").map { " · \($0)" } ?? ""
            try output.line(
                text(
                    "impact.found.\(row.text("how"))",
                    [
                        "register": try row.text("register").plain,
                        "name": (try row.text("name") + number).plain,
                    ]))
        }
        if !found.without.isEmpty {
            try output.line(
                text("impact.without", ["registers": found.without.joined(separator: ", ")])
            )
        }
        try output.line("")
    }

    private func writeText(_ lines: [Row]) throws {
        if lines.isEmpty { try output.line(text("list.nothing")) }
        var before = ("", "")
        for line in lines {
            let here = (try line.text("register"), try line.text("kind"))
            if before.0 != here.0 { try output.line(output.styled(here.0.plain, .bold)) }
            if before != here {
                let count = try lines.count {
                    (try $0.text("register"), try $0.text("kind")) == here
                }
                try output.line("  \(text.table(here.1.plain, count)) (\(count))")
            }
            before = here
            // A category of data is reached by itself.
            let via = try line.optional.text("via") ?? ""
            let words = [try line.text("name"), via].map(\.plain).filter { !$0.isEmpty }.joined(
                separator: " · ")
            for (index, line) in words.wrapped(output.width - 6).enumerated() {
                try output.line("    " + (index == 0 ? "• " : "  ") + line)
            }
        }
    }
}
