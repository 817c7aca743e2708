import Postgres
import Registry
import Store

/// Says what would embarrass when the record is handed over, by kind.
struct PreflightReport {
    let output: Output
    let text: Text

    func write(_ lines: [Row], _ said: [Shortcoming], _ book: Book) throws {
        let found = lines.count + said.count
        let head = ["count": "\(found)", "paragraph": "\(book.paragraph)"]
        try output.line(
            output.styled(text(found == 0 ? "preflight.clean" : "preflight.head", head), .bold))
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
            try item(words.joined(separator: ": "))
        }
        if !said.isEmpty {
            try output.line("  " + text("preflight.file", ["count": "\(said.count)"]))
        }
        for one in said { try item(one.words(book, text)) }
        try output.flush()
    }

    private func item(_ words: String) throws {
        for (index, part) in words.wrapped(output.width - 6).enumerated() {
            try output.line((index == 0 ? "    • " : "      ") + part)
        }
    }
}
