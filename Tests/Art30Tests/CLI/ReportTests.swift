import Foundation
import Testing

@testable import Registry
@testable import Store
@testable import art30

/// Whole outputs over the seeds on a fixed day.
@Suite struct ReportTests {
    @Test(arguments: ["sv", "en"])
    func rules(language: String) async throws {
        let list = try await Program.run(
            ["rules", "--language", language], environment: ["COLUMNS": "80"])
        try expectReport(list, "rules.\(language).txt")
        for rule in Rule.all { #expect(list.output.contains(" \(rule.id) ")) }
        let one = try await Program.run(
            ["rules", "transfer-no-instrument", "--language", language],
            environment: ["COLUMNS": "80"])
        try expectReport(one, "rule.\(language).txt")
    }

    @Test(
        arguments: [
            "registers", "activities", "processors", "transfers", "gaps", "law", "mentions",
            "what-if --end-adequacy US-DPF-2023", "impact --vendor Telia", "impact --territory US",
            "exposure", "gaps --by subject", "gaps --by owner", "gaps --by vendor",
        ], ["sv", "en"])
    func texts(command: String, language: String) async throws {
        let words = command.split(separator: " ").map(String.init)
        let outcome = try await Seeded.run(
            words, language: language, day: command == "law" ? nil : "2026-11-22",
            environment: ["COLUMNS": "80"])
        let name = words.count == 1 ? command : "\(words[0]).\(words[words.count - 1])"
        try expectReport(outcome, "\(name).\(language).txt")
        for line in outcome.output.split(separator: "\n") {
            #expect(
                line.firstMatch(of: /\b(detail|field|table|value|list|report|place|class)\.[a-z]/)
                    == nil,
                "a key shown raw: \(line)")
        }
    }

    /// What is said once of several, and under whatever heading, is said of each; many of little
    /// gravity are counted unless all is asked for.
    @Test(arguments: [
        ["--by", "rule"], ["--all"], ["--by", "subject"], ["--by", "owner"], ["--by", "vendor"],
    ])
    func noGapIsHidden(options: [String]) async throws {
        struct Gaps: Decodable {
            struct Gap: Decodable {
                struct Subject: Decodable { let name: String }
                let rule: String
                let register: String
                let subject: Subject
            }
            let gaps: [Gap]
        }
        let json = try await Seeded.run("gaps", "--format", "json", language: "sv")
        let gaps = try JSONDecoder().decode(Gaps.self, from: Data(json.output.utf8)).gaps
        #expect(gaps.count > 150)
        let report = try await Seeded.run(
            ["gaps"] + options, language: "sv", environment: ["COLUMNS": "80"])
        for part in report.output.split(separator: "━━ ").dropFirst() {
            let said = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let here = gaps.filter { said.hasPrefix($0.register + " ") }
            #expect(!here.isEmpty)
            for (rule, gaps) in Dictionary(grouping: here, by: \.rule) {
                let title = Text(.sv).rule(rule)
                #expect(said.contains(title))
                if options == ["--by", "rule"], said.contains("\(title): \(gaps.count) ") {
                    continue
                }
                for gap in gaps { #expect(said.contains(gap.subject.name), "\(rule)") }
            }
        }
    }

    /// At most two screens of sixty lines for each of the five registers, the last one larger.
    @Test(arguments: ["pexcon", "ctcs", "excedo", "exopen", "expisoft"])
    func aRegisterReadsInTwoScreens(register: String) async throws {
        let report = try await Seeded.run(
            ["gaps", "--register", register], language: "sv", environment: ["COLUMNS": "80"])
        let lines = report.output.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(lines <= (register == "expisoft" ? 145 : 120), "\(lines)")
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
            #expect(line.columns <= 80, "\(name): \(line)")
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
            let output = Output(try FileHandle(forWritingTo: file), environment: ["COLUMNS": "80"])
            try RuleReport(output: output, text: Text(language)).explain(rule)
            let said = try String(contentsOf: file, encoding: .utf8)
            #expect(said.contains(rule.id) && said.contains(rule.titles[language] ?? "?"))
            for line in said.split(separator: "\n") {
                #expect(line.columns <= 80 && !line.hasSuffix(" "), "\(rule.id): \(line)")
            }
        }
    }
}
