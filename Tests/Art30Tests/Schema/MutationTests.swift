import Foundation
import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

@Suite struct MutationTests {
    /// Negating a rule's condition must make its case fail; otherwise the case proves nothing.
    @Test func everyNegatedRuleFailsItsCase() async throws {
        try await RuleCase.shared { connection in
            for rule in Rule.all {
                let situation = try #require(RuleCase(rule.id))
                let mutants = Mutant.all(of: rule.select)
                #expect(!mutants.isEmpty, "\(rule.id) has no condition that can be negated")
                for mutant in mutants {
                    let survives = try connection.rolledBack { connection in
                        try situation.insert(connection)
                        return try situation.days.allSatisfy { day, keys in
                            let moment = Moment(on: day, knownAt: nil, registers: nil)
                            return try rule.replacing(mutant).found(connection, moment)
                                == keys.sorted()
                        }
                    }
                    #expect(!survives, "\(rule.id) survives: \(mutant.suffix(200))")
                }
            }
        }
    }
}

extension Connection {
    /// Runs `body` in a transaction that is never committed.
    func rolledBack<Value: Sendable>(
        _ body: @Sendable (isolated Connection) throws -> Value
    ) throws -> Value {
        try transaction(.rehearsal, body)
    }
}

/// A rule's select with one of its conditions negated: those nearest to the outside.
enum Mutant {
    static func all(of select: String) -> [String] {
        let code = select.split(separator: "\n").filter { !$0.hasPrefix("--") }
            .joined(separator: "\n")
        let words = words(code)
        let conditions = words.indices.filter { ["where", "having"].contains(words[$0].text) }
        guard let depth = conditions.map({ words[$0].depth }).min() else { return [] }
        return conditions.filter { words[$0].depth == depth }.map { index in
            let start = words[index].range.upperBound
            let end =
                words[(index + 1)...].first { word in
                    word.depth < depth
                        || word.depth == depth
                            && ["group", "having", "union", "order", "where"].contains(word.text)
                }?.range.lowerBound ?? code.endIndex
            return code[..<start] + " not coalesce((\(code[start..<end])), false) " + code[end...]
        }
    }

    /// Words and closing parentheses outside quotes, with their places and how deep they lie.
    private static func words(
        _ code: String
    ) -> [(text: Substring, depth: Int, range: Range<String.Index>)] {
        var words: [(Substring, Int, Range<String.Index>)] = []
        var depth = 0
        var isQuoted = false
        var start: String.Index?
        for index in code.indices {
            let character = code[index]
            if character.isLetter || character == "_" {
                start = start ?? index
                continue
            }
            if let from = start, !isQuoted {
                words.append((code[from..<index], depth, from..<index))
            }
            start = nil
            switch character {
            case "'": isQuoted.toggle()
            case "(" where !isQuoted: depth += 1
            case ")" where !isQuoted:
                depth -= 1
                words.append((")", depth, index..<code.index(after: index)))
            default: break
            }
        }
        return words
    }
}

extension Rule {
    /// The same rule with another select.
    func replacing(_ select: String) -> Rule {
        var rule = self
        rule.select = select
        return rule
    }
}
