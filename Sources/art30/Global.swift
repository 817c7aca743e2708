import ArgumentParser
import Foundation
import Postgres
import Registry
import Store

extension Text.Language: ExpressibleByArgument {}
extension Format: ExpressibleByArgument {}
extension Rule.Severity: ExpressibleByArgument {}

/// One verb of the program; it knows the language its user reads.
protocol Command: AsyncParsableCommand, Sendable {
    var global: Global { get }
    /// Whether it changes anything, if only that the audit tells of it: not on a copy that only reads.
    static var writes: Bool { get }
}

extension Command {
    func registry() async throws -> Registry {
        let registry = try await global.registry()
        if Self.writes { try await registry.requirePrimary() }
        return registry
    }
}

/// The options every command takes.
struct Global: ParsableArguments, Sendable {
    @Option(
        help: .said("usage.any-postgresql-15", "conninfo"))
    var database: String?

    @Option(
        name: [.customLong("language")],
        help: .said("usage.sv-or-en", "language"))
    var chosen: Text.Language?

    private var environment: [String: String] { ProcessInfo.processInfo.environment }

    var language: Text.Language { chosen ?? Text.Language(environment: environment) }
    var text: Text { Text(language) }
    var output: Output { Output(.standardOutput, environment: environment) }
    var errorOutput: Output { Output(.standardError, environment: environment) }

    func source() throws -> Registry.Source {
        let url = environment["DATABASE_URL"].flatMap { $0.isEmpty ? nil : $0 }
        if let conninfo = database ?? url { return .server(conninfo) }
        return .cluster(try cluster())
    }

    func cluster() throws -> Cluster {
        let home = environment["ART30_HOME"].flatMap { $0.isEmpty ? nil : URL(filePath: $0) }
        return try Cluster(home: home?.absoluteURL.standardizedFileURL, environment: environment)
    }

    func registry() async throws -> Registry {
        try await Registry.open(try source(), actor: NSUserName())
    }
}

/// Whose facts, on which day, as known when.
struct QuestionOptions: ParsableArguments, Sendable {
    @Option(name: [.customLong("register")], help: .said("usage.only-this-register"))
    var registers: [String] = []

    @Option(
        help: .said("usage.the-day-whose", "date"))
    var on: String?

    @Option(
        help: .said("usage.what-the-register", "time"))
    var knownAt: String?

    func question() throws -> Question {
        if let on { try checkAsked(on) }
        return Question(registers: registers, on: on, knownAt: knownAt)
    }
}

/// A day that a question may be about: since the GDPR applies (art 99(2)), and in this century.
/// - Throws: `Problem` for any other, and for what is no day.
func checkAsked(_ day: String) throws {
    guard isDay(day) else { throw Problem("bad-date", ["value": day]) }
    try Question.check(day)
}
