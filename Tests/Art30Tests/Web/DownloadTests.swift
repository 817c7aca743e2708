import Testing

@testable import Extracts
@testable import Sealing

@Suite struct DownloadTests {
    /// Every format comes as what it is; several files come as one ZIP.
    @Test(arguments: ExtractFormat.choices.map(\.name))
    func aDownloadSaysWhatItIs(name: String) async throws {
        let heads = [
            "all": "PK", "pdf": "%PDF-", "xlsx": "PK", "csv": "PK", "json": "{",
            "html": "<!DOCTYPE html>", "jsonld": "{", "docx": "PK", "odt": "PK",
        ]
        let format = try #require(ExtractFormat.named(name))
        try await App.with { app in
            let file = try await app.get("/registers/example/extracts/chain?format=\(name)")
            let type = format.isOneFile ? format.mediaType : ExtractFormat.all.mediaType
            #expect(file.status == 200 && file["Content-Type"] == type)
            #expect(!type.contains("octet-stream"))
            #expect(file.text.hasPrefix(heads[name] ?? "?"))
        }
    }

    /// The answer to one category of persons is chosen on the page, and is of no other.
    @Test func anAnswerIsForWhoIsChosen() async throws {
        try await App.with { app in
            let page = try await app.get("/registers/example/export").text
            #expect(page.contains(#"<option value="employee">"#))
            let place = "/registers/example/extracts/subject?format=html&subject="
            let all = try await app.get(place).text
            let one = try await app.get(place + "employee").text
            #expect(all.ranges(of: #"class="letter""#).count > 1)
            #expect(one.ranges(of: #"class="letter""#).count == 1)
            #expect(try await app.get(place + "nobody").status == 422)
        }
    }
}
