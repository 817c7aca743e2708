import Foundation
import Rendering
import Testing

@testable import Extracts
@testable import Registry
@testable import Sealing
@testable import Store
@testable import art30

/// What the page says, and that it says it safely.
@Suite struct PageTests {
    @Test func nothingCheckedUnknownAndBlankDiffer() throws {
        func sheet(_ state: String, _ checked: String?) throws -> String {
            try PageEvents.sheet(
                name: "Payroll", [("name", "text")], [["a", state, checked, nil]]
            ).html()
        }
        let none = try sheet("none", "2026-02-03")
        let unknown = try sheet("unknown", nil)
        let blank = try sheet("not_documented", nil)
        #expect(none.contains(#"<p class="none">None (checked 2026-02-03)</p>"#))
        #expect(unknown.contains(#"<p class="blank">Unknown: asked, not answered</p>"#))
        #expect(blank.contains(#"<p class="blank">Not documented</p>"#))
    }

    @Test func aSheetCitesItsPointAndShowsOnlyColumnsWithValues() throws {
        let columns = [("purpose", "text"), ("name", "text"), ("basis", "basis"), ("law", "text")]
        let page = try PageEvents.sheet(
            name: "Payroll", columns,
            [
                ["a", "documented", nil, "p1", "Pay wages", "contract", nil],
                ["a", "documented", nil, "p2", "Report tax", "legal_obligation", nil],
            ]
        ).html()
        #expect(page.contains("(b) The purpose <span class=\"provision\">Article 30(1)(b)</span>"))
        #expect(page.contains(#"<th scope="row">Pay wages</th>"#))
        #expect(page.contains(">legal obligation (Article 6(1)(c))</td>"))
        // A code, a column without values, and a state that every row has.
        for absent in ["p1<", ">Law<", ">documented", "Legal basis, impact"] {
            #expect(!page.contains(absent), "\(absent)")
        }
        // The list of all leads to it, and says what nobody documented.
        #expect(page.contains(##"<th scope="row"><a href="#a1">Payroll</a></th>"##))
        #expect(page.contains(#"<td data-label="Purpose">Pay wages; Report tax</td>"#))
        #expect(page.contains(#"<td data-label="Third country"></td>"#))
    }

    /// Rows that differ in one thing are one row; those that differ in another stay two.
    @Test func whatIsAlikeIsSaidOnce() throws {
        var page = try PageEvents.sheet(name: "Payroll", [("name", "text")], [])
        try page.add(
            "data", "controller: c\nkey: activity\nlabel: data\ngathers: data subject",
            [("activity", "text"), ("subject", "text"), ("data", "text"), ("limit", "text")],
            [
                ["a", "Staff", "Names", "2 years"], ["a", "Staff", "Wages", "2 years"],
                ["a", "Agents", "Names", "2 years"], ["a", "Agents", "Wages", "2 years"],
                ["a", "Staff", "Photos", "1 month"],
            ])
        let html = try page.html()
        #expect(html.contains(">Staff; Agents</td>"))
        #expect(html.contains(">Names; Wages<") && html.contains(">Photos<"))
        #expect(html.count(of: "2 years") == 1 && html.count(of: "1 month") == 1)
    }

    /// The keeper's contact details stand on the cover alone; another party's stand where they are.
    @Test func theKeeperIsToldOnce() throws {
        func html(_ party: [String?]) throws -> String {
            var page = PageEvents()
            try page.add(
                "cover", "controller: cover\nlabel: name",
                [("name", "text"), ("email", "text")], [["Keeper AB", "post@keeper.example"]])
            try page.add(
                "activity", "controller: list\nkey: activity\nlabel: name",
                [("activity", "text"), ("name", "text")], [["a", "Payroll"]])
            try page.add(
                "party", "controller: a\nkey: activity party\nlabel: name\non_cover: email",
                [("activity", "text"), ("name", "text"), ("email", "text")], [["a"] + party])
            return try page.html()
        }
        let keeper = try html(["Keeper AB", "post@keeper.example"])
        #expect(keeper.count(of: "post@keeper.example") == 1)
        #expect(keeper.contains("The contact details of Keeper AB are on the cover."))
        let moved = try html(["Keeper AB", "other@keeper.example"])
        #expect(moved.contains("other@keeper.example") && !moved.contains("are on the cover"))
        #expect(try html(["Other AB", "o@o.example"]).contains("o@o.example"))
    }

    @Test(arguments: [([3, 1, 2, 7], "1–3, 7"), ([4], "4"), ([1, 3], "1, 3"), ([], "")])
    func numbersAreRanges(numbers: [Int], told: String) {
        #expect(PagePart.ranges(numbers) == told)
    }

    @Test func hostileTextComesOutAsText() throws {
        let hostile = [
            "</style><script>alert(1)</script>", "{{name}} {{> page}}", "\u{600}<b>",
            "\"\u{301} onclick=x", "a\u{202E}b\u{0}c\u{FFFE}", "<\u{338}i>", "one\ntwo",
        ]
        for text in hostile {
            let page = try PageEvents.sheet(
                name: text, [("purpose", "text"), ("name", "text")],
                [["a", "documented", nil, "p", text], ["a", "documented", nil, "q", "x"]]
            ).html()
            var escaped: [UInt8] = []
            Escaping.page.append(text, to: &escaped)
            #expect(
                page.contains(String(decoding: escaped, as: UTF8.self)),
                "\(text.debugDescription)")
            for raw in ["<script", "<b>", "\"\u{301}", "\u{202E}", "\u{0}", "<\u{338}"] {
                #expect(!page.unicodeScalars.contains(Array(raw.unicodeScalars)), "\(raw)")
            }
        }
    }

    @Test func aRowTooWideForThePageIsACard() throws {
        let columns = (1...9).map { ("c\($0)", "text") } + [("name", "text")]
        let row = ["a", "documented", nil] + (1...9).map { "value \($0)" } + ["Pay wages"]
        let page = try PageEvents.sheet(name: "Payroll", columns, [row, row]).html()
        #expect(page.contains(#"<p class="name">Pay wages</p>"#))
        #expect(page.contains("<dt>C9</dt><dd>value 9</dd>"))
    }

    @Test func changesAreSentences() throws {
        var page = try PageEvents.sheet(name: "Payroll", [("name", "text")], [])
        try page.add(
            "change", "controller: C\nkey: part\nlabel: part",
            ["part", "title", "sentence"].map { ($0, "text") },
            [["purpose", "The purpose", "Pay <wages> has been removed."]])
        let since = ExtractRequest.Since(on: "2026-01-01", knownAt: "2026-01-01T00:00:00Z")
        let told = try page.html(since: since).replacing(/<\/?bdi>/, with: "")
        #expect(told.contains("The purpose: Pay &lt;wages&gt; has been removed.</p>"))
    }

    @Test func theFirstDeliveryHasNothingToCompareWith() throws {
        var page = try PageEvents.sheet(name: "Payroll", [("name", "text")], [])
        try page.add(
            "change", "controller: C\nkey: part\nlabel: part", [("part", "text")], [])
        #expect(try page.html().contains("There is no earlier document to compare with."))
        let since = ExtractRequest.Since(on: "2026-01-01", knownAt: "2026-01-01T00:00:00Z")
        #expect(try page.html(.sv, since: since).contains("Inget har ändrats"))
    }
}

extension String {
    fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
