import Foundation
import Testing

@testable import Registry
@testable import Store

/// Colours and progress are for a terminal; a pipe gets plain text.
@Suite struct TerminalTests {
    /// Runs the program on a pseudo-terminal and returns all it wrote there.
    private func onTerminal(
        _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> String {
        let words = ([Program.path] + arguments)
            .map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
        let outcome = try await Program.run(
            ["-qec", words, "/dev/null"], environment: environment, program: "/usr/bin/script")
        #expect(outcome.status == 0, "\(outcome.output)")
        return outcome.output
    }

    @Test func coloursAreForATerminalThatWantsThem() async throws {
        let plain = try await Program.run(["rules"])
        #expect(!plain.output.contains("\u{1B}"))
        let coloured = try await onTerminal(["rules"])
        #expect(coloured.contains("\u{1B}[31;1mblocking"))
        for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
            let dull = try await onTerminal(["rules"], environment: environment)
            #expect(!dull.contains("\u{1B}") && dull.contains("transfer-no-instrument"))
        }
        // An empty NO_COLOR asks for nothing (no-color.org).
        #expect(try await onTerminal(["rules"], environment: ["NO_COLOR": ""]).contains("\u{1B}"))
    }

    @Test func progressIsForATerminal() async throws {
        try await TestCluster.withDatabase { conninfo in
            let arguments = ["apply", Files.seed("example").path(), "--database", conninfo]
            let shown = try await onTerminal(arguments + ["--dry-run"])
            #expect(shown.contains("█") && shown.contains("example: would be"))
            let piped = try await Program.run(arguments)
            #expect(piped.status == 0 && piped.errors.isEmpty)
            #expect(
                piped.output.wholeMatch(of: /example: \d+ added, 0 changed, 0 removed\.\n/) != nil)
        }
    }

    /// Names from a register can neither colour nor turn around what a person reads.
    @Test func hostileNamesStayInTheirPlace() async throws {
        let hostile = #""\e[31mred\a\b\r\u202Etxet\u202C\n━━ forged\u200B""#
        try await TestCluster.withDatabase { conninfo in
            let registry = try await Registry.open(.server(conninfo), actor: "tester")
            let text =
                "register: x\nkeeper: k\norganisation:\n  k: {name: \(hostile)}\n"
                + "  us: {name: \(hostile), seat: US}\n"
                + "service:\n  s: {name: \(hostile)}\n"
                + "engagement:\n  e: {supplier: us, service: s, capacity: processor}\n"
                + "activity:\n  a: {name: \(hostile), owner: \(hostile), engagement: [e]}\n"
            try await registry.apply(text)
            for command in ["registers", "activities", "processors", "transfers", "gaps"] {
                let outcome = try await Program.run([command, "--database", conninfo])
                #expect(outcome.status == 0 && outcome.output.contains("red"))
                let control = outcome.output.unicodeScalars.filter {
                    $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
                }
                #expect(control.isEmpty, "\(command)")
                #expect(
                    !outcome.output.split(separator: "\n").contains { $0.hasPrefix("━━ forged") })
            }
            let json = try await Program.run(["gaps", "--format", "json", "--database", conninfo])
            #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
            #expect(!json.output.contains("\u{1B}"))
            let changes = try await Program.run(
                ["apply", "-", "--dry-run", "--database", conninfo],
                input: text.replacing("red", with: "blue"))
            #expect(changes.output.contains("blue") && !changes.output.contains("\u{1B}"))
        }
    }

    /// A reader that goes away (`art30 gaps | head`) is no crash and no message.
    @Test func aClosedPipeIsNoProblem() async throws {
        let command = "'\(Program.path)' gaps --database \"$DATABASE\" | head -n 1"
        let outcome = try await Program.run(
            ["-c", command], environment: ["DATABASE": try await Seeded.conninfo.value],
            program: "/bin/sh")
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.output.split(separator: "\n").count == 1)
    }
}
