import Foundation
import Testing

@testable import Registry
@testable import Store

/// Compares a whole output with the committed one; ART30_RECORD=1 writes it instead.
func expectSnapshot(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = Files.tests.appending(path: "Snapshots/\(name)")
    guard ProcessInfo.processInfo.environment["ART30_RECORD"] == nil else {
        return try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let wanted = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard wanted != text else { return }
    let old = wanted.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let at = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    func line(_ lines: [Substring]) -> String { at < lines.count ? String(lines[at]) : "(end)" }
    Issue.record(
        "\(name) differs at line \(at + 1)\n  was: \(line(old))\n  now: \(line(new))\nART30_RECORD=1 records it",
        sourceLocation: sourceLocation)
}
