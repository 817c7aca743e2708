/// One row of a result, values as PostgreSQL writes them as text.
package struct Row: Sendable {
    /// The columns of a result, which all its rows share.
    package final class Columns: Sendable {
        package let names: [String]
        private let places: [String: Int]

        package init(_ names: [String]) {
            self.names = names
            places = Dictionary(zip(names, names.indices)) { first, _ in first }
        }

        fileprivate func has(_ name: String) -> Bool { places[name] != nil }

        fileprivate func place(_ name: String) throws(ColumnError) -> Int {
            guard let place = places[name] else { throw ColumnError(name, .unknown) }
            return place
        }
    }

    package let header: Columns
    package let values: [String?]

    package init(_ header: Columns, _ values: [String?]) {
        self.header = header
        self.values = values
    }

    package var columns: [String] { header.names }

    package func has(_ column: String) -> Bool { header.has(column) }

    package func text(_ column: String) throws(ColumnError) -> String {
        guard let value = values[try header.place(column)] else {
            throw ColumnError(column, .null)
        }
        return value
    }

    package func bool(_ column: String) throws(ColumnError) -> Bool {
        switch try text(column) {
        case "t": return true
        case "f": return false
        default: throw ColumnError(column, .bool)
        }
    }

    package func int(_ column: String) throws(ColumnError) -> Int {
        guard let number = Int(try text(column)) else { throw ColumnError(column, .int) }
        return number
    }

    /// A day as ISO 8601 writes it.
    package func date(_ column: String) throws(ColumnError) -> String {
        let day = try text(column)
        let parts = day.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isDay =
            parts.count == 3 && parts[0].count >= 4 && parts[1].count == 2 && parts[2].count == 2
            && parts.allSatisfy { $0.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
        guard isDay else { throw ColumnError(column, .date) }
        return day
    }

    /// One of the words that a type has.
    package func word<Word: RawRepresentable<String>>(
        _ column: String, _ type: Word.Type = Word.self
    ) throws(ColumnError) -> Word {
        guard let word = Word(rawValue: try text(column)) else {
            throw ColumnError(column, .word)
        }
        return word
    }

    /// Reads columns that may be null: nil for that alone.
    package var optional: Nullable { Nullable(row: self) }

    package struct Nullable: Sendable {
        package let row: Row

        package func isNull(_ column: String) throws(ColumnError) -> Bool {
            row.values[try row.header.place(column)] == nil
        }

        package func text(_ column: String) throws(ColumnError) -> String? {
            row.values[try row.header.place(column)]
        }

        package func int(_ column: String) throws(ColumnError) -> Int? {
            try isNull(column) ? nil : row.int(column)
        }

        package func date(_ column: String) throws(ColumnError) -> String? {
            try isNull(column) ? nil : row.date(column)
        }
    }
}

/// A column that does not hold what it must. Says nothing of the value, which may be personal data.
package struct ColumnError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong with it: it is not there, it is null, or it is none of what was asked for.
    package enum Fault: String, Sendable {
        case unknown, null
        case bool = "no boolean"
        case int = "no number"
        case date = "no date"
        case word = "no known word"
        case json = "no such JSON"
    }

    package let column: String
    package let fault: Fault

    package init(_ column: String, _ fault: Fault) {
        self.column = column
        self.fault = fault
    }

    package var description: String { "column \(column): \(fault.rawValue)" }
}

/// A column of a result before its rows.
package struct Described: Sendable {
    package let name: String
    /// The type's object identifier in pg_type.
    package let type: UInt32
}
