import Access
import ArgumentParser
import Foundation
import Registry
import Store
import Web

struct Serve: Command {
    static let configuration = CommandConfiguration(
        abstract: "Serves the desk: the registers in a browser, for several people.",
        discussion: """
            Settings by environment, for a service unit; what is given above goes before them:
              ART30_HOST           the address to listen on; default 127.0.0.1
              ART30_PORT           the port; default 8030
              ART30_PROXY          1: a proxy that speaks https stands before it, as with --proxy
              ART30_CONNECTIONS    connections to PostgreSQL; default 8
              ART30_MEMORY         MiB of pages kept while nothing is written; default 16, 0: none
              ART30_LOG            trace, debug, info (a line a request), notice, warning or error;
                                   default notice
              ART30_SIGNING_KEY    the file with the key that deliveries are signed with
              ART30_HOME           the private cluster, where there is no DATABASE_URL
              DATABASE_URL         PostgreSQL, as the role art30_service
              TMPDIR               where exports lie, without names, until they are sent

            The log goes to standard error, one JSON object a line, without personal data. SIGTERM \
            and SIGINT end it: requests under way end first. GET /healthz says that it runs, \
            GET /readyz that PostgreSQL answers too, and whether it is \
            the primary or a standby, where pages can be read but nothing changed or exported. Nobody can sign in over http but on the machine \
            itself: for others put a proxy that speaks https before it, and give --proxy.
            """)

    static let writes = false
    @OptionGroup var global: Global
    @Option(help: "The address to listen on; default 127.0.0.1.") var host: String?
    @Option(help: "The port to listen on; default 8030.") var port: Int?
    @Option(help: "Connections to PostgreSQL; default 8.") var connections: Int?
    @Flag(help: "Behind a proxy that speaks https and sets X-Forwarded-For.") var proxy = false

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
