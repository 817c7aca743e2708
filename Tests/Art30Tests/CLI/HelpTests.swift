import Foundation
import Testing

@testable import Store

@Suite struct HelpTests {
    @Test func everyCommandExplainsItself() async throws {
        let root = try await Program.run(["--help"])
        let names =
            root.output.split(separator: "SUBCOMMANDS:").last?.split(separator: "\n")
            .compactMap { $0.wholeMatch(of: #/ {2}([a-z-]+) .*/#)?.output.1 }.map(String.init) ?? []
        #expect(names.count >= 12)
        var all = "$ art30 --help\n" + root.output
        for name in names {
            let help = try await Program.run([name, "--help"])
            #expect(help.status == 0 && help.errors.isEmpty, "\(name)")
            all += "\n$ art30 \(name) --help\n" + help.output
        }
        try expectSnapshot(all, "help.txt")
    }

    @Test func versionIsANumber() async throws {
        let version = try await Program.run(["--version"])
        #expect(version.status == 0 && version.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test(arguments: [
        ["gaps", "--format", "xml"], ["gaps", "--severity", "terrible"], ["gaps", "--fail-on"],
        ["gaps", "--language", "de"], ["nonsense"], ["apply"], ["dump"], ["registers", "extra"],
        ["gaps", "--known-at"], ["--nonsense"],
    ])
    func wrongUsageIs64(arguments: [String]) async throws {
        let outcome = try await Program.run(arguments)
        #expect(outcome.status == 64 && outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("Error: ") && outcome.errors.contains("Usage: art30"))
    }
}
