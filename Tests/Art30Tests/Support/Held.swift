import Foundation
import Testing

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

    /// Prints how much of what is wanted is found, and how much of what is found is wanted; both are to
    /// be 0.95.
    static func expect(found: Set<String>, wanted: Set<String>, _ comment: String) {
        let both = Double(wanted.intersection(found).count)
        let recall = both / Double(max(wanted.count, 1))
        let precision = both / Double(max(found.count, 1))
        print("\(comment): recall \(recall), precision \(precision)")
        #expect(recall >= 0.95, "\(wanted.subtracting(found).sorted())")
        #expect(precision >= 0.95, "\(found.subtracting(wanted).sorted())")
    }

    /// A register with an activity for each, which says it.
    static func register(_ all: [Held]) -> String {
        Documents.keeper + "activity:\n"
            + all.enumerated().map { index, one in
                "  a\(index): {name: \((try? JSON.written(one.text)) ?? "")}\n"
            }.joined()
    }
}
