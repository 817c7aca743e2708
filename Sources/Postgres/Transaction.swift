extension Connection {
    package enum Mode: Sendable {
        /// One snapshot, nothing can be written.
        case read
        case write
        /// The same, but all that is read is of one snapshot.
        case writeInSnapshot
        /// Anything may be written, and is rolled back at the end.
        case rehearsal

        /// - Parameter exported: the name of the snapshot that it reads in; nil: its own.
        func beginning(_ settings: [String: String], in exported: String? = nil) -> [Query] {
            // Before any query, also one that only sets something.
            let snapshot = exported.map { name in
                Query("set transaction snapshot '\(name.replacing("'", with: "''"))'")
            }
            return [Query(begin, isLasting: true), snapshot, Query.settings(settings)]
                .compactMap { $0 }
        }

        private var begin: String {
            switch self {
            case .read: "begin isolation level repeatable read, read only"
            case .write: "begin isolation level read committed"
            // Before and after must differ by what is rehearsed, not by what others commit.
            case .rehearsal, .writeInSnapshot: "begin isolation level repeatable read"
            }
        }
    }

    /// Runs `body` in one transaction: committed when it returns (a rehearsal never is), rolled
    /// back when it throws.
    /// - Parameter settings: in force until it ends; they travel with its beginning.
    package func transaction<Value: Sendable>(
        _ mode: Mode, settings: [String: String] = [:],
        _ body: @Sendable (isolated Connection) throws -> Value
    ) throws -> Value {
        if let snapshot {
            if mode == .read { return try snapshot.read(self, settings, body) }
            try endSnapshot()
        }
        do {
            sendAhead(mode.beginning(settings))
            let value = try body(self)
            if !dropBeginning() { try runScript(mode == .rehearsal ? "rollback" : "commit") }
            return value
        } catch {
            ahead = []
            // The first error is the one to tell; a rollback fails only when the line is gone,
            // and then the server rolls back by itself.
            try? runScript("rollback")
            throw error
        }
    }
}

extension Query {
    /// Settings in force until the transaction ends; nil where there are none.
    static func settings(_ settings: [String: String]) -> Query? {
        guard !settings.isEmpty else { return nil }
        let sorted = settings.sorted { $0.key < $1.key }
        let calls = sorted.indices.map { "set_config($\(2 * $0 + 1), $\(2 * $0 + 2), true)" }
        return Query(
            "select \(calls.joined(separator: ", "))", sorted.flatMap { [$0.key, $0.value] },
            isLasting: true)
    }
}
