import Foundation
import Testing

@testable import Registry
@testable import Sealing
@testable import Store

/// What a row holds is read or fails: nothing blank, false or empty stands for what cannot be read.
@Suite struct DecodeOrFailTests {
    /// What people and the system may leave out; a column is there or is an error.
    private static let leftOut: Set<Substring> = ["environment", "form"]

    /// A line may say why it only tries, or one above it in its paragraph: `// tried: one by one`.
    @Test func nothingStandsForWhatCannotBeRead() throws {
        let sources = Files.root.appending(path: "Sources")
        let files = try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            count += 1
            let name = file.lastPathComponent
            for (line, what) in Self.guesses(try String(contentsOf: file, encoding: .utf8)) {
                Issue.record("\(name):\(line): \(what)")
            }
        }
        #expect(count > 200)
    }

    @Test func whatIsFoundIsAGuess() {
        let code = """
            let name = row["name"] ?? ""
            let key = row?["key"] ?? "[]", found = rows.map { $0["x"] ?? "{}" }
            let typed = asked.form["name"] ?? "" + (environment["PATH"] ?? "")
            let name = row.optional.text("name") ?? ""
            if row["is_new"] == "t" || row["is_new"] == "f" { return row["key"] ?? key }
            let list = try? JSON.read([String].self, text)
            let data = (try? Data(contentsOf: file)) ?? (try? row.optional.list("key")) ?? []
            // tried: a file that anybody may have written
            let file = try? JSON.read(Manifest.self, data)
            let list = try? JSON.read([String].self, data)

            let file = try? JSON.read(Manifest.self, data)
            let text = try? value.decode(String.self)  // tried: one kind after the other
            let text = try? value.decode(String.self)  // tried:
            """
        #expect(
            Self.guesses(code).map { "\($0.line) \($0.what)" } == [
                "1 a default for a column", "2 a default for a column", "5 a boolean as text",
                "6 an error left out", "7 an error left out", "12 an error left out",
                "14 an error left out",
            ])
    }

    private static func guesses(_ code: String) -> [(line: Int, what: String)] {
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
        let column = /(\w+)\)?\??\["[a-z_]+"\] \?\? (?:"(?:\{\}|\[\]|0)?"|\[:?\])/
        let said = /\/\/ tried: \S/
        let comment = /^ *\/\/ tried: \S/
        let tried =
            /try\? .*(?:JSON|decode\(|\.(?:bool|date|int|json|list|text|word)\("?\w)/
        return lines.indices.compactMap { index in
            let line = lines[index]
            let paragraph = lines[..<index].reversed().prefix { $0.contains { $0 != " " } }
            if line.contains(said) || paragraph.contains(where: { $0.contains(comment) }) {
                return nil
            }
            if line.matches(of: column).contains(where: { !leftOut.contains($0.output.1) }) {
                return (index + 1, "a default for a column")
            }
            if line.contains(/== "[tf]"/) { return (index + 1, "a boolean as text") }
            return line.contains(tried) ? (index + 1, "an error left out") : nil
        }
    }
}
