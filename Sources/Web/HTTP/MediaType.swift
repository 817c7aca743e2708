import Foundation

/// What an answer is written as.
enum MediaType: Hashable {
    case html, json

    /// JSON for whoever names it (RFC 9110 section 12.5.1) and no page; browsers name both or neither.
    init(accept field: String?) {
        let named = (field ?? "").lowercased().split(separator: ",").filter { !Self.isRefused($0) }
            .map { $0.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces) }
        self = named.contains("application/json") && !named.contains("text/html") ? .json : .html
    }

    /// As the header Content-Type says it.
    var field: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .json: "application/json"
        }
    }

    /// `q=0`, in as many digits.
    private static func isRefused(_ range: Substring) -> Bool {
        range.split(separator: ";").dropFirst().contains {
            let weight = $0.trimmingCharacters(in: .whitespaces)
            return weight.hasPrefix("q=") && Double(weight.dropFirst(2)) == 0
        }
    }
}
