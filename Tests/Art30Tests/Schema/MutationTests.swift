import Foundation
import Postgres
@testable import Registry
import Schema
import Testing

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

/// A rule's select with one of its outermost conditions negated.
enum Mutant {
    static func all(of select: String) -> [String] {
        let code = select.split(separator: "\n").filter { !$0.hasPrefix("--") }
            .joined(separator: "\n")
        let words = outermostWords(code)
        var mutants: [String] = []
        for (index, word) in words.enumerated() where ["where", "having"].contains(word.text) {
            let end = words[(index + 1)...].first {
                ["group", "having", "union", "order", "where"].contains($0.text)
            }
            let condition = code[word.range.upperBound..<(end?.range.lowerBound ?? code.endIndex)]
            mutants.append(
                code[..<word.range.upperBound] + " not coalesce((\(condition)), false) "
                    + (end.map { String(code[$0.range.lowerBound...]) } ?? ""))
        }
        return mutants
    }

    /// Words outside parentheses and quotes, with their places.
    private static func outermostWords(
        _ code: String
    ) -> [(text: Substring, range: Range<String.Index>)] {
        var words: [(Substring, Range<String.Index>)] = []
        var depth = 0
        var isQuoted = false
        var start: String.Index?
        for index in code.indices {
            let character = code[index]
            if character.isLetter || character == "_" {
                start = start ?? index
                continue
            }
            if let from = start, depth == 0, !isQuoted {
                words.append((code[from..<index], from..<index))
            }
            start = nil
            switch character {
            case "'": isQuoted.toggle()
            case "(" where !isQuoted: depth += 1
            case ")" where !isQuoted: depth -= 1
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
