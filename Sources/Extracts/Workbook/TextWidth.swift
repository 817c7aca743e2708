/// How wide a text is in Calibri 11, the font of a workbook that names no other, in half pixels at 96
/// to the inch. Somebody must work out how high a row is: LibreOffice takes it from the file.
enum TextWidth {
    /// By the bytes of UTF-8; what follows in a sign of several has none.
    private static let widths: [UInt8] = {
        var widths = [UInt8](repeating: 16, count: 256)
        let signs: [(UInt8, String)] = [
            (8, " ',.:;Iijl"), (9, "!()-J[]`frt{}"), (12, "\"/L\\csz"), (14, "?EFSTYZagkvxy|"),
            (19, "ADGHNOUV"), (22, "%&Qw"), (26, "@MWm"),
        ]
        for (width, signs) in signs { for sign in signs.utf8 { widths[Int(sign)] = width } }
        for byte in 0x80..<0xC0 { widths[byte] = 0 }
        // What is written above other letters, and then what is as wide as it is high.
        for byte in 0xCC...0xCD { widths[byte] = 0 }
        for byte in 0xE3...0xFF { widths[byte] = 32 }
        return widths
    }()

    /// Of its longest line.
    static func longest(_ text: String) -> Int {
        var (longest, line) = (0, 0)
        for byte in text.utf8 {
            line = byte == UInt8(ascii: "\n") ? 0 : line + Int(widths[Int(byte)])
            longest = max(longest, line)
        }
        return longest
    }

    /// Of its longest word.
    static func word(_ text: String) -> Int {
        text.split { $0.isWhitespace }.map { longest(String($0)) }.max() ?? 0
    }

    /// How many lines it makes where a line is so wide; rather one too many than one too few.
    static func lines(_ text: String, in width: Int) -> Int {
        var (lines, line, word) = (1, 0, 0)
        func endWord() {
            if line > 0, line + word > width { (lines, line) = (lines + 1, 0) }
            while word > width { (lines, word) = (lines + 1, word - width) }
            (line, word) = (line + word, 0)
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"):
                endWord()
                (lines, line) = (lines + 1, 0)
            case UInt8(ascii: " "):
                endWord()
                line += Int(widths[Int(byte)])
            default: word += Int(widths[Int(byte)])
            }
        }
        endWord()
        return lines
    }
}
