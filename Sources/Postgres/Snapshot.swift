/// One snapshot for all that is read on a connection while it is lent to one request: begun with the
/// first that asks, ended before anything is written.
final class Snapshot {
    /// The settings in force, those that are not wanted any more too; nil: not begun.
    private var settings: [String: String]?
    private var memory: [String: any Sendable] = [:]
    /// The name of the one that another connection has exported; nil: one of its own.
    private let exported: String?

    fileprivate init(_ exported: String?) { self.exported = exported }

    fileprivate var isOpen: Bool { settings != nil }

    /// Runs `body` in it; what throws ends it, and what is read then is read anew.
    func read<Value>(
        _ connection: isolated Connection, _ wanted: [String: String],
        _ body: (isolated Connection) throws -> Value
    ) throws -> Value {
        do {
            if let settings {
                let new = wanted.filter { settings[$0.key] != $0.value }
                connection.sendAhead(Query.settings(new).map { [$0] } ?? [])
            } else {
                memory = [:]
                connection.sendAhead(Connection.Mode.read.beginning(wanted, in: exported))
            }
            settings = (settings ?? [:]).merging(wanted) { $1 }
            return try body(connection)
        } catch {
            settings = nil
            connection.ahead = []
            // As in `transaction`: the first error is the one to tell.
            try? connection.runScript("rollback")
            throw error
        }
    }

    fileprivate func end(_ connection: isolated Connection) throws {
        guard isOpen else { return }
        settings = nil
        connection.ahead = []
        try connection.runScript("commit")
    }

    /// Asks once while it lasts.
    fileprivate func remembered<Value: Sendable>(
        _ name: String, _ ask: () throws -> Value
    ) rethrows -> Value {
        if isOpen, let known = memory[name] as? Value { return known }
        let value = try ask()
        memory[name] = value
        return value
    }
}

extension Connection {
    /// From here on, until it ends, all that reads sees the same.
    /// - Parameter exported: what the one that another connection holds open is called; then it sees
    ///   what that connection sees.
    /// - Returns: false where there is one already.
    @discardableResult
    package func beginSnapshot(_ exported: String? = nil) -> Bool {
        guard snapshot == nil else { return false }
        snapshot = Snapshot(exported)
        return true
    }

    /// Nothing when there is none.
    func endSnapshot() throws { try snapshot?.end(self) }

    package func forgetSnapshot() throws {
        defer { snapshot = nil }
        try endSnapshot()
    }

    /// What cannot change while the snapshot lasts; without one it is asked each time.
    package func rememberedInSnapshot<Value: Sendable>(
        _ name: String, _ ask: () throws -> Value
    ) rethrows -> Value {
        guard let snapshot else { return try ask() }
        return try snapshot.remembered(name, ask)
    }
}
