import Foundation
import Testing

@testable import Extracts
@testable import Registry
@testable import Schema
@testable import Sealing
@testable import Store

/// Rows that wait in a file come back as they were.
@Suite struct KeptPartsTests {
    private func part(_ name: String, _ place: String) throws -> Part {
        try #require(
            Part(
                Schema.File(
                    name: name,
                    text: """
                        --! title.en: x
                        --! title.sv: x
                        --! extracts: authority
                        --! controller: \(place)
                        --! key: activity
                        -- A part of a test.
                        select 1
                        """)))
    }

    private func kept(_ rows: [[String?]]) throws -> KeptPart {
        let columns = ["activity", "name"].map { Column(name: $0, type: "text") }
        let file = try Spool(in: FileManager.default.temporaryDirectory)
        var kept = KeptParts(.controller, in: file)
        kept.add(try part("activity", "list"), columns)
        for key in ["a", "b", "c"] { try kept.add([key, nil]) }
        kept.add(try part("purpose", "b"), columns)
        for row in rows { try kept.add(row[...]) }
        kept.add(try part("law", "D"), columns)
        try kept.add(["a", "last"])
        try file.finish()
        return kept.parts[1]
    }

    @Test func rowsComeBackAsTheyWere() throws {
        let long = String(repeating: "å", count: 300_000)
        let rows = [["a", nil], ["a", ""], ["c", long], ["d", "\u{0}\n🇸🇪"]]
        let part = try kept(rows)
        #expect(try part.whole.rows == rows)
        #expect(try part.of(0).rows == [["a", nil], ["a", ""]])
        #expect(try part.of(1).rows == [])
        #expect(try part.of(2).rows == [["c", long]])
    }

    @Test func rowsOfAnActivityStandTogether() throws {
        #expect(throws: KeptPart.OutOfOrder.self) {
            try kept([["a", "x"], ["b", "x"], ["a", "y"]])
        }
    }
}
