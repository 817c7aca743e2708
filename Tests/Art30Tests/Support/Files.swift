import Foundation
import Synchronization
import Testing

@testable import Registry
@testable import Store

/// The folders of the clone the tests were built from.
enum Files {
    static let tests = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
    static let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    static let seeds = ["ctcs", "example", "excedo", "exopen", "expisoft", "pexcon"]

    static func seed(_ name: String) -> URL { root.appending(path: "seeds/\(name).yaml") }
}

extension Registry {
    /// Applies a document given as text.
    @discardableResult
    func apply(_ text: String, dryRun: Bool = false) async throws -> [Change] {
        try await apply(try await read(Data(text.utf8), file: "test.yaml"), dryRun: dryRun)
    }

    func applySeed(_ name: String) async throws {
        try await apply(String(contentsOf: Files.seed(name), encoding: .utf8))
    }

    /// The gaps as "rule subject-key", in order.
    func found(_ question: Question = Question(), rules: [String] = []) async throws -> [String] {
        let found = Collected()
        try await gaps(question, GapFilter(rules: rules), Text(.en)) { event in
            if case .gap(let gap) = event { found.append("\(gap.rule) \(gap.key)") }
        }
        return found.lines
    }
}

/// Lines gathered from concurrent code.
final class Collected: Sendable {
    private let storage = Mutex<[String]>([])
    var lines: [String] { storage.withLock { $0 } }
    func append(_ line: String) { storage.withLock { $0.append(line) } }
}

/// Anything gathered from concurrent code.
final class Gathered<Element: Sendable>: Sendable {
    private let storage = Mutex<[Element]>([])
    var all: [Element] { storage.withLock { $0 } }
    func append(_ element: Element) { storage.withLock { $0.append(element) } }
}
