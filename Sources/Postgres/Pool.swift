/// Why the pool lends no connection.
package enum PoolError: Error, Sendable, Equatable {
    /// All were in use for longer than anybody is to wait.
    case exhausted
    case closed
}

/// A bounded number of connections, lent one at a time. One whose server went away is replaced when
/// it is next asked for.
package actor Pool {
    /// What a waiter gets: a connection, or the right to open one.
    private typealias Waiter = CheckedContinuation<Connection?, any Error>

    private let open: @Sendable () async throws -> Connection
    private let timeout: Duration
    private var idle: [Connection] = []
    private var unopened: Int
    private var waiting: [(ticket: Int, waiter: Waiter)] = []
    private var lastTicket = 0
    private var isClosed = false

    /// - Parameter timeout: how long a borrower waits for one to come back.
    package init(
        size: Int, timeout: Duration = .seconds(2),
        open: @escaping @Sendable () async throws -> Connection
    ) {
        unopened = size
        self.timeout = timeout
        self.open = open
    }

    /// Lends a connection for the length of `body`.
    /// - Throws: `PoolError`, what opening throws, what `body` throws.
    package nonisolated func lend<Value: Sendable>(
        _ body: (Connection) async throws -> Value
    ) async throws -> Value {
        let connection = try await take()
        do {
            let value = try await body(connection)
            await giveBack(connection)
            return value
        } catch {
            await giveBack(connection)
            throw error
        }
    }

    /// Ends the idle connections, and each of the others when it comes back; nobody waits any more.
    package func close() {
        isClosed = true
        idle = []
        for (_, waiter) in waiting { waiter.resume(throwing: PoolError.closed) }
        waiting = []
    }

    private nonisolated func take() async throws -> Connection {
        // The server may have gone away while a connection was idle.
        if let connection = try await next(), await connection.isReady { return connection }
        do {
            return try await open()
        } catch {
            await settle(nil)
            throw error
        }
    }

    private nonisolated func giveBack(_ connection: Connection) async {
        await settle(await connection.isReady ? connection : nil)
    }

    private func next() async throws -> Connection? {
        if isClosed { throw PoolError.closed }
        if let connection = idle.popLast() { return connection }
        if unopened > 0 {
            unopened -= 1
            return nil
        }
        lastTicket += 1
        let ticket = lastTicket
        let alarm = Task { [timeout] in
            try await Task.sleep(for: timeout)
            turnAway(ticket, PoolError.exhausted)
        }
        defer { alarm.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiter in
                if Task.isCancelled {
                    waiter.resume(throwing: CancellationError())
                } else {
                    waiting.append((ticket, waiter))
                }
            }
        } onCancel: {
            Task { await turnAway(ticket, CancellationError()) }
        }
    }

    /// Whoever has been served meanwhile is not in the line any more.
    private func turnAway(_ ticket: Int, _ error: any Error) {
        guard let place = waiting.firstIndex(where: { $0.ticket == ticket }) else { return }
        waiting.remove(at: place).waiter.resume(throwing: error)
    }

    /// Takes back a connection, or nil for the place of one that is gone; first come, first served.
    private func settle(_ connection: Connection?) {
        if !waiting.isEmpty {
            waiting.removeFirst().waiter.resume(returning: connection)
        } else if let connection, !isClosed {
            idle.append(connection)
        } else {
            unopened += 1
        }
    }
}
