import Foundation
import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

/// One private cluster for all tests, and a database of its own for each, copied from a template.
enum TestCluster {
    /// ART30_TEST_HOME lets two runs go on at once.
    static let cluster = Result {
        let environment = ProcessInfo.processInfo.environment
        let home = environment["ART30_TEST_HOME"] ?? "/tmp/art30-test-\(geteuid())"
        return try Cluster(home: URL(filePath: home), environment: environment)
    }

    /// Where the product's role may be reached; the superuser makes and drops the databases.
    static func conninfo(_ database: String) throws -> String {
        try cluster.get().conninfo(role: "art30", database: database)
    }

    static func superuser() async throws -> Connection {
        _ = try await cluster.get().connect()
        return try await Connection(
            try cluster.get().conninfo(role: "postgres", database: "postgres"))
    }

    static let prefix = "test_\(getpid())_"

    static let template = Task {
        let admin = try await superuser()
        // Tests can be made again; durability only costs time.
        try await admin.runScript("alter system set fsync = off")
        try await admin.runScript("select pg_reload_conf()")
        // What a run that ended early left behind; another run's may be in use.
        for row in try await admin.run("select datname from pg_database where datname ~ '^test_'") {
            guard let name = row["datname"],
                let owner = name.split(separator: "_").dropFirst().first,
                !FileManager.default.fileExists(atPath: "/proc/\(owner)")
            else { continue }
            try await admin.runScript("drop database if exists \(name) with (force)")
        }
        let name = prefix + "template"
        try await admin.runScript("create database \(name) owner art30")
        try await cluster.get().prepareService()
        let registry = try await Registry.connect(.server(conninfo(name)), actor: "test")
        _ = try await registry.migrate()
        return name
    }

    /// A migrated, empty database for the length of `body`.
    static func withDatabase<Value: Sendable>(
        _ body: @escaping @Sendable (_ conninfo: String) async throws -> Value
    ) async throws -> Value {
        let template = try await template.value
        await Gate.databases.enter()
        defer { Task { await Gate.databases.leave() } }
        let name = prefix + UUID().uuidString.lowercased().replacing("-", with: "")
        let admin = try await superuser()
        try await admin.runScript("create database \(name) owner art30 template \(template)")
        // As in the product's own cluster.
        try await admin.runScript("revoke temporary on database \(name) from public")
        let result = await Task { try await body(try conninfo(name)) }.result
        try await admin.runScript("drop database \(name) with (force)")
        return try result.get()
    }

    static func withRegistry<Value: Sendable>(
        _ body: @escaping @Sendable (Registry) async throws -> Value
    ) async throws -> Value {
        try await withDatabase { conninfo in
            try await body(try await Registry.open(.server(conninfo), actor: "tester"))
        }
    }
}
