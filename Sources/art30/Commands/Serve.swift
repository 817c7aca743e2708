import Access
import ArgumentParser
import Foundation
import Registry
import Store
import Web

struct Serve: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.serves-the-desk"),
        discussion: .said("usage.settings-by-environment"))

    static let writes = false
    @OptionGroup var global: Global
    @Option(help: .said("usage.the-address-to")) var host: String?
    @Option(help: .said("usage.the-port-to")) var port: Int?
    @Option(help: .said("usage.connections-to-postgresql")) var connections: Int?
    @Flag(help: .said("usage.behind-a-proxy")) var proxy = false

    func run() async throws {
        // What is asked for wrongly is said before anything is opened.
        let settings = try settings()
        let source = try global.source()
        let sessions = try await Sessions.open(
            source,
            size: try number("--connections", connections.map(String.init), 1...100)
                ?? number("ART30_CONNECTIONS", self["ART30_CONNECTIONS"], 1...100) ?? 8)
        let server = try Server(sessions, settings)
        let output = global.output
        let text = global.text
        let link = try await firstLink(source)
        try await server.run {
            let place = "http://\(settings.host):\(settings.port)"
            // Telling where the desk is must not end it.
            try? output.line(text("serve.running", ["place": place]))
            if let link {
                try? output.line(text("serve.first-link", ["place": place + link.path]))
            }
            try? output.flush()
        }
    }

    private func settings() throws -> Server.Settings {
        let level = self["ART30_LOG"] ?? "notice"
        guard Server.Settings.logLevels.contains(level) else {
            throw Problem(
                "setting-choice",
                [
                    "name": "ART30_LOG", "value": level,
                    "known": Server.Settings.logLevels.joined(separator: ", "),
                ])
        }
        var settings = Server.Settings(
            host: host ?? self["ART30_HOST"] ?? "127.0.0.1",
            port: try number("--port", port.map(String.init), ports)
                ?? number("ART30_PORT", self["ART30_PORT"], ports) ?? 8030,
            isProxied: proxy || self["ART30_PROXY"] == "1", logLevel: level)
        settings.memory =
            try number("ART30_MEMORY", self["ART30_MEMORY"], 0...1024) ?? settings.memory
        return settings
    }

    /// Whoever owns the private cluster is there; with any other PostgreSQL only the service's role
    /// is, and the first administrator comes by `art30 user add`.
    private func firstLink(_ source: Registry.Source) async throws -> Token? {
        guard case .cluster = source else { return nil }
        let registry = try await Registry.open(source, actor: "serve")
        guard try await !registry.isReadingCopy() else { return nil }
        return try await registry.firstLink(language: global.language)
    }

    private subscript(_ name: String) -> String? {
        ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    private var ports: ClosedRange<Int> { 1...65535 }

    private func number(
        _ name: String, _ value: String?, _ range: ClosedRange<Int>
    ) throws -> Int? {
        guard let value else { return nil }
        guard let number = Int(value), range.contains(number) else {
            throw Problem(
                "setting-number",
                [
                    "name": name, "value": value, "least": "\(range.lowerBound)",
                    "most": "\(range.upperBound)",
                ])
        }
        return number
    }
}
