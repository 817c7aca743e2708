import Access
import Extracts
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Sealing
import Store

/// An unnamed file on its way to a browser, a piece at a time; gone when it has been sent.
enum Download {
    /// Where files lie meanwhile: they have no names there, so nobody sees them and nothing stays,
    /// even after a kill.
    static var folder: URL { FileManager.default.temporaryDirectory }

    static func response(_ file: WrittenFile) throws -> Response {
        let content = try file.spool.finish()
        // What is not one of the formats is all of them in one file.
        let format = ExtractFormat.named(URL(filePath: file.name).pathExtension) ?? .all
        var headers: HTTPFields = [
            .contentType: format.mediaType,
            .contentDisposition: "attachment; filename=\"\(file.name)\"",
        ]
        // RFC 9530: who keeps the file can compare it with the list of deliveries.
        if let digest = HTTPField.Name("Repr-Digest"), let hash = bytes(hex: content.sha256) {
            headers[digest] = "sha-256=:\(Data(hash).base64EncodedString()):"
        }
        return Response(
            status: .ok, headers: headers,
            body: .init(contentLength: content.bytes) { writer in
                var offset: Int64 = 0
                while case let chunk = try file.spool.chunk(from: offset), !chunk.isEmpty {
                    try await writer.write(ByteBuffer(bytes: chunk))
                    offset += Int64(chunk.count)
                }
                try await writer.finish(nil)
            })
    }
}
