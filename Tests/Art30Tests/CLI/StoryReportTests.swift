import Foundation
import Testing

@testable import Access
@testable import Registry
@testable import Store
@testable import art30

/// Whole outputs of what tells of deeds: their moments, sizes and hashes are other ones each time.
@Suite struct StoryReportTests {
    @Test(arguments: Text.Language.allCases)
    func deedsAreTold(language: Text.Language) async throws {
        try await withFolder { folder in
            try await TestCluster.withDatabase { conninfo in
                let registry = try await Registry.open(.server(conninfo), actor: "Eva Ek")
                try await registry.applySeed("exopen")
                func run(_ arguments: String...) async throws -> Program.Outcome {
                    try await Program.run(
                        arguments + ["--database", conninfo, "--language", language.rawValue],
                        environment: [
                            "ART30_SIGNING_KEY": folder.appending(path: "key").path(),
                            "COLUMNS": "80",
                        ])
                }
                var story = ""
                func tell(_ outcome: Program.Outcome, _ command: String, _ status: Int = 0) {
                    #expect(outcome.status == status, "\(command): \(outcome.errors)")
                    story += "$ art30 \(command)\n\(outcome.output)\(outcome.errors)"
                    for line in outcome.output.split(separator: "\n") {
                        let isHash = line.contains(/[0-9a-f]{64}|\/art30-/)
                        #expect((line.columns <= 80 || isHash) && !line.hasSuffix(" "), "\(line)")
                    }
                }
                tell(
                    try await run(
                        "export", "authority", "--register", "exopen", "--format", "json",
                        "--on", "2026-11-22", "--case-number", "DI-2026-1", "--to",
                        "Granskaren", "--output", folder.path()),
                    "export authority --register exopen --format json --to Granskaren")
                let seed = try String(contentsOf: Files.seed("exopen"), encoding: .utf8)
                let changed = seed.replacing(
                    "name: Kundkontakter och support", with: "name: Kundstöd")
                #expect(changed != seed)
                try await registry.apply(changed)
                tell(
                    try await run("changes", "--since", "exopen-30-1-v1"),
                    "changes --since exopen-30-1-v1")
                tell(try await run("deliveries", "--on", "2026-11-22"), "deliveries")
                tell(try await run("audit"), "audit")
                tell(try await run("audit", "verify"), "audit verify")
                tell(
                    try await run(
                        "export", "notice", "--register", "exopen", "--format", "html", "--output",
                        folder.path()),
                    "export notice --register exopen --format html")
                let name = folder.appending(path: "exopen-30-1-v1.json").path()
                tell(try await run("verify", name), "verify exopen-30-1-v1.json")
                let told = story.replacing(folder.path() + "/", with: "")
                    .replacing(
                        /\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+)?)?Z?( ?[+-]\d\d:?\d\d)?/,
                        with: "MOMENT"
                    )
                    .replacing(/[0-9a-f]{64}/, with: "HASH").replacing(
                        /[0-9a-f]{16}…/, with: "HASH…"
                    )
                    .replacing(/([0-9a-f]{4}[ \n]){15}[0-9a-f]{4}/, with: "KEY")
                    .replacing(/\d+ byte/, with: "N byte")
                    .replacing(/-20\d\d-\d\d-\d\d\./, with: "-DAY.")
                try expectSnapshot(told, "story.\(language.rawValue).txt")
            }
        }
    }
}
