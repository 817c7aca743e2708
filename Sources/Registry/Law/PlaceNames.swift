import Foundation
package import Postgres
package import Store

/// What people call countries, areas, towns and regions of data centres, in the languages they write in.
package struct PlaceNames: Sendable {
    /// What a place is found by, and where: in words, since a name may have several.
    package struct Found: Sendable, Equatable {
        package let territory: String
        package let name: String
    }

    private let named: [[String]: Found]
    private let longest: Int
    private let regions: [String]
    private let inside: Set<String>

    /// Words that say of what follows in the same clause that it is not so.
    private static let negations: Set<String> = [
        "no", "not", "ingen", "inga", "inget", "inte", "ej", "aucun", "aucune", "pas", "kein",
        "keine",
        "nicht", "ikke", "uten", "uden", "ei", "utom", "except",
    ]

    package init(_ connection: isolated Connection) throws {
        let rows = try connection.run(
            """
            select territory, name, 0 as rank from territory_name
            union all
            select key, n, 1 from territory, unnest(array[key, name_en, name_sv]) n
            order by rank, territory, name
            """)
        var named: [[String]: Found] = [:]
        for row in rows {
            let found = Found(territory: try row.text("territory"), name: try row.text("name"))
            let words = Nearness.words(found.name)
            if !words.isEmpty { named[words] = found }
        }
        self.named = named
        longest = named.keys.map(\.count).max() ?? 0
        regions = try connection.run(
            "select key from territory where kind in ('region', 'not_a_place') order by key"
        ).map { try $0.text("key") }
        inside = Set(
            try connection.run(
                "select key from territory where treated_as = 'inside' and kind <> 'region'"
            ).map { try $0.text("key") })
    }

    /// The territories that a cell names, in its order: itself a name, else the names in it, else the
    /// one that it misspells.
    package func read(_ cell: String) -> [Found] {
        if let whole = named[Nearness.words(cell)] { return [whole] }
        var found: [Found] = []
        for clause in cell.split(whereSeparator: {
            !($0.isLetter || $0.isNumber || " .'’-".contains($0))
        }) {
            for place in read(clause: clause)
            where !found.contains(where: { $0.territory == place.territory }) {
                found.append(place)
            }
        }
        // "EU (Amsterdam)" is one place.
        guard found.contains(where: { inside.contains($0.territory) }) else { return found }
        return found.filter { !["EU", "EEA"].contains($0.territory) }
    }

    private func read(clause: Substring) -> [Found] {
        let written = clause.split { !$0.isLetter && !$0.isNumber }
        let words = written.map { Nearness.words(String($0)).joined() }
        var found: [Found] = []
        var at = 0
        while at < words.count {
            let match = stride(from: min(longest, words.count - at), through: 1, by: -1).lazy
                .compactMap { length in
                    named[Array(words[at..<(at + length)])].map { (length: length, place: $0) }
                }
                .first { isName($0.place, written[at..<(at + $0.length)]) }
            guard let match else {
                at += 1
                continue
            }
            let before = words[max(0, at - 3)..<at]
            if before.contains(where: PlaceNames.negations.contains) {
                // "No transfers outside the EU" says of the EU alone that something is there.
                if match.length > 1, let inner = read(clause: inner(written, at, match.length)).last
                {
                    found.append(inner)
                }
            } else {
                found.append(match.place)
            }
            at += match.length
        }
        return found
    }

    private func inner(_ written: [Substring], _ at: Int, _ length: Int) -> Substring {
        Substring(written[(at + 1)..<(at + length)].joined(separator: " "))
    }

    /// Names of few letters are words of everyday languages unless they are written as codes are; what is
    /// no place is said by a whole cell only.
    private func isName(_ place: Found, _ written: ArraySlice<Substring>) -> Bool {
        let letters = written.joined()
        if ["none", "unknown"].contains(place.territory) { return false }
        if letters.count <= 3 { return letters == letters.uppercased() }
        return written.first?.first.map { $0.isUppercase || $0.isNumber } ?? false
            || place.name == place.name.lowercased()
    }

    /// What may have been meant by a cell that is no key: the names in it, else the one it misspells.
    func near(_ cell: String) -> [String] {
        let read = read(cell).map { place in
            place.name == place.territory ? place.name : "\(place.territory) (\(place.name))"
        }
        return read.isEmpty
            ? Nearness.to(cell, among: spelt, spelling: true) : Array(read.prefix(5))
    }

    /// - Throws: `Problem` that says what may have been meant, where no territory has the key.
    package static func require(_ key: String, _ connection: isolated Connection) throws {
        let known = try connection.run(Query("select from territory where key = $1", [key]))
        guard !known.isEmpty else { throw try PlaceNames(connection).unknown(key) }
    }

    /// - Returns: what is wrong with a cell that is no key of a territory.
    package func unknown(_ cell: String, at place: Problem.Place? = nil) -> Problem {
        let near = near(cell)
        return Problem(
            near.isEmpty ? "territory-unknown" : "reference-near",
            ["value": cell, "target": "territory", "known": regions.joined(separator: ", ")],
            at: place
        ).near(near)
    }

    /// Of a name of four letters most are another word.
    private var spelt: [Nearness.Candidate] {
        named.values.filter { $0.name.count > 4 }
            .map { Nearness.Candidate(key: $0.territory, names: [$0.name]) }
    }
}
