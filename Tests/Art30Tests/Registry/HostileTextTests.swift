import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store

/// Texts that break what does not keep data apart from code, in every field that takes text.
@Suite struct HostileTextTests {
    static let noncharacters = [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFF].map { (code: UInt32) in
        Unicode.Scalar(code).map { String($0) } ?? ""
    }.joined()

    static let texts = [
        "'; drop table organisation cascade; --", "\"; delete from register; \"",
        "$1 $$ $tag$ %s %n",
        "\\' \\\\ \\N \\. \\u0000 E'\\x00'", "null", "~", "yes", "no", "123", "0123", "1e309",
        ".inf",
        "2026-01-01", "- a", "a: b", "#x", "a #x", "? k", "!!str x", "&a", "*a", "| x", "> x",
        "%YAML 1.2",
        "@x", "`x`", "{a: b}", "[a]", "---", "...", "--- a\n...\n", "<<", "=", "", " ", "  lead",
        "trail  ",
        "\ttab\t", "a\nb", "\n", "a\n\n b\n", "a\r\nb", "\r", "\u{85}next\u{2028}line\u{2029}",
        "\u{202E}txet\u{202C} \u{200F}rtl \u{2066}x\u{2069}", "a\u{FEFF}bom",
        "zero\u{200B}width\u{AD}",
        "😀👩‍👩‍👧‍👦🏳️‍🌈", "e\u{301} é ﬁ Å \u{212B}", "\u{1}\u{7}\u{8}\u{1B}[31m\u{7F}\u{9B}",
        "\u{E000}\u{10FFFD}",
        "\u{FFFD}", noncharacters, "<script>alert(1)</script>", "=cmd|' /C calc'!A0",
        String(repeating: "å", count: 20_000), String(repeating: "a b ", count: 5_000),
        String(repeating: "x\n", count: 10_000), String(repeating: "😀", count: 20_000),
    ]

    /// JSON with nothing but ASCII, as Python writes it.
    private func escaped(_ text: String) -> String {
        let units = text.utf16.map { unit in
            (0x20...0x7E).contains(unit) && ![0x22, 0x5C].contains(unit)
                ? String(UnicodeScalar(UInt8(unit))) : String(format: "\\u%04x", Int(unit))
        }
        return "\"\(units.joined())\""
    }

    /// A document with one organisation for each text, all of its text fields holding it.
    @Test func everyTextComesBackAndNoneIsExecuted() async throws {
        try await TestCluster.withRegistry { registry in
            let catalogue = try await registry.catalogue()
            let table = try #require(catalogue["organisation"])
            let fields = table.fields.filter { $0.type == "text" && !$0.isKey && $0.allowed == nil }
                .map(\.name)
            #expect(fields.count >= 10)
            let organisations = Self.texts.enumerated().map { index, text in
                ("o\(index)", Dictionary(uniqueKeysWithValues: fields.map { ($0, text) }))
            }
            let rows = organisations.map { key, values in
                let fields = values.map { "\"\($0)\": \(escaped($1))" }.joined(separator: ",")
                return "\"\(key)\": {\(fields)}"
            }
            let json =
                "{\"register\": \"x\", \"keeper\": \"o0\", \"organisation\": {\(rows.joined(separator: ","))}}"
            let document = try await registry.read(Data(json.utf8), file: "x.json")
            _ = try await registry.apply(document, dryRun: false)

            let dump = try await registry.dump("x")
            #expect(try await registry.apply(dump).isEmpty)
            #expect(try await registry.dump("x") == dump)
            #expect(
                try await registry.value("select count(*) from organisation")
                    == "\(Self.texts.count)")
            let again = try DocumentReader.read(Data(dump.utf8), file: "d", catalogue)
            for row in again.rows["organisation"] ?? [] {
                let index = try #require((row.values["key"] ?? nil).flatMap { Int($0.dropFirst()) })
                for field in fields {
                    let stored = try await registry.value(
                        "select \(field) from organisation where key = $1", ["o\(index)"])
                    let wanted = Array(Self.texts[index].unicodeScalars)
                    #expect(stored.map { Array($0.unicodeScalars) } == wanted, "\(field) o\(index)")
                    let read = (row.values[field] ?? nil).map { Array($0.unicodeScalars) }
                    #expect(read == wanted, "\(field) o\(index) of the dump")
                }
            }
        }
    }

    /// Every text column of every table: quotes and statements travel as values.
    @Test func everyTextColumnTakesQuotes() async throws {
        let hostile = "'\"; drop table history; -- $1 \\"
        try await TestCluster.withRegistry { registry in
            let text = try String(contentsOf: Files.seed("example"), encoding: .utf8)
            let catalogue = try await registry.catalogue()
            var document = try await registry.read(Data(text.utf8), file: "example.yaml")
            var count = 0
            for table in catalogue.tables {
                let fields = table.fields.filter {
                    $0.type == "text" && !$0.isKey && $0.allowed == nil
                }
                for index in (document.rows[table.name] ?? []).indices {
                    for field in fields where field.name != "language" {
                        document.rows[table.name]?[index].values[field.name] = hostile
                        count += 1
                    }
                }
            }
            #expect(count > 500)
            _ = try await registry.apply(document, dryRun: false)
            let dump = try await registry.dump("example")
            #expect(try await registry.apply(dump).isEmpty)
            #expect(dump.components(separatedBy: "drop table history").count - 1 == count)
            let found = try await registry.found()
            #expect(try await registry.found() == found)
        }
    }
}
