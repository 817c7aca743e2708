import Foundation
import Schema
import Synchronization

/// What users read, in Swedish or English: every sentence lives in Texts/, by language and
/// topic.
package struct Text: Sendable {
    package enum Language: String, Sendable, CaseIterable, Codable {
        case sv, en

        /// From the locale variables in their POSIX order; English unless they say Swedish.
        package init(environment: [String: String]) {
            let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
                .first { !$0.isEmpty }
            self = locale?.hasPrefix("sv") == true ? .sv : .en
        }
    }

    package let language: Language
    package let sentences: [String: String]

    package init(_ language: Language) {
        self.language = language
        sentences = Text.all[language] ?? [:]
    }

    private static let all: [Language: [String: String]] = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
            let topics = files(language).map(\.sentences)
            return (language, topics.reduce(into: [:]) { $0.merge($1) { one, _ in one } })
        })

    /// The files of a language, one a topic: `Texts/<language>/<topic>.json`.
    static func files(
        _ language: Language
    ) -> [(topic: String, sentences: [String: String])] {
        let folder = Schema.resources(of: "Store").appending(path: "Texts/\(language)")
        // tried: what cannot be read shows its keys, which tests would see
        let urls = try? FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        return (urls ?? []).sorted { $0.path < $1.path }.map { url in
            let sentences = (try? Data(contentsOf: url)).flatMap {
                try? JSON.read([String: String].self, $0)
            }
            return (url.deletingPathExtension().lastPathComponent, sentences ?? [:])
        }
    }

    /// The sentence of a key with its `{places}` filled; the key itself if it has none.
    package func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
        let sentence = sentences[key] ?? key
        return values.isEmpty ? sentence : sentence.filled(values)
    }

    /// The label of a table's column: the special one if there is one.
    package func field(_ table: String, _ column: String) -> String {
        sentences["field.\(table).\(column)"] ?? sentences["field.\(column)"] ?? column
    }

    /// A rule's reference to law as this language abbreviates it, word by word (`law-word.<word>`).
    package func law(_ reference: String) -> String {
        if let known = Text.laws.withLock({ $0[language]?[reference] }) { return known }
        let made = abbreviated(reference)
        Text.laws.withLock { $0[language, default: [:]][reference] = made }
        return made
    }

    /// The same where there is room to write articles out.
    package func spelledLaw(_ reference: String) -> String {
        law(reference).replacing(self("law-word.art") + " ", with: self("law.article") + " ")
    }

    /// As many as there are rules, in each language.
    private static let laws = Mutex<[Language: [String: String]]>([:])

    private func abbreviated(_ reference: String) -> String {
        var reference = reference
        for (phrase, words) in Text.lawPhrases[language] ?? [] {
            reference.replace(phrase, with: words)
        }
        let words = reference.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let core = word.trimming { "(),;.".contains($0) }
            guard let translated = sentences["law-word.\(core)"] else { return String(word) }
            return String(word.replacing(core, with: translated))
        }.joined(separator: " ")
        return Text.ranged(language == .sv ? Text.swedish(words) : words)
    }

    /// What is put as a whole, in each language: a key of several words.
    private static let lawPhrases = all.mapValues { sentences in
        sentences.filter { $0.key.hasPrefix("law-word.") && $0.key.contains(" ") }
            .map { (phrase: String($0.key.dropFirst("law-word.".count)), words: $0.value) }
            .sorted { $0.phrase.utf8.count > $1.phrase.utf8.count }
    }

    /// Swedish writes artikel 30.1 e where English writes Article 30(1)(e), and names an act after its
    /// sections.
    private static func swedish(_ reference: String) -> String {
        // once: for each rule
        let cited = reference.replacing(/(\d+)\((\d+)\)/) { "\($0.output.1).\($0.output.2)" }
            .replacing(/-\((\d+)\)/) { "-\($0.output.1)" }
            .replacing(/(\d)\(([a-z])\)/) { "\($0.output.1) \($0.output.2)" }
            .replacing(/-\(([a-z])\)/) { "-\($0.output.1)" }
        return cited.split(separator: "; ").map { act in
            // once: for each rule
            act.replacing(/^(dataskyddslagen|förordning \([\d:]+\)) (\d.*)$/) {
                "\($0.output.2) \($0.output.1)"
            }
        }.joined(separator: "; ")
    }

    /// From one number or letter to another stands a dash, and in the name of a case a hyphen.
    private static func ranged(_ reference: String) -> String {
        // once: for each rule
        reference.replacing(/(\d|\b[a-z]|\))-(\d|[a-z]\b|\()/) {
            "\($0.output.1)–\($0.output.2)"
        }
    }

    package func table(_ table: String) -> String { self("table.\(table)") }

    /// What several of its rows are called, or one.
    package func table(_ table: String, _ count: Int) -> String {
        count == 1 ? self.table(table) : self("table.\(table).many")
    }

    /// The values of an enum that have a label, by name.
    package func values(of type: String) -> [String] { Text.values[type] ?? [] }

    private static let values: [String: [String]] = {
        let keys = (all[.sv] ?? [:]).keys.filter { $0.hasPrefix("value.") }.sorted()
        let pairs = keys.compactMap { key -> (String, String)? in
            let parts = key.split(separator: ".", maxSplits: 2).map(String.init)
            return parts.count == 3 ? (parts[1], parts[2]) : nil
        }
        return Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
    }()

    /// The label of an enum value; the value itself for anything else.
    package func value(_ type: String, _ value: String) -> String {
        sentences["value.\(type).\(value)"] ?? value
    }
}

extension String {
    /// What stands in the places is taken as it is, braces too.
    fileprivate func filled(_ values: [String: String]) -> String {
        var (filled, rest) = ("", self[...])
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            let inner = rest[open...].dropFirst()
            let name = inner.prefix { $0 != "}" }
            filled += rest[..<open]
            if name.endIndex < inner.endIndex, let value = values[String(name)] {
                filled += value
                rest = inner[name.endIndex...].dropFirst()
            } else {
                filled += "{"
                rest = inner
            }
        }
        return filled + rest
    }
}

extension Substring {
    fileprivate func trimming(_ isLoose: (Character) -> Bool) -> Substring {
        var rest = self
        while let first = rest.first, isLoose(first) { rest.removeFirst() }
        while let last = rest.last, isLoose(last) { rest.removeLast() }
        return rest
    }
}
