import Rendering

/// The choices of a list box, the chosen one marked.
func choiceValues(_ choices: [(value: String, label: String)], chosen: String?) -> Value {
    .list(
        choices.map {
            [
                "value": .text($0.value), "label": .text($0.label),
                "selected": .truth($0.value == chosen),
            ]
        })
}
