import Foundation
import Registry
import Rendering

/// Reading what a line holds as JSON.
extension Line {
    /// The texts of a list; what is null is left out.
    func texts(_ column: String) -> [String] {
        let list = try? JSON.read([String?].self, self[column] ?? "[]")
        return list?.compactMap { $0 } ?? []
    }

    /// Objects whose values are texts; other values are left out.
    func objects(_ column: String) -> [[String: String]] { JSON.objects(self[column]) }

    func object(_ column: String) -> [String: String] {
        (try? JSON.read([String: String].self, self[column] ?? "{}")) ?? [:]
    }

    func isTrue(_ column: String) -> Bool { self[column] == "t" }
}

/// The choices of a list box, the chosen one marked.
func options(_ choices: [(value: String, label: String)], chosen: String?) -> Value {
    .list(
        choices.map {
            [
                "value": .text($0.value), "label": .text($0.label),
                "selected": .truth($0.value == chosen),
            ]
        })
}

/// A rule's title in the reader's language; its id where no rule has it.
func ruleTitle(_ id: String, _ text: Text) -> String {
    Rule.all.first { $0.id == id }?.titles[text.language] ?? id
}
