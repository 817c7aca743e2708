import Registry
import Rendering

/// Letters to persons out of one part: a heading with its text for each row.
struct PageLetters: Sendable {
    private let part: PagePart
    private let letters: [(name: String, rows: Range<Int>)]

    /// Nil for a part that is no letter's.
    init?(_ part: PagePart) {
        guard let columns = part.part.letter else { return nil }
        self.part = part
        var letters: [(name: String, rows: Range<Int>)] = []
        var key: String?
        for (place, row) in part.rows.enumerated() {
            let next = part.value(columns.column, row)
            if letters.isEmpty || next != key {
                letters.append((part.value(columns.name, row) ?? next ?? "", place..<place + 1))
            } else {
                letters[letters.count - 1].rows =
                    letters[letters.count - 1].rows.lowerBound..<place + 1
            }
            key = next
        }
        self.letters = letters
    }

    var count: Int { letters.count }

    /// A line of the table of contents.
    func entry(_ index: Int) -> Value? {
        guard letters.indices.contains(index) else { return nil }
        return ["id": .text("a\(index + 1)"), "label": .text(letters[index].name)]
    }

    func letter(_ index: Int) -> Value? {
        guard letters.indices.contains(index) else { return nil }
        return [
            "id": .text("a\(index + 1)"), "place": .text("\(index + 1)"),
            "heading": .text(letters[index].name),
            "blocks": .list(
                part.rows[letters[index].rows].map { row in
                    let state = part.value("documentation", row)
                    return [
                        "heading": .text(part.value("heading", row) ?? ""),
                        "elements": .list(
                            PageLetters.elements(
                                part.value("text", row) ?? "",
                                isOpen: ["not_documented", "unknown"].contains(state))),
                    ]
                }),
        ]
    }

    /// Each line is a paragraph; those after a dash are a list.
    private static func elements(_ text: String, isOpen: Bool) -> [Value] {
        var elements: [(isList: Bool, lines: [Value])] = []
        for line in text.split(separator: "\n") {
            let isItem = line.hasPrefix("– ")
            let runs: Value = ["runs": .list(runs(line.dropFirst(isItem ? 2 : 0), isOpen: isOpen))]
            if isItem, elements.last?.isList == true {
                elements[elements.count - 1].lines.append(runs)
            } else {
                elements.append((isItem, [runs]))
            }
        }
        return elements.map { element in
            [
                "paragraphs": .list(element.isList ? [] : element.lines),
                "lists": .list(element.isList ? [["items": .list(element.lines)]] : []),
            ]
        }
    }

    /// What somebody has to fill in stands in brackets, and is marked.
    private static func runs(_ line: Substring, isOpen: Bool) -> [Value] {
        func run(_ text: Substring, isOpen: Bool) -> Value {
            ["text": .text(String(text)), "isOpen": .truth(isOpen)]
        }
        var runs: [Value] = []
        var rest = line
        while isOpen, let open = rest.firstIndex(of: "["),
            let close = rest[open...].firstIndex(of: "]")
        {
            runs.append(run(rest[..<open], isOpen: false))
            runs.append(run(rest[open...close], isOpen: true))
            rest = rest[rest.index(after: close)...]
        }
        return runs + [run(rest, isOpen: false)]
    }
}
