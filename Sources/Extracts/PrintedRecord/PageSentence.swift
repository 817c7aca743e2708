import Registry
import Rendering
import Store

/// A sentence with the register's words in it, kept apart from the sentence's own.
struct PageSentence {
    struct Run {
        package let text: String
        let isQuoted: Bool
    }

    package let runs: [Run]

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

    package var value: Value {
        [
            "runs": .list(
                runs.map { ["text": .text($0.text), "isQuoted": .truth($0.isQuoted)] })
        ]
    }
}

extension PageSentence {
    /// One row of the list of changes, which brings its sentence.
    init(change row: [String?], in changes: PagePart) {
        runs = ["title", "sentence"].map { changes.value($0, row) ?? "" }.enumerated().map {
            Run(text: $0 == 0 ? $1 + ": " : $1, isQuoted: $0 == 1)
        }
    }
}
