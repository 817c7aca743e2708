package import Postgres
import Schema
package import Store

extension ListDefinition {
    /// Transfers are derived, not kept: the list that shows them is no page of its own name.
    package static let transfers: ListDefinition? =
        Schema.lists.first { $0.name == "transfer-table" }.map(ListDefinition.init)
}

extension Registry {
    /// How many transfers by country, by ground and by importer; rows of facet, value, name.
    package func transferCounts(_ question: Question, _ text: Text) async throws -> [Row] {
        try await answers(to: "transfer-counts", question, text)
    }

    /// Of how many engagements nobody can tell whether data are transferred: places are not known.
    package func unjudged(_ question: Question, _ text: Text) async throws -> Int {
        try await answers(to: "unjudged", question, text).first?.int("engagements") ?? 0
    }

    /// What a what-if can be about; rows of kind, key, name.
    package func whatIfChoices(_ question: Question, _ text: Text) async throws -> [Row] {
        try await answers(to: "what-if-choices", question, text)
    }

    /// What territories and grounds are called, by their codes.
    package func names(_ question: Question, _ text: Text) async throws -> LawNames {
        try LawNames(try await answers(to: "law-names", question, text))
    }
}

/// The same, as part of a longer answer.
func countUnjudged(_ statement: Statement, _ connection: isolated Connection) throws -> Int {
    try lines(statement, listText("unjudged"), connection).first?.int("engagements") ?? 0
}

/// Names of what the law knows by codes.
package struct LawNames: Sendable {
    private let names: [String: [String: String]]

    fileprivate init(_ lines: [Row]) throws {
        names = try lines.reduce(into: [:]) { names, line in
            names[try line.text("kind"), default: [:]][try line.text("key")] = try line.text("name")
        }
    }

    /// The code itself where it has no name.
    package func territory(_ code: String?) -> String { name("territory", code) }
    package func ground(_ code: String?) -> String { name("ground", code) }

    private func name(_ kind: String, _ code: String?) -> String {
        code.map { names[kind]?[$0] ?? $0 } ?? ""
    }
}
