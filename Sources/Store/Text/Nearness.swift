import Foundation

/// What somebody may have meant who wrote a key or a name that is none.
package enum Nearness {
    /// A key and what else it is called; the key alone where it has no names.
    package struct Candidate: Sendable {
        package let key: String
        package let names: [String]

        package init(key: String, names: [String] = []) {
            self.key = key
            self.names = names
        }
    }

    /// Words in lower case, without diacritics and signs.
    package static func words(_ text: String) -> [String] {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// At most three, as "key (name)", the nearest alone: what is called so, else what contains it or is
    /// contained in it unless only `spelling` counts, else what is misspelt by a letter in four.
    package static func to(
        _ written: String, among candidates: [Candidate], spelling: Bool = false
    ) -> [String] {
        let wanted = words(written)
        guard !wanted.isEmpty else { return [] }
        let whole = wanted.joined(separator: " ")
        var found: [(far: Int, shown: String)] = []
        for candidate in candidates {
            let far = ([candidate.key] + candidate.names)
                .compactMap { name in
                    distance(wanted, whole, words(name), spelling).map { (far: $0, name: name) }
                }
                .min { $0.far < $1.far }
            guard let far else { continue }
            let name = far.name == candidate.key ? candidate.names.first : far.name
            found.append((far.far, candidate.key + (name.map { " (\($0))" } ?? "")))
        }
        let nearest = found.map(\.far).min()
        return found.filter { $0.far == nearest }.map(\.shown).sorted().prefix(3).map { $0 }
    }

    /// 0: the same; 1: one within the other; from 2: letters apart. Nil: too far.
    private static func distance(
        _ wanted: [String], _ whole: String, _ name: [String], _ spelling: Bool
    ) -> Int? {
        let other = name.joined(separator: " ")
        if whole == other { return 0 }
        let (few, many) = wanted.count < name.count ? (wanted, name) : (name, wanted)
        if !spelling, few.contains(where: { $0.count > 3 }), Set(few).isSubset(of: many) {
            return 1
        }
        // Nobody misspells a page of text, and comparing two takes a while.
        guard whole.utf8.count <= 200, other.utf8.count <= 200 else { return nil }
        let allowed = min(whole.count, other.count) / 4
        guard abs(whole.count - other.count) <= allowed else { return nil }
        let edits = edits(Array(whole), Array(other))
        return edits <= allowed ? edits + 1 : nil
    }

    /// Letters added, left out, changed or swapped with their neighbour (optimal string alignment).
    package static func edits(_ one: [Character], _ other: [Character]) -> Int {
        var before: [Int] = []
        var above = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var line = [row + 1]
            for (column, sign) in other.enumerated() {
                var least = min(
                    above[column + 1] + 1, line[column] + 1,
                    above[column] + (letter == sign ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], sign == one[row - 1] {
                    least = min(least, before[column - 1] + 1)
                }
                line.append(least)
            }
            (before, above) = (above, line)
        }
        return above[other.count]
    }
}
