import Testing

@testable import Extracts
@testable import Sealing

@Suite struct DownloadTests {
    /// Every format comes as what it is; several files come as one ZIP.
    @Test(arguments: ExtractFormat.allCases)
    func aDownloadSaysWhatItIs(format: ExtractFormat) async throws {
        let heads = [
            ExtractFormat.all: "PK", .pdf: "%PDF-", .xlsx: "PK", .csv: "PK", .json: "{",
            .html: "<!DOCTYPE html>", .jsonld: "{",
        ]
        try await App.with { app in
            let file = try await app.get("/registers/example/extracts/chain?format=\(format)")
            let type = format.isOneFile ? format.mediaType : ExtractFormat.all.mediaType
            #expect(file.status == 200 && file["Content-Type"] == type)
            #expect(!type.contains("octet-stream"))
            #expect(file.text.hasPrefix(heads[format] ?? "?"))
        }
    }
}
