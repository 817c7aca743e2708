import Foundation
import Testing

@testable import Registry
@testable import Store

@Suite struct ApplyCommandTests {
    static let before =
        "register: x\nkeeper: k\norganisation:\n  k: {name: Kim, phone: 1, seat: SE}\n  old: {name: Old}\n"
    static let after =
        "register: x\nkeeper: k\norganisation:\n  k: {name: Kim, phone: 2}\n  new: {name: New}\n"

    private func apply(
        _ text: String, _ conninfo: String, _ arguments: String...
    ) async throws -> Program.Outcome {
        try await Program.run(["apply", "-", "--database", conninfo] + arguments, input: text)
    }

    @Test func aDryRunIsADiffAndWritesNothing() async throws {
        try await TestCluster.withDatabase { conninfo in
            let first = try await apply(Self.before, conninfo)
            #expect(first.output == "x: 3 added, 0 changed, 0 removed.\n")
            let again = try await apply(Self.before, conninfo, "--language", "sv")
            #expect(again.output == "x: inga ändringar.\n")
            let dry = try await apply(Self.after, conninfo, "--dry-run")
            #expect(
                dry.output == """
                    ~ organisation k
                        telephone: “1” → “2”
                        country of establishment: “SE” → (empty)
                    + organisation new
                        name: “New”
                        type: “company”
                    - organisation old
                    x: would be 1 added, 1 changed, 1 removed. Nothing was written.

                    """)
            let dump = try await Program.run(["dump", "x", "--database", conninfo])
            #expect(dump.output.contains("phone: '1'"))
            let done = try await apply(Self.after, conninfo, "--remove", "--language", "sv")
            #expect(done.output == "x: 1 tillagda, 1 ändrade, 1 borttagna.\n")
        }
    }

    /// What a document leaves out, a part inside a row too, is listed and nothing written, until
    /// somebody says what becomes of it.
    @Test func whatIsLeftOutIsAskedAbout() async throws {
        try await TestCluster.withDatabase { conninfo in
            let purposes =
                "activity:\n  a: {name: A, purpose: {one: {name: One}, two: {name: Two}}}\n"
            let fewer = "activity:\n  a: {name: B, purpose: {one: {name: One}}}\n"
            _ = try await apply(Self.before + purposes, conninfo)
            let asked = try await apply(Self.after + fewer, conninfo)
            #expect(asked.status == 1)
            #expect(asked.output == "- organisation old\n- purpose a / two\n")
            #expect(
                asked.errors
                    == "art30: Nothing is written: the document leaves out 2 rows that x has (listed "
                    + "above). Give --remove to remove them, or --keep to write additions and changes "
                    + "only.\n")
            func dump() async throws -> String {
                try await Program.run(["dump", "x", "--database", conninfo]).output
            }
            #expect(try await dump().contains("name: A"))
            let supposed = try await Program.run(
                ["what-if", "--document", "-", "--database", conninfo], input: Self.after + fewer)
            #expect(supposed.status == 1 && supposed.errors.contains("leaves out 2 rows"))
            let kept = try await apply(Self.after + fewer, conninfo, "--keep")
            #expect(kept.output == "x: 1 added, 2 changed, 0 removed.\n")
            #expect(try await dump().contains("name: Old"))
            #expect(try await dump().contains("name: Two"))
            let gone = try await apply(Self.after + fewer, conninfo, "--remove")
            #expect(gone.output == "x: 0 added, 0 changed, 2 removed.\n")
            let audit = try await Program.run(["audit", "--database", conninfo])
            #expect(audit.output.contains("- organisation old"))
        }
    }

    /// Who changed it is the user of the machine.
    @Test func dumpAndApplyRoundTripThroughPipes() async throws {
        try await TestCluster.withDatabase { conninfo in
            let applied = try await Program.run(
                ["apply"] + Files.seeds.map { Files.seed($0).path() } + ["--database", conninfo])
            #expect(applied.status == 0 && applied.output.split(separator: "\n").count == 6)
            for seed in Files.seeds {
                let dump = try await Program.run(["dump", seed, "--database", conninfo])
                let again = try await apply(dump.output, conninfo)
                #expect(again.output == "\(seed): no changes.\n")
                #expect(
                    try await Program.run(["dump", seed, "--database", conninfo]).output
                        == dump.output)
            }
            let registry = try await Registry.open(.server(conninfo), actor: "x")
            #expect(
                try await registry.value("select known_by from register limit 1") == NSUserName())
        }
    }

    /// All files are checked before any is written.
    @Test func oneBadFileStopsThemAll() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (good, bad) = (folder.appending(path: "good.yaml"), folder.appending(path: "bad.yaml"))
        try Self.before.write(to: good, atomically: true, encoding: .utf8)
        try "register: y\nkeeper: k\nbogus: 1\n".write(to: bad, atomically: true, encoding: .utf8)
        try await TestCluster.withDatabase { conninfo in
            let outcome = try await Program.run(
                ["apply", good.path(), bad.path(), bad.path(), "--database", conninfo])
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            let lines = outcome.errors.split(separator: "\n")
            #expect(lines.count == 2)
            #expect(
                lines.allSatisfy {
                    $0.hasPrefix("art30: \(bad.path()):3: bogus: There is no such field here.")
                })
            let registers = try await Program.run(["registers", "--database", conninfo])
            #expect(registers.output == "Nothing to show.\n")
        }
    }

    @Test func theSchemaIsTheCommittedOne() async throws {
        let outcome = try await Seeded.run("schema", language: "en", day: nil)
        #expect(outcome.status == 0)
        try expectSnapshot(outcome.output, "schema.json")
        let schema =
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }
}
