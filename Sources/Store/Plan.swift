/// How PostgreSQL joins what a question reads.
package enum Plan: Sendable {
    /// In the order joins are written, by hashing: the planner cannot estimate joins on composite keys
    /// of CTEs, and its nested loops over them grow with the square of the registers.
    case byHash
    /// As PostgreSQL itself would, for a few rows out of many by index.
    case byIndex

    package var settings: [String: String] {
        switch self {
        case .byHash:
            [
                "enable_nestloop": "off", "enable_mergejoin": "off", "join_collapse_limit": "1",
                "from_collapse_limit": "1", "plan_cache_mode": "force_generic_plan",
            ]
        case .byIndex:
            [
                "enable_nestloop": "on", "enable_mergejoin": "on", "join_collapse_limit": "8",
                "from_collapse_limit": "8", "plan_cache_mode": "force_generic_plan",
            ]
        }
    }

    /// The same in psql.
    package var script: String {
        settings.sorted { $0.key < $1.key }.map { "set \($0.key) = \($0.value)" }
            .joined(separator: "; ") + ";"
    }
}
