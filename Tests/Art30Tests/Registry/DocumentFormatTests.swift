import Foundation
import Testing

@testable import Registry
@testable import Store

/// Registers as JSON, and which format a file is of.
@Suite struct DocumentFormatTests {
    @Test func theNameOfAFileSaysItsFormat() {
        for (file, format) in [
            ("a.yaml", "yaml"), ("b/A.YML", "yaml"), ("a.json", "json"), ("a.yaml.JSON", "json"),
            ("-", "yaml"), ("json", "yaml"), ("a.txt", "yaml"),
        ] {
            #expect(DocumentFormat.of(file).name == format, "\(file)")
        }
    }

    /// What is dumped is JSON, says what the YAML says, and changes nothing when it is applied.
    @Test(arguments: Files.seeds)
    func aRegisterComesBackFromJSON(seed: String) async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed(seed)
            let catalogue = try await registry.catalogue()
            let json = try await registry.dump(seed, as: .json)
            _ = try JSON(json)
            let document = try await registry.read(Data(json.utf8), file: "\(seed).json")
            let yaml = try DocumentReader.read(
                Data(try await registry.dump(seed).utf8), file: "x", catalogue)
            for table in catalogue.tables {
                let (one, other) = (document.rows[table.name] ?? [], yaml.rows[table.name] ?? [])
                #expect(one.map(\.values) == other.map(\.values), "\(table.name)")
            }
            #expect(try await registry.apply(document, dryRun: false).isEmpty)
            #expect(try await registry.dump(seed, as: .json) == json)
        }
    }

    /// As the JSON Schema wants them.
    @Test func numbersAndFlagsAreBare() async throws {
        let text = Documents.keeper + "    headcount: 7\n    dpo_required: no\n    phone: '12'\n"
        try await TestCluster.withRegistry { registry in
            try await registry.apply(text)
            guard case .object(let top) = try JSON(try await registry.dump("x", as: .json)),
                case .object(let all) = top["organisation"], case .object(let row) = all["k"]
            else {
                Issue.record("no organisation")
                return
            }
            #expect(row["headcount"] == .number("7") && row["dpo_required"] == .flag(false))
            #expect(row["phone"] == .text("12") && row["kind"] == .text("company"))
        }
    }

    @Test func everyTextComesBack() async throws {
        try await TestCluster.withRegistry { registry in
            let catalogue = try await registry.catalogue()
            var document = try DocumentReader.read(
                Data(Documents.keeper.utf8), file: "x.yaml", catalogue)
            let row = try #require(document.rows["organisation"]?.first)
            document.rows["organisation"] = HostileTextTests.texts.enumerated().map { index, text in
                var one = row
                one.values["key"] = index == 0 ? "k" : "o\(index)"
                one.values["address"] = text
                return one
            }
            _ = try await registry.apply(document, dryRun: false)
            let json = try await registry.dump("x", as: .json)
            let again = try DocumentReader.read(Data(json.utf8), file: "x.json", catalogue)
            let read = Set((again.rows["organisation"] ?? []).map { $0.values["address"] ?? "" })
            #expect(read == Set(HostileTextTests.texts.map { $0 as String? }))
            guard case .object(let top) = try JSON(json),
                case .object(let all) = top["organisation"]
            else {
                Issue.record("no organisation")
                return
            }
            #expect(all.count == HostileTextTests.texts.count)
        }
    }

    /// Also in JSON a person is told on which line.
    @Test func whatIsWrongIsPointedAt() async throws {
        let lines = [
            "{", "  \"register\": \"x\",", "\t\"keeper\": \"k\",", "  \"organisation\": {",
            "    \"k\": {\"name\": \"K\",", "      \"bogus\": 1, \"headcount\": \"many\"}", "  }",
            "}",
        ]
        try await TestCluster.withRegistry { registry in
            func said(_ lines: [String]) async throws -> [String] {
                do {
                    let data = Data(lines.joined(separator: "\n").utf8)
                    _ = try await registry.read(data, file: "x.json")
                    return []
                } catch let problems as Problems {
                    return problems.all.map { $0.sentence(Text(.en)) }
                }
            }
            let wrong = try await said(lines)
            #expect(wrong.count == 2)
            #expect(wrong.allSatisfy { $0.hasPrefix("x.json:6: organisation.k.") }, "\(wrong)")
            let broken = try await said(Array(lines.prefix(5)) + ["      \"bogus\" 1}}}"])
            #expect(broken.count == 1 && broken[0].hasPrefix("x.json:6: "), "\(broken)")
        }
    }

    @Test func theCommandsReadAndWriteBoth() async throws {
        try await TestCluster.withDatabase { conninfo in
            try await withFolder { folder in
                let file = folder.appending(path: "example.json")
                let seed = Files.seed("example").path()
                _ = try await Program.run(["apply", seed, "--database", conninfo])
                let dump = try await Program.run(
                    ["dump", "example", "--format", "json", "--database", conninfo])
                #expect(dump.status == 0 && dump.output.hasPrefix("{\n  \"register\": \"example\""))
                try Data(dump.output.utf8).write(to: file)
                let again = try await Program.run(["apply", file.path(), "--database", conninfo])
                #expect(again.output == "example: no changes.\n")
                let other = try await Program.run(
                    ["dump", "example", "--format", "xml", "--database", conninfo])
                #expect(other.status == 64)
            }
        }
    }
}
