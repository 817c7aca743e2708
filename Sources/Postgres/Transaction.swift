extension Connection {
    package enum Mode: Sendable {
        /// One snapshot, nothing can be written.
        case read
        case write
        /// Anything may be written, and is rolled back at the end.
        case rehearsal

        var begin: String {
            switch self {
            case .read: "begin isolation level repeatable read, read only"
            case .write: "begin isolation level read committed"
            // Before and after must differ by what is rehearsed, not by what others commit.
            case .rehearsal: "begin isolation level repeatable read"
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
            try runScript(mode.begin + Connection.local(settings))
            let value = try body(self)
            try runScript(mode == .rehearsal ? "rollback" : "commit")
            return value
        } catch {
            // The first error is the one to tell; a rollback fails only when the line is gone,
            // and then the server rolls back by itself.
            try? runScript("rollback")
            throw error
        }
    }

    static func local(_ settings: [String: String]) -> String {
        settings.map { name, value in
            "; set local \(name) = '\(value.replacing("'", with: "''"))'"
        }.joined()
    }
}
