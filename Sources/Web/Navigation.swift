import Registry

/// The pages of a register, in their order.
enum Navigation {
    static let groups: [(name: String, pages: [String])] = [
        ("work", ["today", "gaps", "calendar"]),
        ("record", lists("record")), ("words", lists("words")),
        ("conclusions", ["transfers", "chain", "what-if", "exposure"]),
        ("account", ["history", "export", "settings"]),
    ]

    /// Those whose header says so: `menu: record 1`.
    private static func lists(_ group: String) -> [String] {
        ListDefinition.all.values.filter { $0.menu?.group == group }
            .sorted { ($0.menu?.place ?? 0, $0.name) < ($1.menu?.place ?? 0, $1.name) }
            .map(\.name)
    }
}
