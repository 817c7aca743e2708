package import Postgres
import Schema
package import Store

/// What a supposition changes: transfers and gaps, each row also as one JSON object.
package struct Difference: Sendable {
    package let on: String
    package let transfers: [Row]
    package let gaps: [Row]
    /// Of how many engagements nobody can tell, as supposed, whether data are transferred.
    package let unjudged: Int

    /// Of gaps, in the order in which they are told.
    package static let gapChanges = ["opens", "changes", "closes"]

    /// What the gap of a row was before; nil: it was not there, or has closed.
    package static func before(_ line: Row, _ text: Text) throws -> String? {
        guard let rule = try line.optional.text("was_rule") else { return nil }
        return text(
            "what-if.was",
            [
                "rule": text.rule(rule),
                "severity": text("severity.\(try line.text("was_severity"))"),
            ])
    }
}

extension Registry {
    /// Answers the question twice in one snapshot, as it is and where the suppositions hold; only a
    /// document is written, and rolled back.
    package func whatIf(
        _ suppositions: [Supposition], _ question: Question
    ) async throws -> Difference {
        guard question.knownAt == nil else { throw Problem("what-if-known-at") }
        let documents = suppositions.compactMap { supposition in
            if case .document(let document) = supposition { document } else { nil }
        }
        return try await ask(question, documents.isEmpty ? .read : .rehearsal) {
            connection, statement in
            let before = try documents.isEmpty ? nil : Before(read: statement, connection)
            for document in documents {
                _ = try writeDocument(document, Catalogue(connection), connection) { _, _, _ in }
                try connection.runScript("set constraints all immediate")
            }
            let supposed = try statement.supposing(suppositions, connection)
            let then = before ?? Before(statement, beside: supposed)
            let rules = GapStatement(statement: supposed, rules: Rule.all)
            return Difference(
                on: statement.moment.on,
                transfers: try lines(
                    supposed, listText("what-if-transfers"), connection, then.transferRows,
                    relations: [("before_transfer", then.transfers)]),
                gaps: try connection.run(
                    rules.query(
                        Row.query(listText("what-if-gaps")).text, then.findingRows,
                        relations: [
                            ("before_finding", then.findings), ("rule_family", Rule.families),
                        ])),
                unjudged: try countUnjudged(supposed, connection))
        }
    }
}

/// What there is before anything is supposed, as texts of relations and what their parameters hold.
private struct Before {
    package let transfers: String
    package let findings: String
    private(set) var transferRows: [String?] = []
    private(set) var findingRows: [String?] = []

    private static let transfer = """
        select register_id, engagement, exporter, importer, territory, data_group, ground, path,
            activities
        from transfer
        """

    private static let finding = """
        select register_id, register, severity, rule, subject, subject_id, name, path, detail
        from finding
        """

    /// Derived in the statement that derives what is supposed, with names of its own for every table
    /// that is shadowed there.
    init(_ statement: Statement, beside supposed: Statement) {
        var statement = statement
        statement.shadows = supposed.shadows.mapValues { _ in Shadow() }
        transfers = statement.script(Before.transfer)
        findings = GapStatement(statement: statement, rules: Rule.all).script(Before.finding)
    }

    /// Read before a document is written, and handed over again.
    init(read statement: Statement, _ connection: isolated Connection) throws {
        func rows(_ query: Query) throws -> [String?] {
            try connection.run(query).map { try $0.text("rows") }
        }
        let all = "select coalesce(json_agg(t), '[]') as rows from"
        transferRows = try rows(statement.query("\(all) (\(Before.transfer)) t"))
        findingRows = try rows(
            GapStatement(statement: statement, rules: Rule.all)
                .query("\(all) (\(Before.finding)) t"))
        transfers = """
            select * from jsonb_to_recordset($1::jsonb) t (register_id int, engagement text,
                exporter text, importer text, territory text, data_group text, ground text,
                path text[], activities text[])
            """
        findings = """
            select * from jsonb_to_recordset($1::jsonb) t (register_id int, register text,
                severity text, rule text, subject text, subject_id text, name text, path jsonb,
                detail jsonb)
            """
    }
}
