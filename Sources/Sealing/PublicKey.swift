import Crypto
package import Foundation
import Store

/// The key a signature is checked with.
package struct PublicKey: Sendable, Equatable {
    let raw: Data

    init(_ key: Curve25519.Signing.PublicKey) { raw = key.rawRepresentation }

    /// Reads a public key as openssl writes it: PEM, "PUBLIC KEY".
    package init?(pem: String) {
        guard let raw = PEM.key.body(of: pem) else { return nil }
        self.raw = raw
    }

    package var pem: String { PEM.key.text(raw) }

    /// SHA-256 of the 32 bytes of the key, lower hex.
    package var fingerprint: String { SHA256.hash(data: raw).hex }

    /// The fingerprint in groups of four, to be compared by eye or read out.
    package var spokenFingerprint: String { PublicKey.grouped(fingerprint) }

    package static func grouped(_ fingerprint: String) -> String {
        stride(from: 0, to: fingerprint.count, by: 4)
            .map { fingerprint.dropFirst($0).prefix(4) }.joined(separator: " ")
    }

    func isSigner(of data: Data, _ signature: Data) -> Bool {
        // Bytes that are no point on the curve have signed nothing.
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw) else {
            return false
        }
        return key.isValidSignature(signature, for: data)
    }
}

/// The two PEM texts of an Ed25519 key (RFC 8410): 32 bytes after a DER head that never varies.
package struct PEM {
    package static let key = PEM(
        label: "PUBLIC KEY",
        // SEQUENCE { SEQUENCE { OID 1.3.101.112 } BIT STRING { the key } }
        head: [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00])
    static let privateKey = PEM(
        label: "PRIVATE KEY",
        // SEQUENCE { 0, SEQUENCE { OID 1.3.101.112 }, OCTET STRING { OCTET STRING { the key } } }
        head: [
            0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22,
            0x04, 0x20,
        ])

    package let label: String
    package let head: [UInt8]

    package func text(_ body: Data) -> String {
        let base64 = (Data(head) + body).base64EncodedString(
            options: [.lineLength64Characters, .endLineWithLineFeed])
        return "-----BEGIN \(label)-----\n\(base64)\n-----END \(label)-----\n"
    }

    package func body(of text: String) -> Data? {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        // PEM allows other lines around it, such as the fingerprint.
        guard let begin = lines.firstIndex(of: "-----BEGIN \(label)-----"),
            let end = lines[begin...].firstIndex(of: "-----END \(label)-----"),
            let der = Data(base64Encoded: lines[(begin + 1)..<end].joined()),
            der.count == head.count + 32, der.starts(with: head)
        else { return nil }
        return Data(der.dropFirst(head.count))
    }
}
