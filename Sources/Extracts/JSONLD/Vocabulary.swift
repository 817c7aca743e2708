import Foundation
import Registry
import Schema
import Store

/// What the register's words are in DPV and its extensions, read from Vocabulary/dpv.csv.
struct Vocabulary: Sendable {
    /// The namespaces of the terms, and of the columns that DPV has no term for.
    static let prefixes = [
        ("art30", "urn:art30-column:"),
        ("dct", "http://purl.org/dc/terms/"),
        ("dpv", "https://w3id.org/dpv#"),
        ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
        ("loc", "https://w3id.org/dpv/loc#"),
        ("pd", "https://w3id.org/dpv/pd#"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ]

    static let dpv: Vocabulary = {
        let file = Schema.resources(of: "Extracts").appending(path: "Vocabulary/dpv.csv")
        // A missing file leaves the export without DPV terms; a test reads the file's every row.
        return Vocabulary((try? String(contentsOf: file, encoding: .utf8)) ?? "")
    }()

    private var terms: [String: [String: [String]]] = [:]

    /// Lines of `type,value,term` under a header; those that start with # are comments.
    init(_ text: String) {
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        for line in lines.dropFirst() {
            let cells = line.split(separator: ",").map(String.init)
            guard cells.count == 3 else { continue }
            terms[cells[0], default: [:]][cells[1], default: []].append(cells[2])
        }
    }

    /// Every term once, in order.
    var all: [String] { Set(terms.values.flatMap(\.values).joined()).sorted() }

    func terms(_ type: String, _ value: String) -> [String] {
        terms[type]?[value] ?? []
    }

    /// The country of a territory's key; nil where DPV has none or the place is no country.
    func country(_ territory: String) -> String? {
        if let term = terms("territory", territory).first { return term }
        // Codes that start with X are assigned by their users, such as Kosovo's.
        guard territory.utf8.count == 2, !territory.hasPrefix("X"),
            territory.utf8.allSatisfy({ (0x41...0x5A).contains($0) }),
            terms("region", territory).isEmpty
        else { return nil }
        return "loc:\(territory)"
    }
}
