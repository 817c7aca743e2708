package import Postgres

/// What follows from the registers that people look at, kept for today: concluded anew after a change,
/// one register at a time, on a connection of its own and off the way of whoever asks.
package actor Conclusions {
    private let tables: ConclusionTables
    private let open: @Sendable () async throws -> Connection
    private var report: @Sendable (any Error) -> Void = { _ in }
    private var connection: Connection?
    /// Those to conclude and their days, in the order they were asked for.
    private var wanted: [(register: Int, day: String)] = []
    /// When it may be tried again, and how long that was.
    private var failed: [Int: (until: ContinuousClock.Instant, pause: Duration)] = [:]
    private var worker: Task<Void, Never>?
    private var isClosed = false

    /// What failed is not tried again before; each time it takes twice as long, at most two hours.
    private static let pause = Duration.seconds(60)

    package init(
        _ tables: ConclusionTables, open: @escaping @Sendable () async throws -> Connection
    ) {
        self.tables = tables
        self.open = open
    }

    /// - Parameter report: told what went wrong.
    package func onFailure(_ report: @escaping @Sendable (any Error) -> Void) {
        self.report = report
    }

    /// Tells that somebody asked, and what they found.
    nonisolated func looked(at moment: Moment, of question: Question) {
        guard !moment.isConcluded, question.on == nil, moment.knownAt == nil,
            let register = moment.registers?.first, moment.registers?.count == 1
        else { return }
        Task { await want(register, moment.on) }
    }

    package func close() {
        isClosed = true
        wanted = []
        connection = nil
    }

    private func want(_ register: Int, _ day: String) {
        guard !isClosed, !wanted.contains(where: { $0.register == register }),
            failed[register].map({ $0.until < .now }) ?? true
        else { return }
        wanted.append((register, day))
        if worker == nil { worker = Task { await work() } }
    }

    private func work() async {
        while let (register, day) = wanted.first {
            let started = ContinuousClock.now
            do {
                try await conclude(register, day)
                failed[register] = nil
            } catch {
                // Whoever asks is answered without; only it takes longer.
                let pause = min(
                    (failed[register]?.pause).map { $0 * 2 } ?? Conclusions.pause, .seconds(7200))
                failed[register] = (.now + pause, pause)
                // A copy that only reads has what its primary keeps.
                if (error as? ServerError)?.sqlState != "25006" { report(error) }
            }
            wanted = Array(wanted.dropFirst())
            // At most half of the time, also while somebody writes on and on.
            try? await Task.sleep(for: started.duration(to: .now))
        }
        worker = nil
    }

    private func conclude(_ register: Int, _ day: String) async throws {
        var line = connection
        if await line?.isReady != true { line = try await open() }
        guard let line else { return }
        connection = line
        try await line.conclude(register, day, tables)
    }
}

extension Registry {
    /// Keeps what follows from the one register asked about, where no desk does: it costs little more
    /// than to conclude for this answer alone.
    package func conclude(_ question: Question) async throws {
        guard !isLive, proof == nil, question.registers.count == 1, question.on == nil,
            question.knownAt == nil
        else { return }
        let moment = try await ask(question) { _, statement in statement.moment }
        guard !moment.isConcluded, let register = moment.registers?.first else { return }
        do {
            try await connection.conclude(register, moment.on, tables)
        } catch let error as ServerError
            where ["25006", "3F000", "42883"].contains(error.sqlState)
        {
            // A copy that only reads, or one that others have not migrated: concluded live.
        }
    }
}

extension Connection {
    /// Keeps what follows from a register on a day.
    /// - Returns: false when it was kept already, or somebody else is about to.
    @discardableResult
    package func conclude(
        _ register: Int, _ day: String, _ tables: ConclusionTables
    ) throws -> Bool {
        do {
            return try transaction(.writeInSnapshot) { connection in
                let query = Query(
                    "select \(tables.edition).conclude($1, $2) as done",
                    ["\(register)", day],
                    isLasting: true)
                return try connection.run(query).first?.bool("done") == true
            }
        } catch let error as ServerError where error.sqlState == "40001" {
            // Somebody else was quicker.
            return false
        }
    }
}
