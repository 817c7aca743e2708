import ArgumentParser
import Foundation
import Sealing
import Store

extension VerificationFormat: ExpressibleByArgument {}

struct Verify: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.tells-whether-a"),
        discussion: .said("usage.file-is-a"))

    static let writes = false
    @OptionGroup var global: Global
    @Argument(help: .said("usage.what-was-received")) var file: String
    @Option(
        help: .said("usage.the-key-that", "key"))
    var key: String?
    @Option(help: .said("usage.text-or-json")) var format = VerificationFormat.text

    func run() async throws {
        let verification = try Verification(
            of: URL(filePath: file), fingerprint: try key.map(fingerprint))
        try VerificationReport(output: global.output, text: global.text).write(
            verification, of: file, format)
        if !verification.deviations.isEmpty { throw ExitCode(2) }
    }

    /// A fingerprint may be grouped by spaces or colons, as it was read out or printed.
    private func fingerprint(_ key: String) throws -> String {
        let digits = key.lowercased().filter { $0 != " " && $0 != ":" }
        if digits.count == 64, digits.allSatisfy("0123456789abcdef".contains) { return digits }
        guard let pem = try? String(contentsOfFile: key, encoding: .utf8),
            let publicKey = PublicKey(pem: pem)
        else { throw Problem("key-unknown", ["value": key]) }
        return publicKey.fingerprint
    }
}

struct Key: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.shows-the-key"),
        discussion: .said("usage.made-the-first"))

    static let writes = false
    @OptionGroup var global: Global

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let key = try SigningKey(environment: environment).publicKey
        let output = global.output
        try output.write(key.pem)
        try output.line(global.text("key.fingerprint", ["key": key.spokenFingerprint]))
        try output.flush()
    }
}
