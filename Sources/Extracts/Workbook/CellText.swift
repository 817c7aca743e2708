/// Text as a cell of a workbook can hold it.
struct CellText {
    /// Excel's own limit, in UTF-16 units; a longer cell makes the whole workbook "damaged".
    static let limit = 32_767

    /// What ends a text that was cut.
    let marker: String

    func callAsFunction(_ text: String) -> String {
        // Most cells are short and plain.
        if text.utf8.count <= Self.limit,
            text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x5F })
        {
            return text
        }
        return cut(escaped(allowed(text)))
    }

    /// Line ends as LF, and U+FFFD for what XML 1.0 cannot hold.
    private func allowed(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where wasReturn: break
            case "\r", "\n": scalars.append("\n")
            case "\t": scalars.append(scalar)
            case ..<" ", "\u{FFFE}", "\u{FFFF}": scalars.append("\u{FFFD}")
            default: scalars.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        return String(scalars)
    }

    /// In a workbook `_x0041_` stands for A (ECMA-376, ST_Xstring); its own underscore as
    /// `_x005F_` makes it text again.
    private func escaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        let code = #/_(?=x[0-9A-Fa-f]{4}_)/#.matchingSemantics(.unicodeScalar)
        return text.replacing(code, with: "_x005F_")
    }

    private func cut(_ text: String) -> String {
        guard text.utf16.count > Self.limit else { return text }
        // Never within a character: an emoji or a letter with its marks stays whole.
        var left = Self.limit - marker.utf16.count
        let whole = text.prefix { character in
            left -= character.utf16.count
            return left >= 0
        }
        // A "letter" longer than a cell is none, and is cut between its marks.
        let start = whole.isEmpty ? Substring(text.unicodeScalars.prefix(Self.limit / 4)) : whole
        return start + marker
    }
}
