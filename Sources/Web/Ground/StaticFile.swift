import Foundation
import HTTPTypes
import Hummingbird
import Registry
import Schema

/// The stylesheet and the icon, from the folder beside the program.
enum StaticFile {
    private static let types = ["css": "text/css; charset=utf-8", "svg": "image/svg+xml"]

    static func answer(_ context: DeskContext) throws -> Response {
        let name = context.named("file") ?? ""
        let url = Schema.resources(of: "Web").appending(path: "Static").appending(path: name)
        guard name.wholeMatch(of: /[a-z0-9-]+\.[a-z]+/) != nil,
            let type = types[url.pathExtension], let data = try? Data(contentsOf: url)
        else { throw HTTPError(.notFound) }
        return Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=3600"],
            body: .init(byteBuffer: .init(bytes: data)))
    }
}

/// Whether the desk can answer.
enum Health {
    static func ready(_ server: Server) async -> Response {
        do {
            _ = try await server.desk.acting(nil) { try await $0.access() }
            return Response(status: .ok, body: .init(byteBuffer: .init(string: "ok\n")))
        } catch {
            return Response(status: .serviceUnavailable, headers: [.retryAfter: "2"])
        }
    }
}
