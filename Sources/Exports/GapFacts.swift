import Foundation
package import Registry

/// The facts of a gap for a person: the path first, then the detail under its labels.
package struct GapFacts {
    /// From the exporter or keeper to the party concerned.
    package let path: String?
    /// Each with its label.
    package let facts: [String]
    /// The key of the organisation that it concerns.
    package let organisation: String?
    private let text: Text

    package init(_ gap: Gap, _ text: Text) {
        self.text = text
        let keys = try? JSONDecoder().decode([String].self, from: Data(gap.path.utf8))
        path = keys.flatMap { $0.isEmpty ? nil : $0.map(\.plain).joined(separator: " → ") }
        let detail = try? JSONSerialization.jsonObject(with: Data(gap.detail.utf8))
        // The activities are many and say least: they come last and are cut first.
        let pairs = detail as? [String: Any] ?? [:]
        organisation = pairs["organisation"] as? String
        facts =
            pairs
            .sorted {
                ($0.key == "activities" ? 1 : 0, $0.key) < ($1.key == "activities" ? 1 : 0, $1.key)
            }
            .compactMap { key, value in
                GapFacts.show(value, key, text).map { "\(GapFacts.label(key, text)): \($0)" }
            }
    }

    /// Where the words under a key have their labels: words of the product, not of the register.
    package static let vocabularies = [
        "annexes": "field", "bases": "value.basis", "capacity": "value.capacity",
        "cause": "value.statement_kind", "clear_text": "value.answer",
        "consent_evidence": "value.answer", "covers_hr": "value.answer",
        "criteria": "value.dpia_criterion", "free_choice": "value.answer",
        "form": "value.agreement_form", "key_holder": "value.key_holder", "kind": "place",
        "missing": "field",
        "points_to": "value.special_category", "residual_risk": "value.risk", "risk": "value.risk",
        "special": "value.special_category", "status": "value.agreement_status",
        "subprocessors": "value.subprocessors", "support_access": "value.answer",
        "terms": "field", "unchecked": "field", "via": "place",
    ]

    /// At most two lines of facts; JSON and CSV carry them all.
    func lines(_ width: Int) -> [String] {
        var lines = facts.joined(separator: " · ").wrapped(width)
        if lines.count > 2 {
            lines = [lines[0], lines[1].fitted(width - 2).trimmed.trimmingSuffix("…") + " …"]
        }
        return (path?.wrapped(width) ?? []) + lines
    }

    private static func label(_ key: String, _ text: Text) -> String {
        text.sentences["detail.\(key)"] ?? text.sentences["field.\(key)"]
            ?? text.sentences["table.\(key)"] ?? key
    }

    static func word(_ word: String, _ key: String, _ text: Text) -> String {
        let own = vocabularies[key].flatMap { text.sentences["\($0).\(word)"] }
        return own ?? text.sentences["detail.value.\(word)"] ?? word
    }

    /// Nil for nothing: an empty list, null.
    private static func show(_ value: Any, _ key: String, _ text: Text) -> String? {
        switch value {
        case is NSNull: nil
        case let list as [Any]:
            list.isEmpty
                ? nil
                : list.compactMap { show($0, key, text) }
                    .joined(
                        separator: key == "path" ? " → " : list[0] is [String: Any] ? "; " : ", ")
        case let object as [String: Any]:
            // What it is about before what is said about it.
            object.sorted {
                ($0.value is [Any] ? 1 : 0, $0.key) < ($1.value is [Any] ? 1 : 0, $1.key)
            }
            .compactMap { key, value in
                show(value, key, text).map { "\(label(key, text)) \($0)" }
            }.joined(separator: " ")
        case let word as String: GapFacts.word(word, key, text).plain
        case let flag as Bool: text(flag ? "word.yes" : "word.no")
        default: "\(value)"
        }
    }
}
