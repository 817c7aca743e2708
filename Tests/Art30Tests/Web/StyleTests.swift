import Foundation
import Testing

@testable import Registry
@testable import Store
@testable import Web

@Suite struct StyleTests {
    /// Paper comes last: it changes what the other files say.
    @Test func theStylesheetIsServedAsOne() async throws {
        try await App.with { app in
            let style = try await app.get("/static/art30.css", as: .nobody)
            #expect(style.status == 200)
            let text = style.text
            let first = try #require(text.range(of: "--ground:"))
            let last = try #require(text.range(of: "@media print", options: .backwards))
            #expect(first.lowerBound < last.lowerBound && text.contains(".steps"))
            #expect(try await app.get("/static/style", as: .nobody).status == 404)
        }
    }

    @Test(arguments: [
        ("art 30(1)(e), 44", "art. 30.1 e, 44"), ("art 28(3)(a)-(h)", "art. 28.3 a–h"),
        ("art 26(1)-(2)", "art. 26.1–2"), ("art 44-46; C-311/18", "art. 44–46; C-311/18"),
        (
            "art 28(1); EDPB Opinion 22/2024 paras 28-32",
            "art. 28.1; EDPB:s yttrande 22/2024 punkterna 28–32"
        ),
        (
            "art 10; dataskyddslagen 3 kap. 8-9 §§, 6 kap. 3 §; förordning (2018:219) 5 §",
            "art. 10; 3 kap. 8–9 §§, 6 kap. 3 § dataskyddslagen; 5 § förordning (2018:219)"
        ),
        ("Decision (EU) 2021/914 clause 14(f)", "beslut (EU) 2021/914 klausul 14 f"),
    ])
    func swedishCitesAsSwedishDoes(reference: String, cited: String) {
        #expect(Text(.sv).law(reference) == cited)
        #expect(Text(.en).law("art 28(3)(a)-(h)") == "art 28(3)(a)–(h)")
    }
}
