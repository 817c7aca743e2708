import Postgres
import Schema

/// What a supposition changes: transfers and gaps, each row also as one JSON object.
package struct Difference: Sendable {
    package let on: String
    package let transfers: [Line]
    package let gaps: [Line]
}

extension Registry {
    /// Answers the question twice in one transaction, as it is and where the suppositions hold;
    /// only a document is written, and everything is rolled back.
    package func whatIf(
        _ suppositions: [Supposition], _ question: Question
    ) async throws -> Difference {
        guard question.knownAt == nil else { throw Problem("what-if-known-at") }
        return try await ask(question, .rehearsal) { connection, statement in
            let rules = GapStatement(statement: statement, rules: Rule.all)
            try keep("before_transfer", statement.script("select * from transfer"), connection)
            try keep("before_finding", rules.script("select * from finding"), connection)
            for case .document(let document) in suppositions {
                _ = try write(document, Catalogue(connection), connection) { _, _, _ in }
                try connection.runScript("set constraints all immediate")
            }
            let supposed = try statement.supposing(suppositions, connection)
            let then = GapStatement(statement: supposed, rules: Rule.all)
            return Difference(
                on: statement.moment.on,
                transfers: try lines(supposed, listText("what-if-transfers"), connection),
                gaps: try connection.run(
                    then.query(Line.query(listText("what-if-gaps")).text)
                ).map(Line.init))
        }
    }
}

private func keep(
    _ name: String, _ text: String, _ connection: isolated Connection
) throws {
    try connection.runScript("create temp table \(name) on commit drop as \(text)")
}

func lines(
    _ statement: Statement, _ text: String, _ connection: isolated Connection,
    relations: [(name: String, text: String)] = []
) throws -> [Line] {
    try connection.run(statement.query(Line.query(text).text, relations: relations))
        .map(Line.init)
}

func lines(_ text: String, _ connection: isolated Connection) throws -> [Line] {
    try connection.run(Line.query(text)).map(Line.init)
}

/// The text of a list file; a test checks that every one asked for is there.
func listText(_ name: String) -> String {
    Schema.lists.first { $0.name == name }?.text ?? ""
}
