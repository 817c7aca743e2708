package import Foundation

/// A manifest and its signature: what goes with a delivery to prove it.
package struct Seal: Sendable {
    /// The names in a ZIP. Beside a single FILE they are FILE.manifest.json and FILE.manifest.sig.
    static let manifestName = "manifest.json"
    static let signatureName = "manifest.sig"
    static let keyName = "key.pem"
    static let names: Set = [manifestName, signatureName, keyName]

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

    /// Adds the three files that prove the others.
    package func add(to zip: ZipWriter, spooledIn folder: URL) throws {
        try zip.add(Seal.manifestName, spool(manifest, in: folder))
        try zip.add(Seal.signatureName, spool(signature, in: folder))
        try zip.add(Seal.keyName, spool(Data(key.utf8), in: folder))
    }

    /// Puts manifest and signature beside `file`, which is best placed last: it then never lies
    /// there without its proof.
    package func place(beside file: URL, replacing: Bool) throws {
        let folder = file.deletingLastPathComponent()
        try spool(manifest, in: folder).place(at: Seal.manifest(of: file), replacing: replacing)
        try spool(signature, in: folder).place(at: Seal.signature(of: file), replacing: replacing)
    }

    static func manifest(of file: URL) -> URL { file.appendingPathExtension("manifest.json") }
    static func signature(of file: URL) -> URL { file.appendingPathExtension("manifest.sig") }

    private func spool(_ data: Data, in folder: URL) throws -> Spool {
        let spool = try Spool(in: folder)
        try spool.write(data)
        return spool
    }
}
