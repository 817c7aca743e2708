import Foundation

@testable import Store

/// Sentences that were written by somebody who had not seen what they try: language, what is to be
/// found in them, separated by `|`, and the text.
struct Held: Sendable {
    let language: String
    let wanted: Set<String>
    let text: String

    static func read(_ name: String) -> [Held] {
        let file = Files.tests.appending(path: "Held/\(name).tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == 3 else { return nil }
            return Held(
                language: String(cells[0]),
                wanted: Set(cells[1].split(separator: "|").map(String.init)),
                text: String(cells[2]))
        }
    }

    /// A register with an activity for each, which says it.
    static func register(_ all: [Held]) -> String {
        Documents.keeper + "activity:\n"
            + all.enumerated().map { index, one in
                "  a\(index): {name: \((try? JSON.written(one.text)) ?? "")}\n"
            }.joined()
    }
}
