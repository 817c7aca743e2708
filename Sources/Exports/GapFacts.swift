import Foundation
import Registry

/// The facts of a gap for a person: the path first, then the detail under its labels.
struct GapFacts {
    private let path: String?
    private let facts: String
    private let text: Text

    init(_ gap: Gap, _ text: Text) {
        self.text = text
        let keys = try? JSONDecoder().decode([String].self, from: Data(gap.path.utf8))
        path = keys.flatMap { $0.isEmpty ? nil : $0.map(\.plain).joined(separator: " → ") }
        let detail = try? JSONSerialization.jsonObject(with: Data(gap.detail.utf8))
        facts = (detail as? [String: Any] ?? [:]).sorted { $0.key < $1.key }
            .compactMap { key, value in
                GapFacts.show(value, text).map { "\(GapFacts.label(key, text)): \($0)" }
            }.joined(separator: " · ")
    }

    /// At most two lines of facts; JSON and CSV carry them all.
    func lines(_ width: Int) -> [String] {
        var lines = facts.wrapped(width)
        if lines.count > 2 { lines = [lines[0], (lines[1] + " … …").fitted(width).trimmed] }
        return (path?.wrapped(width) ?? []) + lines
    }

    private static func label(_ key: String, _ text: Text) -> String {
        text.sentences["detail.\(key)"] ?? text.sentences["field.\(key)"]
            ?? text.sentences["table.\(key)"] ?? key
    }

    /// Nil for nothing: an empty list, null.
    private static func show(_ value: Any, _ text: Text) -> String? {
        switch value {
        case is NSNull: nil
        case let list as [Any]:
            list.isEmpty ? nil : list.compactMap { show($0, text) }.joined(separator: ", ")
        case let object as [String: Any]:
            object.sorted { $0.key < $1.key }.compactMap { key, value in
                show(value, text).map { "\(label(key, text)) \($0)" }
            }.joined(separator: " ")
        case let word as String: (text.sentences["detail.value.\(word)"] ?? word).plain
        case let flag as Bool: text(flag ? "word.yes" : "word.no")
        default: "\(value)"
        }
    }
}
