import Registry
import Rendering
import Store

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
