import Foundation
import Testing

/// A name that no code gives shows nothing, and says nothing about it.
@Suite struct TemplateNameTests {
    @Test(arguments: ["Web", "Extracts"])
    func everyNameOfATemplateIsGiven(_ target: String) throws {
        let sources = Files.root.appending(path: "Sources/\(target)")
        let files = try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var given: Set<Substring> = []
        // What names made of a value begin with.
        var made: Set<Substring> = []
        var used: [Substring: String] = [:]
        for case let file as URL in files {
            if file.pathExtension == "swift" {
                let code = try String(contentsOf: file, encoding: .utf8)
                given.formUnion(code.matches(of: /"([A-Za-z_-]+)"/).map(\.output.1))
                made.formUnion(code.matches(of: /"([a-z]+-)\\\([^"]*"\]/).map(\.output.1))
            } else if file.deletingLastPathComponent().lastPathComponent == "Templates" {
                let text = try String(contentsOf: file, encoding: .utf8)
                for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
                    .enumerated()
                {
                    for match in line.matches(of: /\{\{[#^]?([A-Za-z_-]+)/) {
                        used[match.output.1] = "\(file.lastPathComponent):\(number + 1)"
                    }
                }
            }
        }
        #expect(used.count > 20)
        for (name, place) in used where !given.contains(name) && name != "text" {
            if made.contains(where: name.hasPrefix) { continue }
            Issue.record("\(place): no code gives {{\(name)}}")
        }
    }
}
