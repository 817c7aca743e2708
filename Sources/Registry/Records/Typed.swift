import Foundation
package import Store

extension Catalogue.Field {
    /// What somebody typed or chose as PostgreSQL will take it: nil for nothing, which a field with
    /// a standard answers by it.
    package func accept(typed: String, in table: String) -> Result<String?, Problem> {
        guard !typed.isEmpty else {
            return required
                ? .failure(Problem("required", ["table": table, "field": name]))
                : .success(standard)
        }
        if type == "interval" {
            guard let period = Period.written(typed), case .success(let value) = accept(period)
            else {
                return .failure(Problem("period-unread", ["value": String(typed.prefix(60))]))
            }
            return .success(value)
        }
        return accept(typed).map { $0 }
    }
}

extension Period {
    /// `1 år 6 månader`, `18 months`, `30 d` or `P18M` as ISO 8601 writes it; nil for anything else.
    package static func written(_ typed: String) -> String? {
        let typed = typed.lowercased()
        if typed.hasPrefix("p") { return typed.uppercased() }
        // once: for a period that is typed
        let part =
            /(\d{1,5}) *(år|years?|y|månad(?:er)?|mån|months?|m|veck(?:a|or)|v|weeks?|w|dag(?:ar)?|days?|d)\.?(?: *, *| +och +| +and +| +|$)/
        let units: [Character: Character] = [
            "å": "Y", "y": "Y", "m": "M", "v": "W", "w": "W", "d": "D",
        ]
        var amounts: [Character: Substring] = [:]
        var rest = typed[...]
        while let match = rest.prefixMatch(of: part) {
            guard let unit = match.output.2.first.flatMap({ units[$0] }),
                amounts.updateValue(match.output.1, forKey: unit) == nil
            else { return nil }
            rest = rest[match.range.upperBound...]
        }
        guard rest.isEmpty, !amounts.isEmpty else { return nil }
        return "P" + "YMWD".compactMap { unit in amounts[unit].map { $0 + String(unit) } }.joined()
    }
}

extension Catalogue.Table {
    /// A key made of what the row says, where nobody chose one: its name in letters of a key, or
    /// what it is an engagement for.
    func keyWord(_ values: [String: String]) -> String {
        let said =
            ["name", "authority", "title", "text", "service", "supplier", "kind"].lazy.compactMap {
                values[$0]
            }.first
            ?? label
        let plain = said.lowercased().folding(
            options: [.diacriticInsensitive, .widthInsensitive], locale: nil)
        let words = plain.split { !("a"..."z" ~= $0 || "0"..."9" ~= $0) }
        var key = ""
        for word in words where key.isEmpty || key.count + word.count < 40 {
            key += (key.isEmpty ? "" : "-") + word.prefix(40)
        }
        return key.isEmpty ? label.replacing("_", with: "-") : key
    }
}
