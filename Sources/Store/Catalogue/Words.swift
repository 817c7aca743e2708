package import Postgres

/// What a reader sees of a value: words in the language for codes, periods and yes or no.
extension Text {
    /// Empty for nothing.
    package func words(_ line: Row, _ column: Column) throws -> String {
        try line.optional.text(column.name).map { words($0, column) } ?? ""
    }

    /// - Parameter value: as PostgreSQL writes it, or a list as JSON.
    package func words(_ value: String, _ column: Column) -> String {
        guard column.isList else { return words(value, type: column.type) }
        return column.items(value).map { words($0, type: column.type) }.joined(separator: "; ")
    }

    package func words(_ value: String, type: String) -> String {
        switch type {
        case "text", "date": value
        case "bool", "boolean": self(["t", "true"].contains(value) ? "word.yes" : "word.no")
        case "interval": Period(value)?.words(self) ?? value
        default: self.value(type, value)
        }
    }
}

/// A period as ISO 8601 writes it, `P1Y6M` or `PT12H`.
package struct Period {
    private var amounts: [(unit: String, amount: Substring)] = []

    init?(_ written: String) {
        guard written.first == "P" else { return nil }
        var rest = written.dropFirst()
        var units = ["Y": "year", "M": "month", "W": "week", "D": "day"]
        while let first = rest.first {
            if first == "T" {
                units = ["H": "hour", "M": "minute", "S": "second"]
                rest.removeFirst()
                continue
            }
            let amount = rest.prefix { $0.isNumber || "-.".contains($0) }
            guard let unit = rest.dropFirst(amount.count).first.flatMap({ units[String($0)] }),
                !amount.isEmpty
            else { return nil }
            amounts.append((unit, amount))
            rest = rest.dropFirst(amount.count + 1)
        }
        if amounts.isEmpty { return nil }
        // PostgreSQL writes no time at all as PT0S.
        if amounts.count == 1, amounts[0].amount == "0" { amounts = [("day", "0")] }
    }

    /// 1 year 6 months.
    package func words(_ text: Text) -> String {
        amounts.map { unit, amount in
            text("period.\(unit)\(amount == "1" ? "" : "s")", ["n": String(amount)])
        }.joined(separator: " ")
    }
}
