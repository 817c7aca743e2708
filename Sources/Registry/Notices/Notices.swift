package import Postgres
package import Store
import Synchronization

/// A published notice beside what the register says.
package struct Notice: Sendable {
    /// The notice and the other versions of it, the latest first.
    package let versions: [Row]
    package let statements: [Row]
    package let columns: [Column]
    /// What the rules for notices found on it.
    package let gaps: [Gap]
}

extension Registry {
    /// - Returns: nil where no notice has the key.
    package func notice(_ key: String, _ question: Question, _ text: Text) async throws -> Notice? {
        let versions = try await answers(to: "notice-versions", question, text, with: [key])
        guard !versions.isEmpty else { return nil }
        let (columns, statements) = try await ask(question, plan: .byIndex) {
            connection, statement in
            let statement = statement.speaking(text.language)
            let types = try ColumnTypes(connection)
            var columns: [Column] = []
            var lines: [Row] = []
            try connection.stream(
                statement.query(Row.query(listText("notice-statements")).text, [key]),
                described: { columns = types.columns($0) }, { lines.append($0) })
            return (columns, lines)
        }
        let found = Mutex<[Gap]>([])
        // What arts 13 and 14 want told.
        let rules = Rule.all.filter { $0.points.contains { [13, 14].contains($0.article) } }
            .map(\.id)
        try await gaps(question, GapFilter(rules: rules), text) { event in
            if case .gap(let gap) = event, gap.type == "notice", gap.key == key {
                found.withLock { $0.append(gap) }
            }
        }
        return Notice(
            versions: versions, statements: statements, columns: columns,
            gaps: found.withLock { $0 })
    }
}
