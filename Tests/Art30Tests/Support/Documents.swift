import Foundation
import Postgres

@testable import Registry
@testable import Store

/// Small documents to build tests from.
enum Documents {
    /// Five lines: a register and its keeper. What follows starts on line 6, inside the keeper.
    static let keeper = "register: x\nkeeper: k\norganisation:\n  k:\n    name: K\n"
}

extension Registry {
    /// What a person reads when a document is refused; empty when it was applied.
    func refusal(_ data: Data, _ language: Text.Language = .en) async throws -> [String] {
        do {
            _ = try await apply(try await read(data, file: "test.yaml"), dryRun: false)
            return []
        } catch let problems as Problems {
            return problems.all.map { $0.sentence(Text(language)) }
        } catch let problem as Problem {
            return [problem.sentence(Text(language))]
        }
    }

    func refusal(_ text: String, _ language: Text.Language = .en) async throws -> [String] {
        try await refusal(Data(text.utf8), language)
    }

    /// The first column of the first row.
    func value(_ text: String, _ values: [String?] = []) async throws -> String? {
        try await connection.run(Query(text, values)).first?.values[0]
    }

    /// A list as its JSON rows, in order.
    func rows(_ listing: Listing, _ question: Question = Question()) async throws -> [String] {
        let found = Collected()
        try await list(listing, question, .en, { _ in }, { found.append(try $0.json) })
        return found.lines
    }
}
