import Exports
import Foundation
import Registry

extension RegisterVisit {
    /// The gaps with names in place of the keys that their facts and paths tell of.
    func named(_ gaps: [Gap], as question: Question? = nil) async throws -> [Gap] {
        let keys = Set(gaps.flatMap { GapWords.of($0) })
        let names = try await registry.rowNames(keys, question ?? self.question, text)
        return names.isEmpty ? gaps : gaps.map { GapWords.named($0, by: names) }
    }
}

/// The words in the JSON of a gap that may be keys of rows.
private enum GapWords {
    static func of(_ gap: Gap) -> [String] {
        var found: [String] = []
        for json in [gap.path, gap.detail] {
            _ = changing(json) {
                found.append($0)
                return $0
            }
        }
        return found
    }

    static func named(_ gap: Gap, by names: [String: String]) -> Gap {
        var gap = gap
        let name = { [register = gap.register] key in names["\(register)/\(key)"] ?? key }
        gap.path = changing(gap.path, name)
        gap.detail = changing(gap.detail, name)
        return gap
    }

    /// JSON that PostgreSQL wrote, with other words where a key may stand.
    private static func changing(_ json: String, _ change: (String) -> String) -> String {
        guard let tree = try? JSONSerialization.jsonObject(with: Data(json.utf8)),
            let data = try? JSONSerialization.data(withJSONObject: changing(tree, change))
        else { return json }
        return String(decoding: data, as: UTF8.self)
    }

    private static func changing(_ value: Any, _ change: (String) -> String) -> Any {
        switch value {
        case let object as [String: Any]:
            Dictionary(
                uniqueKeysWithValues: object.map { name, value in
                    // Words of the product, and the organisation that a link leads to by its key.
                    let isOwn = GapFacts.vocabularies[name] != nil || name == "organisation"
                    return (name, isOwn ? value : changing(value, change))
                })
        case let list as [Any]: list.map { changing($0, change) }
        case let word as String: word.wholeMatch(of: /[\w.:-]+/) == nil ? word : change(word)
        default: value
        }
    }
}
