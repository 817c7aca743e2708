import Access
import Postgres
package import Store

/// What goes when a row goes, and what keeps it from going.
package struct Removal: Sendable {
    package let card: Card
    /// Rows nested in it, however deep; they go with it.
    package let inside: [Card.Nested]
}

extension Registry {
    package func removal(
        _ table: String, _ key: [String], in slug: String, _ language: Text.Language
    ) async throws -> Removal {
        let question = Question(registers: [slug])
        let card = try await card(table, key, question, language)
        return try await ask(question, plan: .byIndex) { connection, statement in
            let place = RowPlace(table: card.record.table, key: card.record.key)
            let inside = try card.catalogue.descendants(table).map {
                Card.Nested(
                    table: $0, within: nil, records: try place.rows(of: $0, statement, connection))
            }
            return Removal(card: card, inside: inside.filter { !$0.records.isEmpty })
        }
    }

    /// Removes a row and what is nested in it.
    /// - Parameter version: what the person saw when they confirmed.
    /// - Throws: `Problem` `row-used` when another row names it, `row-changed` when somebody changed
    ///   it since, `record-unknown`.
    package func remove(
        _ table: String, _ key: [String], in slug: String, version: String?
    ) async throws {
        guard table != "register" else { throw Problem("record-unknown") }
        try await ask(Question(registers: [slug]), .write, plan: .byIndex) {
            connection, statement in
            try requireRole(editing: table, slug, connection)
            try lockRegister(slug, connection)
            let catalogue = try catalogue(connection)
            let place = try catalogue.place(table, key)
            guard let record = try place.record(statement, connection) else {
                throw Problem("record-unknown")
            }
            guard record.version == version else {
                throw Problem("row-changed", ["person": record.changedBy])
            }
            let referrers = try place.referrers(catalogue, statement, connection)
            guard referrers.isEmpty else {
                throw Problem("row-used", ["count": "\(referrers.count)"])
            }
            for table in [place.table] + catalogue.descendants(table) {
                let found = table.begins("t", key.count, first: 2)
                try connection.run(
                    Query(
                        """
                        delete from \(table.name) t where \(found) and t.register_id =
                            (select register_id from register where slug = $1)
                        """, [slug] + key))
            }
            try connection.runScript("set constraints all immediate")
            try log("register-changed", slug, ["removed": 1], connection)
        }
    }
}
