import Crypto
import Store

/// What tells a file's bytes from any others: their SHA-256 (lower hex) and their number.
package struct Content: Sendable, Equatable {
    package let sha256: String
    package let bytes: Int

    package init(sha256: String, bytes: Int) {
        self.sha256 = sha256
        self.bytes = bytes
    }

    /// Bytes counted and hashed as they pass.
    struct Reader {
        private var hash = SHA256()
        private var bytes = 0

        package mutating func update(_ chunk: [UInt8]) {
            hash.update(data: chunk)
            bytes += chunk.count
        }

        package var content: Content { Content(sha256: hash.finalize().hex, bytes: bytes) }
    }
}
