package import Foundation
import Store

/// What was handed over: the files with their hashes, the facts of the delivery, whose key signs.
package struct Manifest: Codable, Sendable, Equatable {
    package static let format = "art30-manifest-1"

    package struct File: Codable, Sendable, Equatable {
        package let name: String
        package let sha256: String
        package let bytes: Int

        package init(_ name: String, _ content: Content) {
            self.name = name
            sha256 = content.sha256
            bytes = content.bytes
        }

        package var content: Content { Content(sha256: sha256, bytes: bytes) }
    }

    private let format: String
    /// Facts by name, such as recipient, case_number, on and known_at.
    package let delivery: [String: String]
    package let files: [File]
    /// PEM.
    package let publicKey: String

    package init(delivery: [String: String], files: [File], signedBy key: PublicKey) {
        format = Manifest.format
        self.delivery = delivery
        self.files = files
        publicKey = key.pem
    }

    private enum CodingKeys: String, CodingKey {
        case format, delivery, files
        case publicKey = "public_key"
    }

    /// The manifest as a file; the same manifest gives the same bytes.
    package func data() throws -> Data {
        try JSON.indented(self) + Data("\n".utf8)
    }

    /// - Returns: nil for anything that is not a manifest of a format known here.
    init?(reading data: Data) {
        // tried: why it is not JSON of that shape does not help whoever got it
        guard let manifest = try? JSON.read(Manifest.self, data),
            manifest.format == Manifest.format,
            Set(manifest.files.map(\.name)).count == manifest.files.count
        else { return nil }
        self = manifest
    }
}
