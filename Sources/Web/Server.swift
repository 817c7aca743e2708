package import Access
import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Store

/// The desk over HTTP.
package struct Server: Sendable {
    package struct Settings: Sendable {
        package var host: String
        package var port: Int
        /// A proxy that speaks https stands before it: links begin so, and it says who asks.
        package var isProxied: Bool
        /// What of the log is written: one of `logLevels`.
        package var logLevel: String
        /// How many MiB of pages are kept to be sent again while nothing is written.
        package var memory = 16

        package static let logLevels = Logger.Level.allCases.map(\.rawValue)

        package init(host: String, port: Int, isProxied: Bool, logLevel: String = "notice") {
            self.host = host
            self.port = port
            self.isProxied = isProxied
            self.logLevel = logLevel
        }
    }

    let sessions: Sessions
    let renderer: Renderer
    let settings: Settings
    let memory: ResponseCache
    let exports = ExportGate()
    let parked = ParkedForms()

    package init(_ sessions: Sessions, _ settings: Settings) throws {
        self.sessions = sessions
        self.settings = settings
        memory = ResponseCache(limit: settings.memory << 20)
        renderer = try Renderer()
    }

    /// Serves until the process is told to end; requests under way end well.
    /// - Parameter onRunning: called once connections are accepted.
    package func run(onRunning: @escaping @Sendable () async -> Void) async throws {
        // No connection holds more than a socket for longer than this, whoever drips into it.
        let timeout = HTTP1Channel.Configuration(
            idleTimeout: .seconds(Timeouts.idle.components.seconds),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: 1 << 14, maxHeaderListSize: 1 << 15, maxHeaderFieldCount: 100))
        let logger = JSONLog.logger(settings.logLevel)
        let application = Application(
            router: router, server: .http1(configuration: timeout),
            configuration: .init(
                address: .hostname(settings.host, port: settings.port), serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(1000, logger: logger)),
            onServerRunning: { _ in await onRunning() }, logger: logger)
        await sessions.conclusions.onFailure { error in
            logger.error("not concluded", metadata: ["code": "\(Problem.code(of: error))"])
        }
        do {
            try await application.runService()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw Problem("port-taken", ["place": "\(settings.host):\(settings.port)"])
        }
        await sessions.close()
    }

    var router: Router<DeskContext> {
        let router = Router(context: DeskContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: RequestLog())
        let routes = Routes(server: self, router: router)
        routes.add()
        routes.addRest()
        return router
    }
}
