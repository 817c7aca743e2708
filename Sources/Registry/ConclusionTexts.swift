package import Store

extension ConclusionTables {
    /// What this program concludes: of the rules, and how complete each book is.
    package static let all = ConclusionTables(
        gap: GapStatement.union(Rule.all),
        counts: Book.allCases.map { ($0.rawValue, Completeness.counts($0)) })
}
