import Testing

@testable import Extracts
@testable import Store

@Suite struct PlainTests {
    @Test func wrappingKeepsEveryWordAndTheWidth() {
        let texts = [
            "", " ", "word", "one two  three", String(repeating: "x", count: 50) + " y",
            "日本語 の 文字列 は 幅 が 二つ", "😀😀😀😀😀😀😀 a", "e\u{301}e\u{301} ok", "a\nb\tc",
        ]
        for text in texts {
            for width in [4, 10, 20] {
                let lines = text.wrapped(width)
                #expect(
                    lines.allSatisfy { $0.columns <= width && !$0.isEmpty }, "\(text) in \(width)")
                let letters = { (text: String) in text.filter { !$0.isWhitespace } }
                #expect(letters(lines.joined()) == letters(text))
            }
        }
    }

    /// A deep chain's indent may leave less than nothing.
    @Test(arguments: [1, 0, -7]) func noRoomIsNoTrap(width: Int) {
        #expect("one three".wrapped(width).joined().count == 8)
        #expect("one".fitted(width).count <= Swift.max(width, 0))
    }

    @Test func fittingFillsOrCutsToTheWidth() {
        #expect("abc".fitted(5) == "abc  ")
        #expect("abcdef".fitted(5) == "abcd…")
        #expect("日本語".fitted(4).columns == 4)
        #expect("😀😀".fitted(3).columns == 3)
    }

    @Test func plainTextHasNoControls() {
        #expect(
            "a\u{1B}[31m\u{202E}b\u{2028}c\r\n".plain.unicodeScalars.allSatisfy {
                ![.control, .format, .lineSeparator].contains($0.properties.generalCategory)
            })
        #expect("åäö 😀 日本".plain == "åäö 😀 日本")
    }

    @Test func csvQuotesAndDisarms() {
        #expect(
            csvRecord(["a", nil, "b,c", "d\"e", "f\ng", "12"])
                == "\"a\",,\"b,c\",\"d\"\"e\",\"f\ng\",12\r\n")
        #expect(
            csvRecord(["0", "0123", "1234567890123456"]) == "0,\"0123\",\"1234567890123456\"\r\n")
        for formula in ["=1+1", "+1", "-1", "@x", "\tx", "\rx"] {
            #expect(csvRecord([formula]).drop { $0 == "\"" }.hasPrefix("'"), "\(formula)")
        }
        // Also where a reader that parts cells otherwise would see one begin.
        for (cell, guarded) in [
            ("a=b", "a=b"), ("1-2", "1-2"), ("x;=1+1", "x;'=1+1"), ("x; -1", "x; '-1"),
            ("x\t@y", "x\t'@y"), ("x\n+1", "x\n'+1"), ("x,=1", "x,=1"),
            ("x;\"=1;y", "x;\"'=1;y"), ("＝1", "'＝1"),
            ("'=1", "''=1"), ("x;－1", "x;'－1"), ("［1", "［1"), ("'t Hart", "'t Hart"),
            ("x;'=1", "x;''=1"),
        ] {
            let written = guarded.replacing("\"", with: "\"\"")
            #expect(csvRecord([cell]) == "\"\(written)\"\r\n", "\(cell)")
        }
    }
}
