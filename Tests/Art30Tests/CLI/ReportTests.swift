import Foundation
import Testing

@testable import Registry
@testable import Store
@testable import art30

/// Whole outputs over the seeds on a fixed day.
@Suite struct ReportTests {
    @Test(arguments: ["sv", "en"])
    func rules(language: String) async throws {
        let list = try await Program.run(["rules", "--language", language])
        try expectReport(list, "rules.\(language).txt")
        #expect(list.output.split(separator: "\n").count == Rule.all.count)
        let one = try await Program.run(["rules", "transfer-no-instrument", "--language", language])
        try expectReport(one, "rule.\(language).txt")
    }

    @Test(arguments: ["registers", "activities", "processors", "transfers", "gaps"], ["sv", "en"])
    func texts(command: String, language: String) async throws {
        let outcome = try await Seeded.run(command, language: language)
        try expectReport(outcome, "\(command).\(language).txt")
        for line in outcome.output.split(separator: "\n") {
            #expect(
                line.firstMatch(of: /\b(detail|field|table|value|list|report|place|class)\.[a-z]/)
                    == nil,
                "a key shown raw: \(line)")
        }
    }

    @Test(
        arguments: ["registers", "activities", "processors", "transfers", "gaps"], ["json", "csv"])
    func tables(command: String, format: String) async throws {
        let outcome = try await Seeded.run(
            command, "--format", format, "--register", "exopen", language: "sv")
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        try expectSnapshot(outcome.output, "\(command).exopen.\(format)")
    }

    private func expectReport(_ outcome: Program.Outcome, _ name: String) throws {
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        for line in outcome.output.split(separator: "\n") {
            #expect(line.columns <= 100, "\(name): \(line)")
            #expect(!line.hasSuffix(" "), "\(name): \(line)")
            #expect(!line.contains("\u{1B}"))
        }
        try expectSnapshot(outcome.output, name)
    }

    /// Every rule's explanation is whole and fits, too.
    @Test(arguments: Text.Language.allCases)
    func everyRuleIsExplained(language: Text.Language) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        for rule in Rule.all {
            try Data().write(to: file)
            let output = Output(try FileHandle(forWritingTo: file), environment: [:])
            try RuleReport(output: output, text: Text(language)).explain(rule)
            let said = try String(contentsOf: file, encoding: .utf8)
            #expect(said.contains(rule.id) && said.contains(rule.titles[language] ?? "?"))
            for line in said.split(separator: "\n") {
                #expect(line.columns <= 100 && !line.hasSuffix(" "), "\(rule.id): \(line)")
            }
        }
    }
}
