import Postgres
import Registry
import Store

/// Says what would embarrass when the record is handed over, by kind.
struct PreflightReport {
    let output: Output
    let text: Text

    func write(_ lines: [Row], _ book: Book) throws {
        let head = ["count": "\(lines.count)", "paragraph": "\(book.paragraph)"]
        try output.line(
            output.styled(text(lines.isEmpty ? "preflight.clean" : "preflight.head", head), .bold))
        var before = ""
        for line in lines {
            func cell(_ column: String) throws -> String { try line.text(column).plain }
            let kind = try cell("kind")
            if kind != before {
                before = kind
                let count = try lines.count { try $0.text("kind") == kind }
                try output.line("  " + text("preflight.\(before)", ["count": "\(count)"]))
            }
            // A draft is found by no rule.
            let id = try line.optional.text("rule")
            let rule = Rule.all.first { $0.id == id }
            let what = rule?.titles[text.language]
            let words = [what, "\(try cell("name")) [\(try cell("subject_id"))]"].compactMap { $0 }
            for (index, part) in words.joined(separator: ": ").wrapped(output.width - 6)
                .enumerated()
            {
                try output.line((index == 0 ? "    • " : "      ") + part)
            }
        }
        try output.flush()
    }
}
