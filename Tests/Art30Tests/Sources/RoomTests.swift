import Foundation
import Testing

/// What the build cannot refuse: pages and commands speak no SQL, though rows come to them from the
/// target that does.
@Suite struct RoomTests {
    private static let speaks: Set = [
        "Connection", "Query", "Statement", "ServerError", "Pool", "QuestionFact",
    ]

    @Test func pagesSpeakNoSQL() throws {
        var found: [String] = []
        for file in try Self.sources("Web") {
            for (number, line) in file.lines.enumerated() {
                let code = line.split(separator: "//", omittingEmptySubsequences: false)[0]
                let words = code.split { !$0.isLetter && !$0.isNumber }.map(String.init)
                if code.hasSuffix("import Postgres") || !Self.speaks.isDisjoint(with: words) {
                    found.append("\(file.name):\(number + 1): \(line)")
                }
            }
        }
        #expect(found == [], "Ask a function of Registry; of Postgres a page knows Row alone.")
    }

    private static func sources(_ room: String) throws -> [(name: String, lines: [Substring])] {
        let folder = Files.root.appending(path: "Sources/\(room)")
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let files = (all?.allObjects ?? []).compactMap { $0 as? URL }
            .filter { $0.pathExtension == "swift" }
        #expect(files.count > 50)
        return try files.sorted { $0.path < $1.path }.map { file in
            let text = try String(contentsOf: file, encoding: .utf8)
            return (
                file.lastPathComponent,
                text.split(separator: "\n", omittingEmptySubsequences: false)
            )
        }
    }
}
