package import Foundation
import Store

/// Whether a delivery is what was signed, found without a database or a network.
package struct Verification: Sendable {
    package let manifest: Manifest
    package let signer: PublicKey
    /// Whether the reader said whose key it must be.
    package let isKeyKnown: Bool
    /// Empty: it is what was signed.
    package let deviations: [Deviation]

    /// Whether the manifest is the signer's own words, so that its facts may be believed.
    package var isSigned: Bool {
        !deviations.contains { [.signature, .keyDiffers].contains($0.kind) }
    }

    /// - Parameters:
    ///   - file: a ZIP or a folder with its seal inside, or any file with its seal beside it.
    ///   - fingerprint: of the key that must have signed; nil: any.
    package init(of file: URL, fingerprint: String? = nil) throws {
        let received = try Received(file)
        guard let manifest = Manifest(reading: received.manifest),
            let signer = PublicKey(pem: manifest.publicKey)
        else { throw Problem("manifest-broken", ["file": file.path(percentEncoded: false)]) }
        self.manifest = manifest
        self.signer = signer
        isKeyKnown = fingerprint != nil
        var deviations: [Deviation] = []
        if !signer.isSigner(of: received.manifest, received.signature) {
            deviations.append(Deviation(.signature))
        }
        if let fingerprint, fingerprint != signer.fingerprint {
            deviations.append(Deviation(.keyDiffers))
        }
        if received.isWhole, received.key != manifest.publicKey {
            deviations.append(Deviation(.keyFile, Seal.keyName))
        }
        self.deviations = deviations + received.deviations(from: manifest)
    }
}

/// One way in which a delivery is not what was signed.
package struct Deviation: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// The manifest was changed, or signed by nobody.
        case signature
        /// Signed, but not with the key that was asked for.
        case keyDiffers = "key-differs"
        /// key.pem is not the manifest's key.
        case keyFile = "key-file"
        case changed, missing, unlisted, twice
    }

    package let kind: Kind
    /// Nil when it is the whole delivery.
    package let file: String?

    init(_ kind: Kind, _ file: String? = nil) {
        self.kind = kind
        self.file = file
    }
}
