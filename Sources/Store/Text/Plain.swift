/// Text from a register made safe and fit for a terminal.
extension String {
    /// Without control and bidirectional formatting characters, which could move the cursor or
    /// turn the line around.
    package var plain: String {
        // Most text is printable ASCII, and then nothing needs a closer look.
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
        return String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator: " "
                    default: scalar
                    }
                }))
    }

    /// Without spaces at its end.
    package var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }

    package func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }

    /// Broken at spaces into lines of at most `width` columns; longer words are cut.
    package func wrapped(_ width: Int) -> [String] {
        // Where an indent leaves no room, lines are longer than asked rather than none.
        let width = Swift.max(width, 4)
        var lines: [String] = []
        var used = width
        for word in split(whereSeparator: \.isWhitespace) {
            var word = word
            var needed = word.columns
            while needed > width {
                lines.append(String(word.prefix(width / 2)))
                word = word.dropFirst(width / 2)
                needed = word.columns
                used = width
            }
            if word.isEmpty { continue }
            if used + 1 + needed <= width {
                lines[lines.count - 1] += " " + word
                used += 1 + needed
            } else {
                lines.append(String(word))
                used = needed
            }
        }
        return lines
    }

    /// Cut to `width` columns with an ellipsis, or filled with spaces.
    package func fitted(_ width: Int) -> String {
        guard width > 0 else { return "" }
        if columns <= width { return self + String(repeating: " ", count: width - columns) }
        var cut = Substring(self)
        while cut.columns > width - 1 { cut.removeLast() }
        return cut + "…" + String(repeating: " ", count: width - 1 - cut.columns)
    }
}

extension StringProtocol {
    /// Terminal columns: wide East Asian characters and emoji take two, marks none.
    package var columns: Int {
        utf8.allSatisfy { $0 < 0x80 }
            ? utf8.count
            : reduce(0) { sum, character in
                guard let scalar = character.unicodeScalars.first else { return sum }
                // Nothing below U+1100 is wide, and looking up its properties is dear.
                if scalar.value < 0x1100 { return sum + 1 }
                let isWide =
                    scalar.value >= 0x231A && scalar.properties.isEmojiPresentation
                    || (0x1100...0x115F).contains(scalar.value)
                    || (0x2E80...0xA4CF).contains(scalar.value)
                    || (0xAC00...0xD7A3).contains(scalar.value)
                    || (0xF900...0xFAFF).contains(scalar.value)
                    || (0xFE30...0xFE6F).contains(scalar.value)
                    || (0xFF00...0xFF60).contains(scalar.value)
                    || (0x20000...0x3FFFD).contains(scalar.value)
                return sum + (isWide ? 2 : 1)
            }
    }
}

/// With the capital that words have where they stand alone.
package func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
