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
        #expect(unknown.contains(#"<p class="blank">Unknown (asked, no answer)</p>"#))
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

    /// What is to be filled in is marked, and only where the register lacks something.
    @Test func aLetterIsHeadingsParagraphsAndLists() throws {
        func html(_ activities: [String]) throws -> String {
            var page = PageEvents()
            try page.add(
                "information",
                "controller: C\nkey: activity provision\nlabel: heading\nletter: activity name",
                ["activity", "name", "provision", "documentation", "heading", "text"].map {
                    ($0, "text")
                },
                activities.flatMap {
                    [
                        [
                            $0, "Work <\($0)>", "1", "documented", "Purposes",
                            "We do:\n– One [x].\n– Two.\nThat is all.",
                        ],
                        [$0, "Work <\($0)>", "2", "not_documented", "Limits", "– A: [not <b>]."],
                    ]
                })
            return try page.html()
        }
        let page = try html(["a", "b"])
        #expect(page.contains(##"<li><a href="#a2">Work &lt;b&gt;</a></li>"##))
        #expect(page.count(of: #"<article class="letter">"#) == 2)
        let squeezed = page.replacing(/\n/, with: "")
        #expect(
            squeezed.contains(
                #"<h2 id="a1">Work &lt;a&gt;</h2><h3>Purposes</h3><p>We do:</p><ul class="list">"#
                    + "<li>One [x].</li><li>Two.</li></ul><p>That is all.</p><h3>Limits</h3>"
                    + #"<ul class="list"><li>A: <mark>[not &lt;b&gt;]</mark>.</li></ul></article>"#)
        )
        // One letter needs no contents.
        #expect(page.contains("<nav"))
        #expect(try html(["a"]).contains("<nav") == false)
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

    /// In the order of the document; what befell several alike is one sentence, and of an activity that
    /// came no more is said.
    @Test func changesAreSentences() throws {
        var page = try PageEvents.sheet(name: "Payroll", [("name", "text")], [])
        let columns = ["part", "change", "label", "activity", "activity_name", "title", "sentence"]
        func lock(_ key: String, _ name: String) -> [String?] {
            ["measure", "changed", "Lock", key, name, "Measures", "“\(name) – Lock”: x → y."]
        }
        try page.add(
            "change", "controller: C\nkey: part\nlabel: part", columns.map { ($0, "text") },
            [
                // The same of another row of one activity is no other activity.
                lock("p", "Payroll"), lock("s", "Sales"), lock("s", "Sales"), lock("v", "Visits"),
                ["measure", "changed", "Key", "s", "Sales", "Measures", "“Sales – Key”: x → y."],
                ["activity", "added", "Visits", "v", nil, "Activities", "“Visits” was added."],
                ["purpose", "removed", "Pay", "p", "Payroll", "The purpose", "Gone: Pay <wages>."],
            ])
        let since = ExtractRequest.Since(on: "2026-01-01", knownAt: "2026-01-01T00:00:00Z")
        let told = try page.html(since: since).replacing(/<\/?bdi>/, with: "")
        #expect(told.contains("Payroll: Gone: Pay &lt;wages&gt;.</p>"))
        #expect(told.contains("Payroll; Sales: “Lock”: x → y.</p>"))
        #expect(told.contains("Sales: “Key”: x → y.</p>"))
        #expect(!told.contains("Visits – Lock"), "the activity is new, and so is all that it has")
        let order = ["“Visits” was added", "Gone: Pay", "“Lock”: x"].compactMap {
            told.firstRange(of: $0)?.lowerBound
        }
        #expect(order.count == 3 && order == order.sorted())
    }

    /// What the law asks for has a column that says what is known of it; the rest may be missing.
    @Test func whatIsAskedForIsNeverSilent() throws {
        var page = try PageEvents.sheet(name: "Payroll", [("name", "text")], [])
        try page.add(
            "recipient",
            "controller: d\nkey: activity name\nlabel: name\nasks: name country special/none_on\nfolds: name until",
            [
                ("activity", "text"), ("documentation", "documentation"), ("name", "text"),
                ("until", "date"), ("country", "text"), ("country_documentation", "documentation"),
                ("special", "text"), ("none_on", "date"), ("site", "text"),
            ],
            [
                [
                    "a", "documented", "Bank", "2027-01-01", nil, "not_documented", nil,
                    "2026-02-03", nil,
                ],
                ["a", "documented", "Kinds of shops", nil, nil, nil, "health", nil, nil],
                ["a", "unknown", "Agency", nil, "Norway", nil, nil, nil, nil],
            ])
        let html = try page.html()
        func cells(_ name: String) -> Substring? {
            html.split(separator: "<tr>").first { $0.contains(">\(name)") }
        }
        let bank = try #require(cells("Bank"))
        #expect(
            bank.contains(">not documented</td>")
                && bank.contains(">none (checked 2026-02-03)</td>"))
        #expect(bank.contains("Bank\nUntil: 2027-01-01<"), "told in the cell that it belongs to")
        let shops = try #require(cells("Kinds of shops"))
        #expect(!shops.contains("not documented"), "not asked for in this row")
        #expect(try #require(cells("Agency")).contains(">unknown (asked, no answer)</td>"))
        #expect(!html.contains(">Site<"), "nobody asks for it and it says nothing")
    }

    @Test func contactsStandWithTheFirst() throws {
        var page = try PageEvents.sheet(name: "Payroll", [("name", "text")], [])
        let more = (1...9).map { ("c\($0)", "text") }
        let rest: [String?] = (1...9).map { "\($0)" }
        try page.add(
            "processor", "controller: A\nkey: route\nlabel: name\nonce: phone",
            [("route", "text"), ("name", "text"), ("phone", "text")] + more,
            [
                ["r1", "Host AB", "08-1"] + rest, ["r2", "Host AB", "08-1"] + rest,
                ["r3", "Host AB", "08-2"] + rest, ["r4", "Other AB", "08-1"] + rest,
            ])
        let html = try page.html()
        #expect(html.count(of: ">08-1<") == 2 && html.count(of: ">08-2<") == 1)
        #expect(html.count(of: ">see above<") == 1)
    }

    @Test func aTransferIsProved() throws {
        let told = try PageEvents.transfers(
            ["r", "x", "US", "", "Acme Inc.", "USA", "valid", "Standard clauses", "art 46(2)(c)"],
            grounds: [
                ["r", "x", "US", "", "SCC", "Standard clauses", "t", nil, "2026-01-02"],
                ["r", "x", "US", "", "DPF", "A decision", "f", #"["scc-not-executed"]"#, nil],
                ["r", "y", "US", "", "SCC", "Of another", "t", nil, nil],
            ]
        ).html().replacing(/<\/?bdi>/, with: "")
        #expect(told.contains("based on standard clauses, Article 46(2)(c)."))
        #expect(told.contains("Acme Inc. in USA.") && !told.contains("Inc.."))
        #expect(told.contains("Signed on: 2026-01-02"))
        #expect(told.contains(">no\n") && !told.contains("scc-not-executed"), "by its title")
        #expect(!told.contains("Of another"))
        let none = try PageEvents.transfers(
            ["r", "x", "US", "", "Acme Inc.", "USA", "missing", nil, nil], grounds: []
        ).html()
        #expect(none.contains("No valid ground under Articles 45, 46 or 49 is documented."))
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
