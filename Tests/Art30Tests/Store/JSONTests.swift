import Foundation
import Testing

@testable import Registry
@testable import Store

@Suite struct JSONTests {
    @Test func everyKindOfValueIsRead() throws {
        let text = #" {"a": [1, -2.5e3, "x"], "b": {"c": null}, "d": true, "e": false, "f": []} "#
        #expect(
            try JSON(text)
                == .object([
                    "a": .list([.number("1"), .number("-2.5e3"), .text("x")]),
                    "b": .object(["c": .null]), "d": .flag(true), "e": .flag(false),
                    "f": .list([]),
                ]))
    }

    /// As Foundation writes it, which is as anybody may.
    @Test func everyTextIsReadAsItIs() throws {
        for text in Hostile.texts + ["a\\", "\"", "\u{1}\u{1F}", "é\u{301}\"\u{301}", "🇸🇪\n\t/"] {
            let written = try JSONEncoder().encode([text])
            #expect(try JSON(String(decoding: written, as: UTF8.self)) == .list([.text(text)]))
        }
        #expect(try JSON(#""\ud83c\uddf8 \u00e5""#) == .text("\u{1F1F8} å"))
    }

    @Test func whatIsNoneIsTold() {
        for text in [
            "", "{", "[1,", #"{"a"}"#, #"{"a":}"#, "nul", #""a"#, #""a\"#, #""\u00"#, "[] []",
            "[1,]",
        ] {
            #expect(throws: Problem("json-broken", ["value": text])) { try JSON(text) }
        }
    }
}
