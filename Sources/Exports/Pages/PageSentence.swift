import Registry

/// A sentence with the register's words in it, kept apart from the sentence's own.
struct PageSentence {
    struct Run {
        let text: String
        let isQuoted: Bool
    }

    let runs: [Run]

    /// - Parameter values: what stands in the sentence's `{places}`.
    init(_ key: String, _ values: [String: String], _ text: Text) {
        var runs: [Run] = []
        var rest = text(key)[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let place = String(rest[rest.index(after: open)..<close])
            runs.append(Run(text: String(rest[..<open]), isQuoted: false))
            runs.append(Run(text: values[place] ?? "", isQuoted: true))
            rest = rest[rest.index(after: close)...]
        }
        self.runs = runs + [Run(text: String(rest), isQuoted: false)]
    }
}

extension PageSentence {
    /// One change of the list of changes, told with the words of the part it happened in.
    init(change row: [String?], in changes: PagePart, among parts: [PagePart], _ text: Text) {
        let name = changes.value("part", row) ?? ""
        let place = parts.first { $0.part.name == name }
        var values = [
            "part": place?.part.titles[text.language] ?? name,
            "label": changes.value("label", row) ?? "",
        ]
        var kind = changes.value("change", row) ?? "changed"
        if let column = changes.value("column_name", row) {
            values["column"] = text.field(name, column)
            let typed = place?.columns.first { $0.name == column }
            for side in ["before", "after"] {
                guard let value = changes.value(side, row), !value.isEmpty else { continue }
                values[side] = typed.map { text.words(value, $0) } ?? value
            }
            kind =
                switch (values["before"], values["after"]) {
                case (nil, .some): "filled"
                case (.some, nil): "emptied"
                default: "changed"
                }
        }
        self.init("page.change.\(kind)", values, text)
    }
}
