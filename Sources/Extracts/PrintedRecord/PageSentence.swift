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
        self.init([key], values, text)
    }

    /// Several sentences, one behind the other.
    /// - Parameter ours: the places that hold no words of the register's own.
    init(
        _ keys: [String], _ values: [String: String], ours: Set<String> = [], _ text: Text
    ) {
        var runs: [Run] = []
        for key in keys {
            var rest = (runs.isEmpty ? "" : " ") + text(key)
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}")
            {
                let place = String(rest[rest.index(after: open)..<close])
                runs.append(Run(text: String(rest[..<open]), isQuoted: false))
                runs.append(
                    Run(text: values[place] ?? "", isQuoted: !ours.contains(place)))
                rest = String(rest[rest.index(after: close)...])
                // A value that ends with a full stop needs no other.
                if rest.hasPrefix("."), values[place]?.hasSuffix(".") == true { rest.removeFirst() }
            }
            runs.append(Run(text: rest, isQuoted: false))
        }
        self.runs = runs
    }

    package var value: Value {
        [
            "runs": .list(
                runs.map { ["text": .text($0.text), "isQuoted": .truth($0.isQuoted)] })
        ]
    }
}

extension PageSentence {
    /// A sentence that is the register's own.
    init(of whose: String, _ sentence: String) {
        runs = [Run(text: whose, isQuoted: true), Run(text: sentence, isQuoted: true)]
    }
}
