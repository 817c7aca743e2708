import Foundation
import Postgres

@testable import Registry
@testable import Store

/// One database with all seeds, for tests that only read.
enum Seeded {
    static let conninfo = Task {
        let template = try await TestCluster.template.value
        let admin = try await TestCluster.superuser()
        let name = TestCluster.prefix + "seeded"
        try await admin.runScript("create database \(name) owner art30 template \(template)")
        let conninfo = try TestCluster.conninfo(name)
        let registry = try await Registry.open(.server(conninfo), actor: "tester")
        for seed in Files.seeds { try await registry.applySeed(seed) }
        return conninfo
    }

    /// Runs the program on it; facts and law of a fixed day unless the arguments say otherwise.
    static func run(
        _ arguments: String..., language: String = "en", day: String? = "2026-11-22",
        environment: [String: String] = [:]
    ) async throws -> Program.Outcome {
        try await run(arguments, language: language, day: day, environment: environment)
    }

    static func run(
        _ arguments: [String], language: String, day: String? = "2026-11-22",
        environment: [String: String]
    ) async throws -> Program.Outcome {
        var all = arguments + ["--database", try await conninfo.value, "--language", language]
        if let day { all += ["--on", day] }
        return try await Program.run(all, environment: environment)
    }
}
