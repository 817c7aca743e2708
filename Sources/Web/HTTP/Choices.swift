import Rendering

import struct Postgres.Row

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

/// Those of `rows` of one kind, by key and name.
func choiceValues(of kind: String, _ rows: [Row], chosen: String?) throws -> Value {
    choiceValues(
        try rows.filter { try $0.text("kind") == kind }
            .map { (try $0.text("key"), try $0.text("name")) }, chosen: chosen)
}
