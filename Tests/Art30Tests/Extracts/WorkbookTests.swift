import Foundation
import Testing

@testable import Extracts
@testable import Registry
@testable import Sealing
@testable import Store

@Suite struct WorkbookTests {
    private static let properties = Workbook.Properties(
        title: "Register <&>", author: "å\u{1}", language: "sv",
        created: Date(timeIntervalSince1970: 1_700_000_000), footer: "A & B")

    private func workbook(_ write: (Workbook) throws -> Void) async throws -> ReadWorkbook {
        try await withFolder { folder in
            let spool = try Spool(in: folder)
            let workbook = try Workbook(spool, marker: "… [cut]")
            try write(workbook)
            try workbook.finish(Self.properties)
            return try ReadWorkbook(spool)
        }
    }

    @Test func sheetsAreWrittenByTurns() async throws {
        let read = try await workbook { workbook in
            let cover = try workbook.sheet("Cover", header: ["a"])
            try cover.row(["first"])
            let list = try workbook.sheet(
                "List", header: ["Name", "Count"])
            try list.row([.text("x"), .number(1.5)])
            let nothing: [String?] = [nil]
            try cover.row(nothing)
            try list.row([nil, .text("y")])
            try cover.row(["last"])
        }
        #expect(read.sheetNames == ["Cover", "List"])
        #expect(read.cells(1) == ["A1": "a", "A2": "first", "A4": "last"])
        #expect(
            read.cells(2) == ["A1": "Name", "B1": "Count", "A2": "x", "B2": "1.5", "B3": "y"])
        #expect(read.xml(2).contains("<autoFilter ref=\"A1:B3\"/>"))
        #expect(read.xml(2).contains("state=\"frozen\""))
        #expect(read.xml(2).contains("paperSize=\"9\""))
        #expect(read.parts["docProps/core.xml"]?.contains("Register &lt;&amp;&gt;") == true)
    }

    @Test func anEmptySheetIsWhole() async throws {
        let read = try await workbook { _ = try $0.sheet("", header: ["a"]) }
        #expect(read.sheetNames == ["-"] && read.cells(1) == ["A1": "a"])
        #expect(!read.xml(1).contains("autoFilter"))
    }

    @Test(arguments: [
        "=1+1", "@SUM(A1)", "http://example.org", "0012", "<b>&amp;\"'", " two  spaces ", "a\tb",
        "_x0041_", "_x0041_\u{301}", "__x0041_x0042_", "a_x", "שלום 👩‍👩‍👧 e\u{301}", "\u{85}\u{2028}",
    ])
    func textStaysText(text: String) async throws {
        let read = try await workbook { workbook in
            let sheet = try workbook.sheet("s", header: [text])
            try sheet.row([text])
        }
        #expect(read.cells(1) == ["A1": text, "A2": text])
        #expect(!read.xml(1).contains("<f>") && !read.xml(1).contains("hyperlink"))
    }

    @Test func whatXMLCannotHoldIsReplaced() async throws {
        let read = try await workbook { workbook in
            let sheet = try workbook.sheet("a\u{0}b", header: ["t"])
            try sheet.row(["a\u{0}b\u{1B}c\u{FFFE}d\u{FFFF}\r\ne\rf\n"])
        }
        let mark = "\u{FFFD}"
        #expect(read.cells(1)["A2"] == "a\(mark)b\(mark)c\(mark)d\(mark)\ne\nf\n")
        #expect(read.sheetNames == ["a-b"])
    }

    @Test(arguments: ["x", "å", "👩‍👩‍👧", "e\u{301}"]) func aLongTextIsCutAndSaysSo(
        character: String
    ) async throws {
        let text = String(repeating: character, count: 40_000)
        let fits = String(text.prefix(32_767 / character.utf16.count))
        let read = try await workbook { workbook in
            let sheet = try workbook.sheet("s", header: ["t"])
            for text in [text, fits] { try sheet.row([text]) }
        }
        let cut = try #require(read.cells(1)["A2"])
        #expect(cut.utf16.count <= 32_767 && cut.utf16.count > 32_767 - character.utf16.count)
        #expect(cut.hasSuffix("… [cut]") && text.hasPrefix(cut.dropLast(7)))
        #expect(read.cells(1)["A3"] == fits)
    }

    @Test func aCharacterLongerThanACellIsCutToo() async throws {
        let read = try await workbook { workbook in
            let sheet = try workbook.sheet("s", header: ["t"])
            try sheet.row(["e" + String(repeating: "\u{301}", count: 40_000)])
        }
        #expect(read.cells(1)["A2"]?.hasSuffix("… [cut]") == true)
    }

    @Test func sheetsHaveNamesExcelAccepts() {
        var names = SheetNames()
        let long = String(repeating: "å", count: 40)
        let wanted = [
            "Bilaga A", "bilaga a", "BILAGA A", "a/b:c*d?e[f]\\g", "'quoted'", "", "History",
            long, long, "Whole words as long as they all fit", "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧",
            "🏳️‍🌈" + String(repeating: "\u{301}", count: 40),
        ]
        let given = wanted.map { names.name($0) }
        #expect(
            given == [
                "Bilaga A", "bilaga a (2)", "BILAGA A (3)", "a-b-c-d-e-f--g", "quoted", "-",
                "History (2)", String(long.prefix(31)), String(long.prefix(27)) + " (2)",
                "Whole words as long as they all",
                "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", "- (2)",
            ])
        #expect(given.allSatisfy { $0.utf16.count <= 31 })
    }

    @Test func noTitleOfAPartIsCut() {
        for language in Text.Language.allCases {
            for part in Part.all {
                let name = part.sheets[language] ?? part.titles[language] ?? ""
                var names = SheetNames()
                #expect(names.name(name) == name, "\(part.name) \(language)")
            }
        }
    }

    @Test func daysAndNumbersAreSuch() async throws {
        func cell(_ words: String, _ type: String?) -> Workbook.Cell {
            .init(ExtractPart.Cell(words: words, type: type))
        }
        let read = try await workbook { workbook in
            let sheet = try workbook.sheet("s", header: ["a", "b", "c", "d", "e", "f"])
            try sheet.row([
                cell("2024-02-29", "date"), cell("1901-01-01", "date"), cell("1900-02-28", "date"),
                cell("infinity", "date"), cell("14", "int4"), cell("14", "text"),
            ])
        }
        let cells = read.cells(1).filter { $0.key.hasSuffix("2") }
        #expect(
            cells == [
                "A2": "45351", "B2": "367", "C2": "1900-02-28", "D2": "infinity", "E2": "14",
                "F2": "14",
            ])
        #expect(read.xml(1).matches(of: /t="inlineStr"/).count == 6 + 3)
    }

    /// LibreOffice shows no more lines than the file gives room for.
    @Test func aRowIsAsHighAsItsLongestText() async throws {
        let long = String(repeating: "lagringstid ", count: 40)
        let read = try await workbook { workbook in
            let sheet = try workbook.sheet("s", header: ["a", "b"])
            try sheet.row(["short", "one\ntwo\nthree"])
            for _ in 0..<300 { try sheet.row(["short", "short"]) }
            try sheet.row([long, "short"])
        }
        #expect(read.xml(1).contains(#"<row r="2" ht="45" customHeight="1">"#))
        #expect(read.xml(1).contains(#"<row r="3">"#))
        let heights = read.xml(1).matches(of: /<row r="303" ht="(\d+)"/).map(\.output.1)
        #expect(heights.first.flatMap { Int($0) } ?? 0 > 400)
    }

    @Test func aLinkLeadsToItsSheet() async throws {
        let read = try await workbook { workbook in
            let cover = try workbook.sheet("Cover", widths: [100])
            let other = try workbook.sheet("A's & b", header: ["a"])
            try cover.row([.text("=1", .title)])
            try cover.row([.sheet(other.name)])
        }
        #expect(read.cells(1) == ["A1": "=1", "A2": "A's & b"])
        #expect(read.xml(1).contains(#"location="'A''s &amp; b'!A1""#))
        #expect(read.xml(1).contains("A &amp;&amp; B"))
    }

    @Test func theSameCallsGiveTheSameBytes() async throws {
        try await withFolder { folder in
            var contents: Set<String> = []
            for _ in 0..<2 {
                let spool = try Spool(in: folder)
                let workbook = try Workbook(spool, marker: "…")
                let sheet = try workbook.sheet("s", header: ["t"])
                for row in 0..<2_000 { try sheet.row(["\(row)", "å"]) }
                contents.insert(try workbook.finish(Self.properties).sha256)
                try await Task.sleep(for: .seconds(1.1))
            }
            #expect(contents.count == 1)
        }
    }

    /// Row 1 048 576 is the last Excel knows.
    @Test func moreRowsThanASheetHoldsGoOnInAnother() async throws {
        try await withFolder { folder in
            let spool = try Spool(in: folder)
            let workbook = try Workbook(spool, marker: "…")
            let sheet = try workbook.sheet("Rows", header: ["t"])
            let empty: [String?] = []
            try sheet.row(["first"])
            for _ in 2..<1_048_575 { try sheet.row(empty) }
            try sheet.row(["last"])
            try sheet.row(["next"])
            try workbook.finish(Self.properties)
            let read = try ReadWorkbook(spool)
            #expect(read.sheetNames == ["Rows", "Rows (2)"])
            #expect(read.cells(1) == ["A1": "t", "A2": "first", "A1048576": "last"])
            #expect(read.cells(2) == ["A1": "t", "A2": "next"])
        }
    }

    /// The library closes with no error although rows are missing.
    @Test func aWorkbookThatLacksRowsIsAProblem() async throws {
        try await withFolder { folder in
            let spool = try Spool(in: folder)
            let workbook = try Workbook(spool, marker: "…")
            try workbook.sheet("s", header: ["t"]).row(["a"])
            try workbook.finish(Self.properties)
            try WorkbookCheck(spool).expect(rows: [2])
            for rows in [[3], [1], [2, 1]] {
                #expect(throws: Problem.self) { try WorkbookCheck(spool).expect(rows: rows) }
            }
        }
    }

    @Test func aSheetWithoutItsEndIsAProblem() async throws {
        try await withFolder { folder in
            for (end, isWhole) in [("</worksheet>", true), ("</workshee", false), ("", false)] {
                let sheet = try Spool(in: folder)
                try sheet.write("<worksheet><row r=\"1\"/><row r=\"2\"/>\(end)")
                let spool = try Spool(in: folder)
                let zip = try ZipWriter(into: spool, dated: Self.properties.created)
                try zip.add("xl/worksheets/sheet1.xml", sheet)
                try zip.finish()
                let found = Result { try WorkbookCheck(spool).expect(rows: [2]) }
                #expect(((try? found.get()) != nil) == isWhole)
            }
        }
    }

    @Test func anUnfinishedWorkbookGoesAway() async throws {
        try await withFolder { folder in
            let workbook = try Workbook(Spool(in: folder), marker: "…")
            try workbook.sheet("s", header: ["t"]).row(["a"])
            #expect(try folder.names == [])
        }
    }
}
