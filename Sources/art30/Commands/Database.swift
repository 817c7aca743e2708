import ArgumentParser
import Foundation
import Postgres
import Registry
import Store

struct Migrate: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.brings-the-database"))
    static let writes = true
    @OptionGroup var global: Global

    func run() async throws {
        let registry = try await Registry.connect(try global.source(), actor: "migrate")
        let done = try await registry.migrate()
        let output = global.output
        for name in done { try output.line(global.text("migrate.done", ["name": name])) }
        if done.isEmpty { try output.line(global.text("migrate.nothing")) }
        try output.flush()
    }
}

struct Start: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.starts-the-private"))
    static let writes = false
    @OptionGroup var global: Global

    func run() async throws {
        let cluster = try global.cluster()
        _ = try await cluster.connect()
        let output = global.output
        try output.line(
            global.text("cluster.started", ["home": cluster.home.path(percentEncoded: false)]))
        try output.flush()
    }
}

struct Stop: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.stops-the-private"))
    static let writes = false
    @OptionGroup var global: Global

    func run() async throws {
        let stopped = try await global.cluster().stop()
        let output = global.output
        try output.line(global.text(stopped ? "cluster.stopped" : "cluster.not-running"))
        try output.flush()
    }
}
