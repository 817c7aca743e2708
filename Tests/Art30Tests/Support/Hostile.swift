import Foundation

@testable import Registry
@testable import Store

/// What somebody sends who wants to break in, or who only types oddly.
enum Hostile {
    /// Stands in what would be markup, so that it is found where it is not escaped.
    static let mark = "art30mark"

    static let texts = [
        "'", "\"", "' or 1=1 --", "'; drop table activity; --", "$1", "%", "%00", "%ff", "\\", "\0",
        "a\0b", "\u{FFFF}", "\u{202E}x", "e\u{301}🇸🇪", "{{title}}", "${7*7}", "NULL", "{NULL}",
        "{a,\"b", "a,b", "a/b", "../../../../etc/passwd", "-1", "0", "9223372036854775807",
        "-9223372036854775808", "99999999999999999999", "1e400", "0x10", "\t/elsewhere.example",
        "//elsewhere.example", "x\r\nSet-Cookie: art30=1", "<img src=x onerror=\(mark)>",
        "\"><script>\(mark)</script>", "' autofocus onfocus=\(mark) x='",
        "javascript:\(mark)", String(repeating: "å", count: 4000),
    ]

    static let dates = [
        "'", "\0", "infinity", "-infinity", "now", "epoch", "allballs", "2026-02-30", "0000-00-00",
        "0001-01-01", "9999-12-31", "294276-12-31", "294277-01-01", "4713-01-01 BC",
        "4714-01-01 BC", "-1", "99999999999999999999", "2026-01-01T00:00:00+99:99", "2026-W01",
        "2026-01-01 00:00:00 Mars/Phobos", "<b>\(mark)</b>",
    ]

    /// Values that pages read as days or moments; they are tried one by one.
    static let datesOf = ["on", "known_at", "from", "to", "until"]

    /// Every name that a page reads from a query or a form, as its source says it.
    static func names() throws -> [String] {
        let sources = Files.root.appending(path: "Sources/Web")
        let all = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        var names = Set(ListDefinition.all.values.flatMap(\.filters))
        while let file = all?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            let read = /\b(?:query|asked|form)(?:\.whole\(|\[)"([a-z_-]+)"/
            names.formUnion(text.matches(of: read).map { String($0.output.1) })
        }
        return names.sorted()
    }

    /// Whether nothing of it came out as markup.
    static func isText(_ page: String) -> Bool {
        ["<script", "<img src=x", "<b>\(mark)", "' autofocus onfocus", "href=\"javascript:"]
            .allSatisfy { !page.contains($0) }
    }
}
