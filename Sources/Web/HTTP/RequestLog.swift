import Foundation
import Hummingbird
import Logging

/// One line a incoming: when, what kind of page, how it ended, how long it took. No path with its
/// keys, no address, no person.
struct RequestLog: RouterMiddleware {
    typealias Context = DeskContext

    func handle(
        _ incoming: Request, context: DeskContext,
        next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        let started = ContinuousClock.now
        let response = try await next(incoming, context)
        let took = ContinuousClock.now - started
        let milliseconds =
            took.components.attoseconds / 1_000_000_000_000_000
            + took.components.seconds * 1000
        context.logger.info(
            "request",
            metadata: [
                "method": "\(incoming.method)", "route": "\(context.endpointPath ?? "-")",
                "status": "\(response.status.code)", "ms": "\(milliseconds)",
            ])
        return response
    }
}
