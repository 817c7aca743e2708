import Foundation
import Testing

@testable import Store

@Suite struct HelpTests {
    /// The command itself, and each that its help lists, at any depth.
    static func commands() async throws -> [[String]] {
        var all: [[String]] = []
        var next: [[String]] = [[]]
        while !next.isEmpty {
            let command = next.removeFirst()
            all.append(command)
            let help = try await Program.run(command + ["--help", "--language", "en"])
            let parts = help.output.components(separatedBy: "SUBCOMMANDS:")
            guard parts.count > 1 else { continue }
            next += parts[1].split(separator: "\n")
                .compactMap { $0.wholeMatch(of: #/ {2}([a-z-]+)( .*)?/#)?.output.1 }
                .map { command + [String($0)] }
        }
        return all
    }

    @Test(arguments: ["sv", "en"])
    func everyCommandExplainsItself(language: String) async throws {
        let commands = try await Self.commands()
        #expect(commands.count >= 40)
        var all = ""
        for command in commands {
            let help = try await Program.run(
                command + ["--help", "--language", language], environment: ["COLUMNS": "80"])
            #expect(help.status == 0 && help.errors.isEmpty, "\(command)")
            let line = (["art30"] + command).joined(separator: " ")
            all += "$ \(line) --help\n\(help.output)\n"
        }
        try expectSnapshot(all, "help.\(language).txt")
    }

    /// What is wrong is said in the language asked for, with what may have been meant.
    @Test(arguments: [
        (["gaps", "--lang", "sv"], "--language"), (["gap"], "gaps"),
        (["export", "autority"], "authority"), (["gaps", "--severty", "major"], "--severity"),
        (["user", "ad"], "add"),
    ])
    func whatMayHaveBeenMeantIsAsked(arguments: [String], meant: String) async throws {
        let english = try await Program.run(arguments)
        #expect(english.errors.contains("Did you mean \(meant)?"), "\(english.errors)")
        let swedish = try await Program.run(arguments + ["--language=sv"])
        #expect(swedish.status == 64 && swedish.errors.hasPrefix("Fel: "))
        #expect(swedish.errors.contains("Menar du \(meant)?"), "\(swedish.errors)")
    }

    @Test(arguments: ["/tmp/out", "./out", "..", "~/out"])
    func aFolderIsNoReceiver(folder: String) async throws {
        let outcome = try await Program.run([
            "export", "authority", "--register", "example", "--to", folder, "--language", "sv",
        ])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("Menar du --output \(folder)?"), "\(outcome.errors)")
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
