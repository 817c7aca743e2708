import Crypto
import Foundation
import Store

/// Proves that a form came from a page of ours: bound to the session, or before sign-in to a cookie
/// that only we could have set (SameSite keeps other sites from sending either).
enum FormToken {
    static let field = "form-token"

    static func make(for secret: String) -> String {
        let key = SymmetricKey(data: Data(secret.utf8))
        return HMAC<SHA256>.authenticationCode(for: Data("art30 form".utf8), using: key)
            .hex
    }

    static func isValid(_ token: String?, for secret: String) -> Bool {
        guard let token else { return false }
        // Compared as hashes, so that the time tells nothing of where they differ.
        return SHA256.hash(data: Data(token.utf8))
            == SHA256.hash(data: Data(make(for: secret).utf8))
    }
}
