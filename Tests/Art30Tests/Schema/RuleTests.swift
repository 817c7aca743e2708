import Foundation
import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

@Suite struct RuleTests {
    @Test(arguments: Schema.rules.map(\.name))
    func headerIsComplete(name: String) throws {
        let file = try #require(Schema.rules.first { $0.name == name })
        #expect(throws: Never.self) { try Rule(file) }
    }

    /// A missing header, and one that says nothing, is named with its rule, and so in the README.
    @Test func aMissingHeaderIsNamed() throws {
        let file = try #require(Schema.rules.first { $0.text.contains("--! decision: ") })
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        let headers = lines.prefix { $0.hasPrefix("--! ") }
            .compactMap { $0.dropFirst(4).split(separator: ":").first.map(String.init) }
        #expect(headers.count >= 10)
        let recipes = try String(
            contentsOf: Files.root.appending(path: "README.md"), encoding: .utf8)
        let recipe = try #require(
            recipes.split(separator: "\n\n").first { $0.hasPrefix("**Add a rule.**") })
        for header in headers {
            #expect(recipe.contains(header), "the README's recipe does not name \(header)")
            let others = lines.filter { !$0.hasPrefix("--! \(header):") }
            for wrong in [others, ["--! \(header): "] + others] where header != "decision" {
                expectProblem(wrong, header)
            }
        }
        #expect(recipe.contains("handover"))
        for (header, values) in [
            "severity": ["grave", "major grave"],
            "point": ["x", "0", "100", "30(1)(h)", "30(2)(e)", "30(1", "30(b)", "30(1)(a), x"],
            "field": ["activity", "activity.", "activity.name.x", "activity.name, x"],
            "part": ["nowhere", "recipient party"], "handover": ["odd"],
        ] {
            for value in values {
                let others = lines.filter { !$0.hasPrefix("--! \(header):") }
                expectProblem(["--! \(header): \(value)"] + others, header)
            }
        }
        func expectProblem(_ lines: [Substring], _ header: String) {
            let text = lines.joined(separator: "\n")
            let problem = #expect(throws: Problem.self, "\(header)") {
                try Rule(Schema.File(name: file.name, text: text))
            }
            #expect(problem == Problem("rule-header", ["rule": file.name, "header": header]))
        }
        let silent = lines.filter { !$0.hasPrefix("-- ") }.joined(separator: "\n")
        #expect(throws: Problem("rule-sentence", ["rule": file.name])) {
            try Rule(Schema.File(name: file.name, text: silent))
        }
    }

    /// What a rule concerns is there: its fields, and its points in the law it cites.
    @Test func headersNameWhatIsThere() async throws {
        let catalogue = try await TestCluster.withRegistry { try await $0.catalogue() }
        for rule in Rule.all {
            for field in rule.fields {
                let table = catalogue[field.table]
                let isThere = ((table?.key ?? []) + (table?.fields ?? [])).contains {
                    $0.name == field.column
                }
                #expect(
                    isThere,
                    "schema/rules/\(rule.id).sql: field names no \(field.table).\(field.column)")
            }
            // Where art 30 is concerned, each of its points is: books and the pre-flight go by it.
            let cited = rule.law.matches(of: /30\([12]\)\([a-z]\)/).map { Provision($0.output) }
            #expect(
                rule.points.filter { $0.article == 30 && $0.letter != nil } == cited,
                "schema/rules/\(rule.id).sql: point says other letters of art 30 than law")
            for point in rule.points where !rule.articles.isEmpty {
                #expect(
                    rule.articles.contains(point.article),
                    "schema/rules/\(rule.id).sql: point is in article \(point.article), law not")
            }
        }
    }

    /// In an article's point, and in a part of a book that sheets and the export show, or on a notice's
    /// page; two are of the register as a whole and stand in the gap report alone.
    @Test func everyRuleIsShownSomewhere() {
        let shown = Set(
            Schema.parts.filter { part in
                let header = Header(part.text)
                return header["extracts"] != nil
                    && (header["controller"] ?? header["processor"]) != nil
            }.map(\.name))
        for rule in Rule.all where !["refdata-stale", "a30-exemption-misapplied"].contains(rule.id)
        {
            let isOnNotice = rule.points.contains { [13, 14].contains($0.article) }
            #expect(!rule.points.isEmpty, "\(rule.id) is in no article's point")
            #expect(
                rule.part.map(shown.contains) ?? isOnNotice,
                "\(rule.id) is in no part of a book and on no notice's page")
        }
    }

    /// Every command that needs the rules says so, instead of doing without one of them.
    @Test func aRuleThatCannotBeReadIsTold() async throws {
        try await withFolder { folder in
            let files = FileManager.default
            let program = URL(filePath: Program.path)
            let beside = program.deletingLastPathComponent()
            for name in try beside.names where name.hasSuffix(".resources") {
                let source = beside.appending(path: name).resolvingSymlinksInPath()
                try files.copyItem(at: source, to: folder.appending(path: name))
            }
            let own = folder.appending(path: "art30")
            try files.copyItem(at: program, to: own)
            let rule = folder.appending(path: "art30_Schema.resources/rules/dpa-missing.sql")
            let text = try String(contentsOf: rule, encoding: .utf8)
            try text.replacing("--! why.sv", with: "--! nope").write(
                to: rule, atomically: true, encoding: .utf8)
            for (language, wanted) in [("en", "no header “why.sv”"), ("sv", "raden ”why.sv”")] {
                for command in [["rules"], ["gaps", "--database", "host=/nowhere"]] {
                    let outcome = try await Program.run(
                        command + ["--language", language], program: own.path())
                    #expect(outcome.status == 1 && outcome.output.isEmpty)
                    #expect(outcome.errors.contains(wanted), "\(outcome.errors)")
                    #expect(outcome.errors.contains("dpa-missing"))
                }
            }
        }
    }

    @Test(arguments: Schema.rules.map(\.name))
    func hasCase(name: String) throws {
        #expect(RuleCase(name) != nil, "rule \(name) has no case in RuleCases/\(name).sql")
    }

    @Test func casesHaveRules() throws {
        let cases = try FileManager.default.contentsOfDirectory(
            atPath: Files.tests.appending(path: "RuleCases").path())
        let known = Set(Schema.rules.map { $0.name + ".sql" })
        #expect(Set(cases).subtracting(known).isEmpty)
    }

    /// On each of its days the rule finds exactly what the case says, through every lens.
    @Test(arguments: Schema.rules.map(\.name))
    func findsExactly(name: String) async throws {
        let rule = try #require(Rule.all.first { $0.id == name })
        let situation = try #require(RuleCase(name))
        #expect(!situation.days.isEmpty && !situation.neighbours.isEmpty)
        try await RuleCase.shared { connection in
            try connection.transaction(.write) { connection in
                try situation.insert(connection)
                for (day, wanted) in situation.days {
                    for lens in RuleCase.lenses(day) {
                        let found = try rule.found(connection, lens)
                        #expect(found == wanted.sorted(), "\(name) on \(day)")
                        #expect(
                            situation.neighbours.allSatisfy {
                                !found.contains($0) || wanted.contains($0)
                            })
                    }
                }
                throw RolledBack()
            }
        }
    }
}

struct RolledBack: Error {}
