package import Foundation
import Store

/// A manifest and its signature: what goes with a delivery to prove it.
package struct Seal: Sendable {
    /// The names in a ZIP. Beside a single FILE they are FILE.manifest.json and FILE.manifest.sig.
    static let manifestName = "manifest.json"
    static let signatureName = "manifest.sig"
    static let keyName = "key.pem"
    package static let names: Set = [manifestName, signatureName, keyName]

    /// The bytes that were signed.
    package let manifest: Data
    /// 64 bytes; `openssl pkeyutl -verify -rawin -pubin -inkey key.pem` checks them.
    package let signature: Data
    /// PEM.
    package let key: String

    package init(_ manifest: Manifest, with key: SigningKey) throws {
        self.manifest = try manifest.data()
        signature = try key.signature(of: self.manifest)
        self.key = key.publicKey.pem
    }

    /// The seal of a delivery as it was recorded; nil where its manifest cannot be read.
    package init?(manifest: String, signature: Data) {
        let bytes = Data(manifest.utf8)
        guard let key = Manifest(reading: bytes)?.publicKey else { return nil }
        self.manifest = bytes
        self.signature = signature
        self.key = key
    }

    /// Adds the three files that prove the others.
    package func add(to zip: ZipWriter, spooledIn folder: URL) throws {
        try zip.add(Seal.manifestName, spool(manifest, in: folder))
        try zip.add(Seal.signatureName, spool(signature, in: folder))
        try zip.add(Seal.keyName, spool(Data(key.utf8), in: folder))
    }

    /// Manifest and signature as files beside the one they prove. Placed before it, so that it
    /// never lies there without its proof.
    package func files(beside name: String, spooledIn folder: URL) throws -> [WrittenFile] {
        try [(Seal.manifestName, manifest), (Seal.signatureName, signature)].map { suffix, data in
            WrittenFile(name: "\(name).\(suffix)", spool: try spool(data, in: folder))
        }
    }

    package static func manifest(of file: URL) -> URL {
        file.appendingPathExtension("manifest.json")
    }
    package static func signature(of file: URL) -> URL {
        file.appendingPathExtension("manifest.sig")
    }

    private func spool(_ data: Data, in folder: URL) throws -> Spool {
        let spool = try Spool(in: folder)
        try spool.write(data)
        return spool
    }
}
