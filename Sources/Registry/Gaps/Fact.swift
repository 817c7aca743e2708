package import Store

/// One thing that a rule says of what it found. In the rule's SQL it stands under `label kind type`;
/// a list of several things at once under `label (label kind type, …)`.
package struct Fact: Sendable, Equatable {
    package enum Kind: Sendable, Hashable {
        /// The key of a row of the table, or of the first of several that has it; of one that nests
        /// in what the gap is about only the last part.
        case row([String])
        /// A word of an enum or of the product's own, by the type that its labels stand under.
        case code(String)
        /// ISO 8601.
        case date, period
        case number, flag, text
        /// Letters of a provision.
        case letters
        /// Objects, by the labels of their values.
        case facts([String: Kind])
    }

    package let label: String
    package let kind: Kind
    /// One value or a list of them.
    package let value: JSON

    init(label: String, kind: Kind, value: JSON) {
        self.label = label
        self.kind = kind
        self.value = value
    }

    /// - Throws: `Problem` `rule-fact` for a key that says no kind.
    package init(_ key: String, _ value: JSON) throws {
        guard let (label, kind) = Fact.typed(key[...]) else {
            throw Problem("rule-fact", ["value": key])
        }
        self.label = label
        self.kind = kind
        self.value = value
    }

    private static func typed(_ key: Substring) -> (label: String, kind: Kind)? {
        guard let space = key.firstIndex(of: " ") else { return nil }
        let label = String(key[..<space])
        let rest = key[key.index(after: space)...]
        guard rest.hasPrefix("(") else { return kind(rest).map { (label, $0) } }
        guard rest.hasSuffix(")") else { return nil }
        var columns: [String: Kind] = [:]
        for column in rest.dropFirst().dropLast().split(separator: ", ") {
            guard let (label, kind) = typed(column) else { return nil }
            columns[label] = kind
        }
        return (label, .facts(columns))
    }

    private static func kind(_ words: Substring) -> Kind? {
        let parts = words.split(separator: " ")
        switch (parts.first, parts.dropFirst().first, parts.count) {
        case ("row", let tables?, 2): return .row(tables.split(separator: "|").map(String.init))
        case ("code", let type?, 2): return .code(String(type))
        case ("date", nil, _): return .date
        case ("period", nil, _): return .period
        case ("number", nil, _): return .number
        case ("flag", nil, _): return .flag
        case ("text", nil, _): return .text
        case ("letters", nil, _): return .letters
        default: return nil
        }
    }

    /// The texts of a value or a list of them.
    package var texts: [String] {
        switch value {
        case .text(let text): [text]
        case .list(let values):
            values.compactMap { if case .text(let text) = $0 { text } else { nil } }
        default: []
        }
    }
}

extension Gap {
    /// What the rule says of it, in the order of the labels.
    package func facts() throws -> [Fact] {
        guard case .object(let members) = try JSON(typed ?? "{}") else { return [] }
        return try members.map { try Fact($0, $1) }.sorted { $0.label < $1.label }
    }

    /// The key of the organisation that it concerns.
    package func organisation() throws -> String? {
        try facts().first { $0.label == "organisation" }?.texts.first
    }

    /// The rows that its facts name, each with its tables.
    package func rows() throws -> [(tables: [String], key: String)] {
        func rows(_ kind: Fact.Kind, _ value: JSON) -> [(tables: [String], key: String)] {
            switch (kind, value) {
            case (_, .list(let values)): values.flatMap { rows(kind, $0) }
            case (.row(let tables), .text(let key)): [(tables, key)]
            case (.facts(let kinds), .object(let members)):
                members.flatMap { label, value in
                    kinds[label].map { rows($0, value) } ?? []
                }
            default: []
            }
        }
        return try facts().flatMap { rows($0.kind, $0.value) }
    }
}
