import Foundation
package import Registry
package import Sealing
import Store

extension ExtractFiles {
    /// Fills in what is known of a delivery once its files are written, and signs it.
    package func sign(_ delivery: inout Delivery, with key: SigningKey) throws -> Seal {
        delivery.dataHash = dataHash
        delivery.entries = entries
        let contents = try files.map { ($0.name, try $0.spool.finish()) }
        delivery.files = contents.map {
            .init(name: $0, sha256: $1.sha256, bytes: $1.bytes)
        }
        let manifest = Manifest(
            delivery: delivery.facts, files: contents.map { .init($0, $1) }, signedBy: key.publicKey
        )
        let seal = try Seal(manifest, with: key)
        delivery.manifest = String(decoding: seal.manifest, as: UTF8.self)
        delivery.signature = seal.signature.hex
        return seal
    }

    /// Which of the files are what was handed over then.
    package func compared(with delivery: Delivery) throws -> [(name: String, isSame: Bool)] {
        try files.map { file in
            let content = try file.spool.finish()
            let then = delivery.files.first { $0.name == file.name }
            return (file.name, then?.sha256 == content.sha256 && then?.bytes == content.bytes)
        }
    }
}

extension Delivery {
    /// What the manifest says of it, by the names of its cover.
    fileprivate var facts: [String: String] {
        var facts = request.cover
        facts["delivery"] = name
        facts["register"] = register
        facts["book"] = book.rawValue
        facts["language"] = request.language.rawValue
        facts["on"] = request.on
        facts["known_at"] = request.knownAt
        facts["entries"] = "\(entries)"
        facts["data_sha256"] = dataHash
        facts["program"] = program
        return facts
    }

    /// What proved it then.
    package var seal: Seal? {
        bytes(hex: signature).flatMap { Seal(manifest: manifest, signature: Data($0)) }
    }
}
