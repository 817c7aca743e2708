/// How far from dates texts count.
extension ChangingDays {
    /// What names how far a text counts: columns, and what stands in it.
    func sources(_ index: Int) -> [String] {
        texts[index].named(columns).filter { span($0) != nil }.map(\.source)
            + (ownSpans(index).isEmpty ? [] : ["\(index)"])
    }

    func span(_ column: Column) -> String? {
        let name = quoted(column.name)
        return switch column.type {
        case "integer":
            "select \(literal(column.source)), make_interval(days => \(name)) from \(column.table)"
        case "interval": "select \(literal(column.source)), \(name) from \(column.table)"
        default: nil
        }
    }

    /// Periods that stand in a text, and the limits that it names.
    func ownSpans(_ index: Int) -> [String] {
        let text = texts[index]
        let written = text.spans.map { "select '\(index)', interval \(literal($0))" }
        guard text.words.contains("threshold") || text.words.contains("threshold_now") else {
            return written
        }
        // Keys are written out, or begin as written.
        let keys = text.keys.map { key in
            key.hasSuffix("-")
                ? "starts_with(key, \(literal(key)))" : "key = \(literal(key))"
        }
        let limits = """
            select '\(index)', case unit when 'years' then make_interval(years => value)
                when 'months' then make_interval(months => value)
                when 'weeks' then make_interval(weeks => value)
                else make_interval(days => value) end
            from threshold
            where unit in ('years', 'months', 'weeks', 'days') and value between -100000 and 100000
                and (\(keys.isEmpty ? "true" : keys.joined(separator: " or ")))
            """
        return written + [limits]
    }
}
