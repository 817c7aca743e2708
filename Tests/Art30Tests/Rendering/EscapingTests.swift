import Testing

@testable import Rendering

/// Any text comes out as text.
@Suite struct EscapingTests {
    private func escaped(_ text: String, _ escaping: Escaping) -> String {
        var bytes: [UInt8] = []
        escaping.append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func everyScalarIsWrittenAsItMayBe() {
        let marks: [Unicode.Scalar: String] = [
            "<": "&lt;", ">": "&gt;", "&": "&amp;", "\"": "&quot;", "'": "&#39;",
        ]
        for number in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(number) else { continue }
            let isControl = scalar.properties.generalCategory == .control
            let turns = (0x202A...0x202E).contains(number) || (0x2066...0x2069).contains(number)
            let isKept =
                !isControl && !turns && !scalar.properties.isNoncharacterCodePoint
                || scalar == "\n" || scalar == "\t"
            let text = String(scalar)
            let page = marks[scalar] ?? (isKept ? text : "\u{FFFD}")
            let isRight =
                escaped(text, .page).utf8.elementsEqual(page.utf8)
                && escaped(text, .field).utf8.elementsEqual((marks[scalar] ?? text).utf8)
            if !isRight { Issue.record("U+\(String(number, radix: 16))") }
        }
    }

    /// In XML a line's end is an element, and nothing else differs.
    @Test func aLineEndsAsItIsAsked() {
        #expect(escaped("å\n<\u{7}\n", .lines("<br/>")) == "å<br/>&lt;\u{FFFD}<br/>")
        #expect(escaped("a\nb", .lines("<br/>")) == "a<br/>b")
        #expect(escaped("a\nb", .page) == "a\nb")
    }

    @Test func aMarkBesideAQuoteHidesNothing() {
        #expect(escaped("\"\u{301} x", .page).utf8.starts(with: "&quot;".utf8))
        #expect(escaped("<\u{338}i>", .field).utf8.starts(with: "&lt;".utf8))
    }
}
