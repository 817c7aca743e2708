import Foundation
import Subprocess
import SystemPackage
import Testing

@testable import Extracts
@testable import Registry
@testable import Sealing
@testable import Store
@testable import art30

/// The PDF of a page, printed by the real WeasyPrint that deploy/prepare installs.
@Suite struct PDFTests {
    private static let environment = ["PATH": "/nowhere"]

    private func printed(_ page: String, _ environment: [String: String]) async throws -> Spool {
        let folder = FileManager.default.temporaryDirectory
        let (html, pdf) = try (Spool(in: folder), Spool(in: folder))
        try html.write(page)
        try await ExtractPDF(environment: environment).make(html, to: pdf)
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
        ).html(.sv)
    }

    @Test func thePagesSayWhatTheHTMLSays() async throws {
        let pdf = try await printed(page(), Self.environment)
        let text = try await text(pdf)
        #expect(text.contains("Artikel 30.1 i dataskyddsförordningen (EU) 2016/679"))
        #expect(text.contains("1. Löner \u{FFFD}") && text.contains("b) purpose artikel 30.1 b"))
        #expect(text.count { $0 == "x" } == 10_000, "a word longer than a page is cut off")
        #expect(text.contains("Keeper AB · Artikel 30.1 GDPR · version 3"))
        #expect(text.contains("SHA-256 abababababababab… · Sida 2 av"))
    }

    @Test func theSamePageIsTheSameBytes() async throws {
        let page = try page()
        let first = try await printed(page, Self.environment).finish()
        #expect(try await printed(page, Self.environment).hashAgain() == first)
    }

    /// A text cannot make it read a file of this machine.
    @Test func nothingIsFetched() async throws {
        let secret = FileManager.default.temporaryDirectory.appending(path: "art30-secret.css")
        try ":root::before { content: 'fetched' }".write(
            to: secret, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: secret) }
        let page =
            "<!DOCTYPE html><html lang=en><title>t</title>"
            + "<link rel=stylesheet href='\(secret.absoluteString)'><p>alone"
        let text = try await text(printed(page, Self.environment))
        #expect(text.contains("alone") && !text.contains("fetched"))
    }

    @Test func aMissingOrBrokenProgramIsAProblem() async throws {
        await #expect(throws: Problem("weasyprint-missing")) {
            try await printed("x", ["ART30_WEASYPRINT": "/nowhere/weasyprint"])
        }
        await #expect(throws: Problem("weasyprint-failed", ["program": "/bin/false"])) {
            try await printed("x", ["ART30_WEASYPRINT": "/bin/false"])
        }
        await #expect(throws: Problem("weasyprint-failed", ["program": "/bin/true"])) {
            try await printed("x", ["ART30_WEASYPRINT": "/bin/true"])
        }
    }
}
