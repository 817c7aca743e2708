/// Why the pool lends no connection.
package enum PoolError: Error, Sendable, Equatable {
    /// All were in use for longer than anybody is to wait.
    case exhausted
    case closed
}

/// A bounded number of connections, lent one at a time. One whose server went away is replaced when
/// it is next asked for. Those who borrow for a moment wait for each other, so that no more work at
/// once than there are cores for: more would only make all of them late. Whoever keeps one for longer
/// is not waited for.
package actor Pool {
    /// What is lent: a connection, or the right to open one.
    private struct Place: Sendable {
        let number: Int
        let connection: Connection?
    }
    private typealias Waiter = CheckedContinuation<Place, any Error>

    private let open: @Sendable () async throws -> Connection
    private let timeout: Duration
    private var idle: [Connection] = []
    private var unopened: Int
    private var waiting: [(ticket: Int, waiter: Waiter)] = []
    private var lastTicket = 0
    private var isClosed = false
    private var atOnce = Int.max
    /// Lent lately, in the order they were, and until when each is waited for.
    private var brief: [(number: Int, until: ContinuousClock.Instant)] = []
    private var lastNumber = 0
    /// Looks again once the first of those has kept its connection for longer.
    private var lookout: Task<Void, Never>?

    private let moment: Duration

    /// - Parameters:
    ///   - timeout: how long a borrower waits for one to come back.
    ///   - moment: how long others wait for a borrower where not all connections are lent; what is
    ///     asked by index takes a fifth of it, also when all cores are busy.
    package init(
        size: Int, timeout: Duration = .seconds(2), moment: Duration = .milliseconds(50),
        open: @escaping @Sendable () async throws -> Connection
    ) {
        unopened = size
        self.timeout = timeout
        self.moment = moment
        self.open = open
    }

    /// - Parameter atOnce: how many may have borrowed within the last moment.
    package func limit(atOnce: Int) {
        self.atOnce = atOnce
    }

    /// Lends a connection for the length of `body`.
    /// - Throws: `PoolError`, what opening throws, what `body` throws.
    package nonisolated func lend<Value: Sendable>(
        _ body: (Connection) async throws -> Value
    ) async throws -> Value {
        let (number, connection) = try await take()
        do {
            let value = try await body(connection)
            await giveBack(connection, number)
            return value
        } catch {
            await giveBack(connection, number)
            throw error
        }
    }

    /// Ends the idle connections, and each of the others when it comes back; nobody waits any more.
    package func close() {
        isClosed = true
        idle = []
        lookout?.cancel()
        for (_, waiter) in waiting { waiter.resume(throwing: PoolError.closed) }
        waiting = []
    }

    private nonisolated func take() async throws -> (Int, Connection) {
        let place = try await next()
        // The server may have gone away while a connection was idle.
        if let connection = place.connection, await connection.isReady {
            return (place.number, connection)
        }
        do {
            return (place.number, try await open())
        } catch {
            await settle(nil, place.number)
            throw error
        }
    }

    private nonisolated func giveBack(_ connection: Connection, _ number: Int) async {
        await settle(await connection.isReady ? connection : nil, number)
    }

    private func next() async throws -> Place {
        if isClosed { throw PoolError.closed }
        // First come, first served.
        if waiting.isEmpty, let place = place() { return place }
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
                    lookOut()
                }
            }
        } onCancel: {
            Task { await turnAway(ticket, CancellationError()) }
        }
    }

    /// nil where all are lent, or enough have borrowed lately.
    private func place() -> Place? {
        guard brief.count < atOnce, !idle.isEmpty || unopened > 0 else { return nil }
        let connection = idle.popLast()
        if connection == nil { unopened -= 1 }
        lastNumber += 1
        brief.append((lastNumber, .now + moment))
        return Place(number: lastNumber, connection: connection)
    }

    private func lookOut() {
        guard lookout == nil, let first = brief.first, brief.count >= atOnce else { return }
        lookout = Task {
            try? await Task.sleep(until: first.until, clock: .continuous)
            forgetLate()
        }
    }

    private func forgetLate() {
        lookout = nil
        let now = ContinuousClock.now
        brief.removeAll { $0.until <= now }
        serve()
    }

    /// Whoever has been served meanwhile is not in the line any more.
    private func turnAway(_ ticket: Int, _ error: any Error) {
        guard let place = waiting.firstIndex(where: { $0.ticket == ticket }) else { return }
        waiting.remove(at: place).waiter.resume(throwing: error)
    }

    /// Takes back a connection, or nil for the place of one that is gone.
    private func settle(_ connection: Connection?, _ number: Int) {
        brief.removeAll { $0.number == number }
        if let connection, !isClosed {
            idle.append(connection)
        } else {
            unopened += 1
        }
        serve()
    }

    private func serve() {
        while !waiting.isEmpty, let place = place() {
            waiting.removeFirst().waiter.resume(returning: place)
        }
        if !waiting.isEmpty { lookOut() }
    }
}
