import HTTPTypes
import Hummingbird
import Store

extension Routes {
    private static let methods: [HTTPRequest.Method] = [
        .get, .post, .put, .patch, .delete, .options, .trace, .connect,
    ]

    /// Answers for what no route takes: 405 at our own URLs, 404 at all others, as pages.
    func addRest() {
        let taken = Dictionary(grouping: router.routes) { "\($0.path)" }
        for routes in taken.values {
            guard let path = routes.first?.path else { continue }
            let own = routes.map(\.method)
            let allowed = (own + (own.contains(.get) ? [.head] : [])).map(\.rawValue).sorted()
                .joined(separator: ", ")
            for method in Self.methods where !own.contains(method) {
                router.on(path, method: method) { [server] in
                    await server.respond($0, $1, needs: .nobody, checksForm: false) { _ in
                        throw Problem("method-wrong", ["allowed": allowed])
                    }
                }
            }
        }
        for method in Self.methods {
            router.on("**", method: method) { [server] in
                await server.respond($0, $1, needs: .nobody, checksForm: false) { _ in
                    throw Problem("page-missing")
                }
            }
        }
    }
}
