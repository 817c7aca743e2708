import HTTPTypes
import Hummingbird
import Registry
import Sealing

/// Headers that every answer carries, errors included.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = DeskContext

    private static let fields: [(String, String)] = [
        (
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        // Pages hold a register; nobody on the way and no back button shall keep them.
        ("Cache-Control", "no-store"),
    ]

    func handle(
        _ incoming: Request, context: DeskContext,
        next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(incoming, context)
        } catch let error as any HTTPResponseError {
            // What no route takes, whatever it is called.
            response = try error.response(from: incoming, context: context)
        }
        for (name, value) in Self.fields {
            guard let name = HTTPField.Name(name), response.headers[name] == nil else { continue }
            response.headers[name] = value
        }
        return response
    }
}
