import Foundation
import Testing

@testable import Extracts
@testable import Registry
@testable import Sealing
@testable import Store
@testable import art30

/// `art30 verify` and `art30 key` where no database can be reached.
@Suite struct VerifyTests {
    private func withDelivery(
        _ body: (_ file: URL, _ environment: [String: String]) async throws -> Void
    ) async throws {
        try await withFolder { folder in
            let environment = [
                "ART30_SIGNING_KEY": folder.appending(path: "key").path(),
                "DATABASE_URL": "host=/nowhere", "ART30_HOME": "/nowhere",
            ]
            let file = folder.appending(path: "register.csv")
            let key = try SigningKey(environment: environment)
            let spool = try Spool(in: folder)
            try spool.write("a;b\n")
            let manifest = Manifest(
                delivery: ["recipient": "IMY\u{1B}[2J", "case_number": "DI-2026-1"],
                files: [.init("register.csv", try spool.finish())], signedBy: key.publicKey)
            let beside = try Seal(manifest, with: key)
                .files(beside: file.lastPathComponent, spooledIn: folder)
            try Packed(files: beside + [WrittenFile(name: file.lastPathComponent, spool: spool)])
                .place(in: folder, replacing: false)
            try await body(file, environment)
        }
    }

    @Test func whatWasSignedIs0AndTellsWhatItProves() async throws {
        try await withDelivery { file, environment in
            let told = try await Program.run(["verify", file.path()], environment: environment)
            #expect(told.status == 0 && told.errors.isEmpty)
            #expect(told.output.contains("register.csv is what was signed."))
            #expect(told.output.contains("or give that with --key"))
            #expect(told.output.contains("case number: DI-2026-1"))
            #expect(!told.output.contains("\u{1B}"))
            let key = try await Program.run(["key"], environment: environment)
            let pem = file.deletingLastPathComponent().appending(path: "pem").path()
            try key.output.write(toFile: pem, atomically: true, encoding: .utf8)
            let spoken = try #require(key.output.split(separator: "Fingerprint: ").last)
            for wanted in [
                pem, String(spoken.dropLast()), spoken.uppercased().filter(\.isHexDigit),
            ] {
                let told = try await Program.run(
                    ["verify", file.path(), "--key", wanted], environment: environment)
                #expect(told.status == 0 && told.output.contains("its holder signed exactly this"))
            }
        }
    }

    @Test func whatWasNotIs2AndWhatCannotBeToldIs1() async throws {
        try await withDelivery { file, environment in
            let other = String(repeating: "0", count: 64)
            let foreign = try await Program.run(
                ["verify", file.path(), "--key", other], environment: environment)
            #expect(foreign.status == 2 && foreign.output.contains("another key"))
            #expect(!foreign.output.contains("DI-2026-1"))
            let nonsense = try await Program.run(
                ["verify", file.path(), "--key", "nonsense"], environment: environment)
            #expect(nonsense.status == 1 && nonsense.errors.contains("neither a fingerprint"))
            try Data("changed".utf8).write(to: file)
            let changed = try await Program.run(
                ["verify", file.path(), "--language", "sv"], environment: environment)
            #expect(changed.status == 2 && changed.output.contains("är INTE det som signerades."))
            #expect(changed.output.contains("• register.csv har ändrats."))
            let missing = try await Program.run(["verify", "/dev/null"], environment: environment)
            #expect(missing.status == 1 && missing.errors.contains("has no manifest"))
        }
    }

    @Test func jsonTellsTheSame() async throws {
        struct Answer: Decodable {
            struct Deviation: Decodable {
                let kind: String
                let file: String?
            }
            let holds: Bool
            let deviations: [Deviation]
            let manifest: Manifest?
        }
        try await withDelivery { file, environment in
            let arguments = ["verify", file.path(), "--format", "json"]
            let told = try await Program.run(arguments, environment: environment)
            let answer = try JSONDecoder().decode(Answer.self, from: Data(told.output.utf8))
            #expect(told.status == 0 && answer.holds)
            #expect(answer.manifest?.delivery["case_number"] == "DI-2026-1")
            try Data("changed".utf8).write(to: file)
            let other = try await Program.run(arguments, environment: environment)
            let differs = try JSONDecoder().decode(Answer.self, from: Data(other.output.utf8))
            #expect(other.status == 2 && !differs.holds)
            #expect(differs.deviations.first?.kind == "changed")
        }
    }
}
