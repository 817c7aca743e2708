/// What stands above the select of a rule or a part: `--! key: value` lines and one sentence.
package struct Header: Sendable {
    private var values: [String: String] = [:]
    /// The comment between the header and the select.
    package let sentence: String

    package init(_ text: String) {
        var sentence: [Substring] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("--! "), let colon = line.firstIndex(of: ":") {
                let key = line[line.index(line.startIndex, offsetBy: 4)..<colon]
                let value = line[line.index(after: colon)...]
                values[String(key)] = value.trimmingPrefix(" ").description
            } else if line.hasPrefix("-- ") {
                sentence.append(line.dropFirst(3))
            } else {
                break
            }
        }
        self.sentence = sentence.joined(separator: " ")
    }

    package subscript(_ key: String) -> String? { values[key] }

    /// The words of a value that lists several.
    package func words(_ key: String) -> [String] {
        (values[key] ?? "").split(separator: " ").map(String.init)
    }

    /// `key.sv` and `key.en`.
    package func translated(_ key: String) -> [Text.Language: String] {
        var texts: [Text.Language: String] = [:]
        for language in Text.Language.allCases { texts[language] = values["\(key).\(language)"] }
        return texts
    }
}
