import Foundation
import Postgres
package import Store

/// A register as a document says it: rows per table, each with the place it came from.
package struct Document: Sendable {
    package struct Row: Sendable {
        /// Column to value as text; nil: the document says null.
        package var values: [String: String?]
        package let place: Problem.Place
        /// Where each column was given, for a message that points at it.
        package var lines: [String: Int] = [:]
    }

    /// What becomes of the rows of the register that a document leaves out.
    package enum Removal: Sendable { case refused, kept, done }

    /// Written by commands too: a document that does not mention them leaves them alone.
    static let keptUnsaid: Set<String> = ["acceptance"]

    package let file: String
    package let slug: String
    package var rows: [String: [Row]]
    package var removal = Removal.done

    /// The rows of one table as a JSON array for jsonb_populate_recordset.
    package func json(_ table: String, register: Int) throws -> String {
        let records = (rows[table] ?? []).map { row in
            var record = row.values.compactMapValues { $0 }
            record["register_id"] = "\(register)"
            return record
        }
        return try JSON.written(records)
    }
}
