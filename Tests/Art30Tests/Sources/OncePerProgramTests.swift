import Foundation
import Testing

@testable import Store

/// What costs more to make than to use is made once: in a `static let`, or beside all functions.
@Suite struct OncePerProgramTests {
    /// A line may say why it is run seldom, or the ones above it: `// once: at start`.
    @Test func nothingDearIsMadePerCall() throws {
        let sources = Files.root.appending(path: "Sources")
        let files = try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            count += 1
            let name = file.lastPathComponent
            for (line, what) in Self.dear(try String(contentsOf: file, encoding: .utf8)) {
                Issue.record("\(name):\(line): \(what) is made at every call")
            }
        }
        #expect(count > 200)
    }

    @Test func whatIsFoundIsWhatIsDear() {
        let code = """
            let outside = /a+/
            struct A {
                static let decoder = JSONDecoder()
                private static let made: JSONEncoder = {
                    let encoder = JSONEncoder()
                    return encoder
                }()
                nonisolated(unsafe) static let form =
                    /a+/
                var each: Regex<Substring> {
                    /b+/
                }
                let stored = CharacterSet(charactersIn: "a")
                func f() {
                    _ = try? JSONDecoder().decode(A.self, from: x) // a / b / c
                    // once: at start
                    _ = JSONSerialization.self
                    _ = CharacterSet()

                    _ = JSONEncoder() // once: for a document
                    _ = JSONEncoder() // once:
                    let path = "a/b/c"; let n = a / b / c
                    if x.contains(/c d/) { x.replace(/[/]/, with: "") }
                }
            }
            """
        let found = Self.dear(code).map { "\($0.line) \($0.what)" }
        #expect(
            found == [
                "11 a regex", "13 CharacterSet(", "15 JSONDecoder(", "21 JSONEncoder(",
                "23 a regex",
            ])
    }

    private static func dear(_ code: String) -> [(line: Int, what: String)] {
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
        let called = /\b(CharacterSet\(|JSONEncoder\(|JSONDecoder\(|JSONSerialization\b)/
        // A slash divides only after a name, a number or a bracket, and with spaces around it.
        let regex = /(?:^\s*|[(,=:?]\s*)\/(?![\/* ])(?:[^\/\\]|\\.)+\/(?=[),\s.]|$)/
        return lines.indices.compactMap { index in
            let parts = lines[index].split(
                separator: "//", maxSplits: 1, omittingEmptySubsequences: false)
            let code = parts[0].replacing(/"(?:[^"\\]|\\.)*"/, with: "\"\"")
            let what =
                code.firstMatch(of: called).map { String($0.output.1) }
                ?? (code.contains(regex) ? "a regex" : nil)
            guard let what, !isOnce(lines, index) else { return nil }
            return (index + 1, what)
        }
    }

    private static func isOnce(_ lines: [Substring], _ index: Int) -> Bool {
        if lines[index].contains(/\/\/ once: \S/) { return true }
        let block = lines[..<index].reversed().prefix { $0.contains(/[^ ]/) && !$0.hasSuffix("{") }
        if block.contains(where: { $0.contains(/^ *\/\/ once: \S/) }) { return true }
        // Out through what is less indented, to a constant or to what is called.
        var depth = lines[index].prefix { $0 == " " }.count
        for line in lines[...index].reversed() {
            let own = line.prefix { $0 == " " }.count
            guard !line.isEmpty, own < depth || line.startIndex == lines[index].startIndex else {
                continue
            }
            if line.contains(/\bstatic let\b|^(?:private |package |fileprivate )*let\b/) {
                return true
            }
            if line.contains(/\b(?:func|init|subscript|get|set|deinit)\b|\bvar .*\{$/) {
                return false
            }
            depth = own
        }
        return false
    }
}
