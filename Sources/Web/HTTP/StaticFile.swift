import Access
import Foundation
import HTTPTypes
import Hummingbird
import Schema
import Store

/// The stylesheet and the icon, from the folder beside the program.
enum StaticFile {
    private static let types = ["css": "text/css; charset=utf-8", "svg": "image/svg+xml"]
    private static let folder = Schema.resources(of: "Web").appending(path: "Static")

    // A regex is compiled atomically when it is first used, though its type does not say so.
    nonisolated(unsafe) private static let form = /[a-z0-9-]+\.[a-z]+/

    static func answer(_ context: DeskContext) throws -> Response {
        let name = context.named("file") ?? ""
        guard name.wholeMatch(of: form) != nil, let type = types[URL(filePath: name).pathExtension],
            let data = try content(name)
        else { throw HTTPError(.notFound) }
        return Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=3600"],
            body: .init(byteBuffer: .init(bytes: data)))
    }

    private static func content(_ name: String) throws -> Data? {
        name == "art30.css" ? try style.get() : try? Data(contentsOf: folder.appending(path: name))
    }

    /// One file a topic, joined in the order of their names.
    private static let style = Result {
        try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: "style"), includingPropertiesForKeys: nil
        ).sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { try Data(contentsOf: $0) }.reduce(Data(), +)
    }
}

/// Whether the desk can answer.
enum Health {
    static func ready(_ server: Server) async -> Response {
        do {
            let isCopy = try await server.sessions.acting(nil) { registry in
                _ = try await registry.access()
                return try await registry.isReadingCopy()
            }
            let said = isCopy ? "ok standby\n" : "ok primary\n"
            return Response(status: .ok, body: .init(byteBuffer: .init(string: said)))
        } catch {
            return Response(status: .serviceUnavailable, headers: [.retryAfter: "2"])
        }
    }
}
