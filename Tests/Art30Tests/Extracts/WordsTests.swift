import Testing

@testable import Registry
@testable import Store

/// What a reader sees of a value.
@Suite struct WordsTests {
    private func words(_ value: String, _ type: String, _ language: Text.Language = .sv) -> String {
        Text(language).words(value, Column(name: "c", type: type))
    }

    @Test func periodsAreWords() {
        #expect(words("P2Y", "interval") == "2 år")
        #expect(words("P1Y6M", "interval", .en) == "1 year 6 months")
        #expect(words("P14D", "interval") == "14 dagar")
        #expect(words("PT12H30M", "interval", .en) == "12 hours 30 minutes")
        #expect(words("PT0S", "interval") == "0 dagar")
        #expect(words("P-1D", "interval", .en) == "-1 days")
    }

    @Test func codesAreWordsAndTextIsLeftAlone() {
        #expect(words("t", "bool") == "ja" && words("false", "bool", .en) == "no")
        #expect(words("legal_obligation", "basis", .en) == "legal obligation")
        #expect(words("2026-03-01", "date") == "2026-03-01")
        #expect(words("t", "text") == "t" && words("P2Y", "text") == "P2Y")
    }

    @Test func listsAreReadAsPostgreSQLWritesThem() {
        let column = Column(name: "c", type: "_text")
        #expect(column.items("{}") == [] && column.items("{NULL}") == [])
        #expect(column.items(#"{a,"NULL","b, c","say \"hi\"","","x\\y"}"#).count == 6)
        #expect(
            column.items(#"{a,"NULL","b, c","say \"hi\"","","x\\y"}"#)
                == ["a", "NULL", "b, c", "say \"hi\"", "", #"x\y"#])
        // A mark that shares a Character with the quote in front of it.
        #expect(column.items("{\"\u{301}a\",b}") == ["\u{301}a", "b"])
        #expect(column.items(#"["a","b"]"#) == ["a", "b"])
        #expect(words("{t,f}", "_bool") == "ja; nej")
    }
}
