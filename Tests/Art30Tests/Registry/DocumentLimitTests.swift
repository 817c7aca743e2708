import Foundation
import Testing

@testable import Registry
@testable import Store

/// Files made to exhaust the reader end in a sentence.
@Suite struct DocumentLimitTests {
    @Test(arguments: [
        String(repeating: "[", count: 100_000),
        String(repeating: "{a: ", count: 100_000),
        String(repeating: "- ", count: 100_000) + "a",
        String(repeating: "? ", count: 100_000) + "a",
        "a: " + String(repeating: "[", count: 50_000) + String(repeating: "]", count: 50_000),
    ])
    func deepNestingIsRefused(text: String) async throws {
        try await TestCluster.withRegistry { registry in
            let said = try await registry.refusal(text)
            #expect(
                said.count == 1 && said[0].hasPrefix("test.yaml:1: This is neither YAML nor JSON: ")
            )
        }
    }

    /// Eleven levels of nine aliases each would unfold to 31 billion words.
    @Test func aliasesDoNotUnfold() async throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...11 {
            let again = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(again)]\n"
        }
        let bomb = text + "organisation: *a11\nregister: x\nkeeper: k\n"
        try await TestCluster.withRegistry { registry in
            let said = try await registry.refusal(bomb)
            #expect(said.first?.hasPrefix("test.yaml:1: a0: There is no such field here.") == true)
            #expect(said.count == 21)
        }
    }

    @Test func rowsMadeByAliasesAreCounted() async throws {
        let statements = (1...50).map { "      s\($0): {kind: other}\n" }.joined()
        let text =
            Documents.keeper + "notice:\n  n0: &n\n    name: N\n    statement:\n" + statements
            + (1...50).map { "  n\($0): *n\n" }.joined()
        try await TestCluster.withRegistry { registry in
            let catalogue = try await registry.catalogue()
            #expect(throws: Problems.self) {
                try DocumentReader.read(Data(text.utf8), file: "x", catalogue, rowLimit: 2000)
            }
            let document = try DocumentReader.read(
                Data(text.utf8), file: "x", catalogue, rowLimit: 3000)
            #expect(document.rows["notice_statement"]?.count == 51 * 50)
        }
    }

    @Test func aHugeFileIsRefusedUnread() async throws {
        try await TestCluster.withRegistry { registry in
            let said = try await registry.refusal(Data(repeating: 0x23, count: 65 << 20))
            #expect(
                said == [
                    "test.yaml: The file is larger than 64 MB. Split it or check that it is the right one."
                ])
        }
    }

    @Test func atMostAHundredProblemsAreTold() async throws {
        try await TestCluster.withRegistry { registry in
            let text = Documents.keeper + (1...500).map { "    bogus\($0): 1\n" }.joined()
            let said = try await registry.refusal(text)
            #expect(said.count == 100)
        }
    }
}
