import Foundation
import Subprocess
import SystemPackage
import Testing

@testable import Extracts
@testable import Registry
@testable import Sealing
@testable import Store
@testable import art30

/// The PDF of a page, printed by the real typst that deploy/prepare installs.
@Suite struct PDFTests {
    private static let environment: [String: String] = [:]

    private func printed(_ page: String, _ environment: [String: String]) async throws -> Spool {
        let folder = FileManager.default.temporaryDirectory
        let (json, pdf) = try (Spool(in: folder), Spool(in: folder))
        try json.write(page)
        try await ExtractPDF(environment: environment).make(json, to: pdf)
        return pdf
    }

    private func text(_ pdf: Spool) async throws -> String {
        var bytes: [UInt8] = []
        try pdf.read { bytes += $0 }
        return try await Subprocess.run(
            .name("pdftotext"), arguments: ["-layout", "-", "-"], input: .array(bytes),
            output: .string(limit: 1 << 20), error: .discarded
        ).standardOutput
    }

    private func page() throws -> String {
        try PageEvents.sheet(
            name: "Löner \u{202E}", [("name", "text")],
            [["a", "documented", nil, "Betala \(String(repeating: "x", count: 10_000))"]]
        ).page(.sv, as: .values)
    }

    @Test func thePagesSayWhatTheHTMLSays() async throws {
        let pdf = try await printed(page(), Self.environment)
        let text = try await text(pdf)
        #expect(text.contains("Artikel 30.1 i dataskyddsförordningen (EU) 2016/679"))
        #expect(text.contains("1. Löner \u{FFFD}") && text.contains("b) purpose artikel 30.1 b"))
        // As much of it as the list of all has room for stands there, too.
        #expect(text.count { $0 == "x" } == 10_000 + 160 - "Betala …".count, "it is cut off")
        #expect(text.contains("Keeper AB · Artikel 30.1 GDPR · version 3"))
        #expect(text.contains("SHA-256 abababababababab… · Sida 2 av"))
    }

    @Test func theSamePageIsTheSameBytes() async throws {
        let page = try page()
        let first = try await printed(page, Self.environment).finish()
        #expect(try await printed(page, Self.environment).hashAgain() == first)
    }

    /// A text is never read as markup, and cannot make it read a file of this machine.
    @Test func nothingIsCarriedOut() async throws {
        let texts = [
            "#read(\"/etc/hostname\")", "*bold* _x_ $1+1$ @label <a> = title", "]#panic()",
        ]
        for said in texts {
            let page = try PageEvents.sheet(
                name: said, [("name", "text")], [["a", "documented", nil, said]]
            ).page(.sv, as: .values)
            let text = try await text(printed(page, Self.environment))
            #expect(text.contains("1. \(said)"), "\(text)")
        }
    }

    @Test func aMissingOrBrokenProgramIsAProblem() async throws {
        await #expect(throws: Problem("typst-missing")) {
            try await printed("x", ["ART30_PYTHON": "/nowhere/python3"])
        }
        for program in ["/bin/false", "/bin/true"] {
            await #expect(throws: Problem("typst-failed", ["program": program])) {
                try await printed("x", ["ART30_PYTHON": program])
            }
        }
        // A Python without the package, and a page that is none.
        await #expect(throws: Problem("typst-missing")) {
            try await printed("x", ["ART30_PYTHON": "/usr/bin/python3"])
        }
        await #expect(throws: Problem.self) { try await printed("x", Self.environment) }
    }
}
