import Foundation
import Hummingbird
import Registry

/// The fields of a form or a query, decoded; a name may come several times.
struct Form: Sendable {
    private let items: [URLQueryItem]

    /// - Parameter encoded: application/x-www-form-urlencoded, in a body or behind a `?`.
    init(_ encoded: String) {
        guard !encoded.isEmpty else {
            items = []
            return
        }
        var components = URLComponents()
        // A form writes a space as a plus, which a URL leaves as it is.
        let query = encoded.replacing("+", with: "%20")
        components.percentEncodedQuery = Form.isEncoded(query) ? query : nil
        // No form of ours has more; millions of names would each be looked for among all.
        items = Array((components.queryItems ?? []).prefix(1000))
    }

    /// Foundation traps on a query that is not percent-encoded.
    private static func isEncoded(_ query: String) -> Bool {
        query.unicodeScalars.allSatisfy(allowed.contains) && query.removingPercentEncoding != nil
    }

    private static let allowed = CharacterSet.urlQueryAllowed.union(CharacterSet(charactersIn: "%"))

    /// The trimmed value; nil for one that is not there or empty.
    subscript(_ name: String) -> String? {
        items.first { $0.name == name }?.value?.trimmed.nonEmpty
    }

    /// The value as it was typed: a password may begin with a space.
    func whole(_ name: String) -> String? { items.first { $0.name == name }?.value }

    func all(_ name: String) -> [String] {
        items.filter { $0.name == name }.compactMap { $0.value?.trimmed.nonEmpty }
    }

    /// Characters of all names and values.
    var size: Int { items.reduce(0) { $0 + $1.name.utf8.count + ($1.value?.utf8.count ?? 0) } }

    var names: [String] { items.map(\.name) }
}

extension Request {
    /// Query parameters.
    var query: Form { Form(uri.query ?? "") }
}

extension String {
    /// Browsers send lines as CRLF; the register keeps LF.
    fileprivate var trimmed: String {
        replacing("\r\n", with: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    var nonEmpty: String? { isEmpty ? nil : self }
}
