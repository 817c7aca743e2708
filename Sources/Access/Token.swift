import Crypto
import Foundation
import Store

/// 256 random bits that let their bearer in: a session's or a one-time link's. Only the hash is kept.
package struct Token: Sendable, Equatable {
    /// 43 letters of base64url, fit for a cookie and a path.
    package let text: String

    /// Nil for what cannot be one.
    package init?(_ text: String) {
        let letters = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard letters, text.utf8.count == 43 else { return nil }
        self.text = text
    }

    /// Marked, so that what is stored of it can never be a session's.
    package init(feed token: String) { text = Token.feed + token }

    private static let feed = "feed:"

    /// From the system's generator.
    package init() {
        text = Data(randomBytes(32)).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// Where the desk takes a one-time link.
    package var path: String { "/link/\(text)" }

    /// What PostgreSQL is told of a one-time link, and keeps.
    package var sha256: String { bytea(SHA256.hash(data: Data(text.utf8))) }

    /// What PostgreSQL is told of who acts, in the setting art30.session: its log may hold that, and it
    /// opens no page.
    package var proof: String {
        (text.hasPrefix(Token.feed) ? Token.feed : "") + SHA256.hash(data: Data(text.utf8)).hex
    }

    /// What PostgreSQL keeps of a session or a feed; it opens nothing.
    package var stored: String { bytea(SHA256.hash(data: Data(proof.utf8))) }
}

/// From the system's generator, which is fit for secrets.
func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0 ... .max, using: &generator) }
}

/// Bytes as PostgreSQL reads them.
package func bytea(_ bytes: some Sequence<UInt8>) -> String {
    "\\x" + bytes.hex
}

/// Bytes as PostgreSQL writes them; nil for anything else.
package func bytes(_ bytea: String) -> [UInt8]? {
    bytea.hasPrefix("\\x") ? bytes(hex: bytea.dropFirst(2)) : nil
}
