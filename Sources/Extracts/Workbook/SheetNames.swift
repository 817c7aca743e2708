import Registry

/// Names for sheets that Excel accepts, no two alike.
struct SheetNames {
    private var taken: Set<String> = []

    /// The nearest allowed name: at most 31 characters, none of []:*?/\, no outer apostrophe.
    mutating func name(_ wanted: String) -> String {
        let scalars = wanted.unicodeScalars.map { scalar in
            "[]:*?/\\".unicodeScalars.contains(scalar)
                || scalar.properties.generalCategory == .control
                || [0xFFFE, 0xFFFF].contains(scalar.value) ? "-" : scalar
        }
        var base = String(String.UnicodeScalarView(scalars))
        while let first = base.first, first == "'" || first.isWhitespace { base.removeFirst() }
        // Excel keeps "History" for itself.
        var number = base.lowercased() == "history" ? 2 : 1
        while true {
            let end = number == 1 ? "" : " (\(number))"
            let start = base.shortened(31 - end.count)
            let name = (start.isEmpty ? "-" : start) + end
            if taken.insert(name.lowercased()).inserted { return name }
            number += 1
        }
    }
}

extension String {
    /// At most `limit` UTF-16 units, whole words or else whole characters, not ending in a space or
    /// an apostrophe.
    fileprivate func shortened(_ limit: Int) -> String {
        var text = self
        while text.utf16.count > limit { text.removeLast() }
        if text.count < count, !self[text.endIndex...].hasPrefix(" "),
            let blank = text.lastIndex(of: " ")
        {
            text = String(text[..<blank])
        }
        while let last = text.last, last == "'" || last.isWhitespace { text.removeLast() }
        return text
    }
}
