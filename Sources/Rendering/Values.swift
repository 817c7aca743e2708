/// Values by name. They are few in each place: looking along them is faster than hashing.
package struct Values: Sendable, ExpressibleByDictionaryLiteral {
    private(set) var entries: [(String, Value)]

    package init(_ entries: [(String, Value)]) { self.entries = entries }
    package init(dictionaryLiteral entries: (String, Value)...) { self.entries = entries }

    package subscript(name: String) -> Value? {
        get {
            for entry in entries where entry.0 == name { return entry.1 }
            return nil
        }
        set {
            entries.removeAll { $0.0 == name }
            if let newValue { entries.append((name, newValue)) }
        }
    }

    /// These, and what others have by other names.
    package func adding(_ others: Values) -> Values {
        Values(entries + others.entries.filter { self[$0.0] == nil })
    }
}
