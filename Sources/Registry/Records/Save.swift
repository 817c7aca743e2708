import Access
import Foundation
package import Postgres
package import Store

extension Registry {
    /// Writes one row of a register, or adds one.
    /// - Returns: its key.
    /// - Throws: `RowRefusal` with all that is wrong with what was typed, or what somebody else
    ///   changed meanwhile; `Problem` when there is no such row or no right to it.
    package func save(_ edit: RowEdit) async throws -> [String] {
        do {
            return try await transaction(.write) { connection in
                let catalogue = try catalogue(connection)
                try requireRole(editing: edit.table, edit.register, connection)
                try lockRegister(edit.register, connection)
                let writer = RowWriter(edit: edit, catalogue: catalogue)
                let (key, done) = try writer.write(connection)
                try connection.runScript("set constraints all immediate")
                if let done { try log("register-changed", edit.register, [done: 1], connection) }
                return key
            }
        } catch let error as ServerError {
            throw try await refusal(error, edit.table)
        }
    }

    /// Some tables are the officer's: where nobody else may remove, nobody else may write.
    package func requireRole(
        editing table: String, _ slug: String, _ connection: isolated Connection
    ) throws {
        try requireRole(Catalogue.officers.contains(table) ? .dpo : .editor, slug, connection)
    }

    /// A refusal by PostgreSQL, at the field it concerns.
    private func refusal(_ error: ServerError, _ table: String) async throws -> any Error {
        guard let problem = Problem(error), error.sqlState.hasPrefix("23"),
            let constraint = error.constraint
        else { return error }
        let catalogue = try await catalogue()
        guard let kept = catalogue[table] else { return error }
        if let reference = kept.references.first(where: { $0.name == constraint }) {
            return RowRefusal(problems: [
                (reference.columns.last, Problem("reference-gone", ["target": reference.target]))
            ])
        }
        if error.sqlState == "23505", constraint.hasSuffix("_pkey") {
            let field = kept.key.last?.name
            return RowRefusal(problems: [(field, Problem("row-exists", ["table": table]))])
        }
        let columns = try await transaction(.read) { connection in
            try connection.run(
                Query(
                    """
                    select a.attname from pg_constraint c
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                    where c.conname = $1 and c.conrelid = $2::regclass order by a.attnum
                    """, [constraint, table])
            ).map { try $0.text("attname") }
        }
        return RowRefusal(problems: [(columns.last { kept.field($0) != nil }, problem)])
    }
}

extension Catalogue {
    /// What only the data protection officer decides; row-level security says the same.
    package static let officers: Set<String> = ["acceptance", "severity_override"]
}
