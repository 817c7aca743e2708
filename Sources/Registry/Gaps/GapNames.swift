package import Store

extension Registry {
    /// What the rows are called that the facts of some gaps name.
    package func names(
        of gaps: [Gap], _ question: Question, _ language: Text.Language
    ) async throws -> RowNames {
        guard !gaps.isEmpty else { return RowNames() }
        return try await ask(question, plan: .byIndex) { connection, statement in
            let catalogue = try catalogue(connection)
            var wanted = NameRequest()
            for gap in gaps {
                for (tables, key) in try gap.rows() {
                    for table in tables {
                        let isNested = catalogue[table]?.parent != nil
                        wanted.add(table, isNested ? [gap.key, key] : [key])
                    }
                }
            }
            return try RowNames(wanted, language, statement, connection)
        }
    }
}
