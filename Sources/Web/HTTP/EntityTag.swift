import Crypto
import Foundation
import Registry
import Store

/// What a page is told apart by (RFC 9110 section 8.8.3): the same for the same session, address,
/// media type and versions, which make the same page to the byte.
struct EntityTag: Sendable {
    /// In its quotes.
    let text: String

    init(_ key: ResponseCache.Key, _ stamp: String) {
        var hash = SHA256()
        let program = "\(Program.version) \(ConclusionTables.all.edition)"
        for part in [key.session, key.target, "\(key.type)", stamp, program] {
            hash.update(data: Data("\(part)\n".utf8))
        }
        text = "\"\(Data(hash.finalize().prefix(18)).base64EncodedString())\""
    }

    /// Whether somebody who sends this field has the page already (RFC 9110 section 13.1.2).
    func isAmong(_ field: String?) -> Bool {
        guard let field else { return false }
        return field.split(separator: ",").contains { tag in
            let tag = tag.trimmingPrefix { $0 == " " }.trimmingPrefix("W/")
            return tag == text
        }
    }
}
