extension Connection {
    package enum Mode: String, Sendable {
        /// One snapshot, nothing can be written.
        case read = "isolation level repeatable read, read only"
        case write = "isolation level read committed"
    }

    /// Runs `body` in one transaction: committed when it returns, rolled back when it throws.
    package func transaction<Value: Sendable>(
        _ mode: Mode, _ body: @Sendable (isolated Connection) throws -> Value
    ) throws -> Value {
        try runScript("begin \(mode.rawValue)")
        do {
            let value = try body(self)
            try runScript("commit")
            return value
        } catch {
            // The first error is the one to tell; a rollback fails only when the line is gone,
            // and then the server rolls back by itself.
            try? runScript("rollback")
            throw error
        }
    }
}
