import Foundation
import Postgres
import Synchronization

/// Gaps together with whom they are a matter for.
package struct GapList: Sendable {
    package let gaps: [Gap]
    /// Owners of the activities that a gap's subject concerns, by `subject` and its key.
    let owners: [String: [String]]

    package func owners(of gap: Gap) -> [String] { owners["\(gap.type) \(gap.key)"] ?? [] }
}

extension Registry {
    /// Everything that the rules find, accepted or not, in the order of the report.
    package func gapList(
        _ question: Question, _ text: Text, _ filter: GapFilter = GapFilter()
    ) async throws -> GapList {
        let found = Mutex<[Gap]>([])
        try await gaps(question, filter, text) { event in
            if case .gap(let gap) = event { found.withLock { $0.append(gap) } }
        }
        let rows = try await ask(question) { connection, statement in
            let statement =
                try filter.activity.map {
                    try statement.near($0, catalogue(connection), connection)
                } ?? statement
            return try connection.run(statement.query(Line.query(listText("owners")).text))
                .map(Line.init)
        }
        let owners = rows.map { row in
            // A list that PostgreSQL wrote as JSON.
            let list = (try? JSON.read([String].self, row["owners"] ?? "[]")) ?? []
            return ("\(row["subject"] ?? "") \(row["subject_id"] ?? "")", list)
        }
        return GapList(
            gaps: found.withLock { $0 }, owners: Dictionary(owners) { one, _ in one })
    }
}
