internal import CPostgres
import Foundation

/// One libpq connection. Its calls block, on a thread of its own.
package actor Connection {
    private let executor = QueueExecutor()
    /// What does not change while it is open, such as the numbers of types.
    private var memory: [String: any Sendable] = [:]
    var prepared = Prepared()
    var snapshot: Snapshot?
    /// Sent with the next statement.
    var ahead: [Query] = []
    /// Sent, and not read to its end.
    private var running: Running?
    // Only touched on the executor and, when nobody holds the actor any more, in deinit.
    nonisolated(unsafe) let handle: OpaquePointer

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    /// Opens with any conninfo string or URL; without a time-out of its own it gives up after 10 s.
    package init(_ conninfo: String) async throws(ServerError) {
        var opened: OpaquePointer?
        let words = ["fallback_application_name", "connect_timeout", "client_encoding", "dbname"]
        let values = ["art30", "10", "UTF8", conninfo]
        withCStrings(words) { words in
            withCStrings(values) { values in opened = PQconnectdbParams(words, values, 1) }
        }
        guard let opened else {
            preconditionFailure("libpq is out of memory")
        }
        handle = opened
        guard PQstatus(opened) == CONNECTION_OK else {
            let error = ServerError(result: nil, connection: opened)
            throw error
        }
        PQsetNoticeProcessor(opened, { _, _ in }, nil)
    }

    /// The server's version as libpq counts: 150018 for 15.18.
    package var serverVersion: Int { Int(PQserverVersion(handle)) }

    /// Whether it goes through a socket of the file system.
    package var isOnThisMachine: Bool {
        PQhost(handle).map { $0.pointee == CChar(bitPattern: UInt8(ascii: "/")) } ?? false
    }

    /// Whether the next transaction can begin: no other is open, and the server has not hung up.
    /// Asks the socket, not the server.
    package var isReady: Bool {
        var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
        // What lies in the socket between two statements is a farewell, or a changed setting.
        while PQstatus(handle) == CONNECTION_OK, poll(&socket, 1, 0) > 0 {
            if PQconsumeInput(handle) == 0 { return false }
        }
        return PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE
    }

    /// Asks once in the connection's life.
    package func remembered<Value: Sendable>(
        _ name: String, _ ask: () throws -> Value
    ) rethrows -> Value {
        if let known = memory[name] as? Value { return known }
        let value = try ask()
        memory[name] = value
        return value
    }

    deinit {
        PQfinish(handle)
    }

    /// Runs one statement and returns all its rows.
    @discardableResult
    package func run(_ query: Query) throws(ServerError) -> [Row] {
        if query.holdsNul { throw ServerError.nul }
        if !ahead.isEmpty {
            let waiting = ahead
            ahead = []
            return try pipeline(waiting + [query]).last?.rows ?? []
        }
        let count = Int32(query.values.count)
        let name = query.isLasting ? try name(query) : nil
        let result = withCStrings(query.values) { values in
            name.map { PQexecPrepared(handle, $0, count, values, nil, nil, 0) }
                ?? PQexecParams(handle, query.text, count, nil, values, nil, nil, 0)
        }
        defer { PQclear(result) }
        try check(result, of: query)
        return rows(result)
    }

    func rows(_ result: OpaquePointer?) -> [Row] {
        let columns = Row.Columns(columnNames(result))
        return (0..<PQntuples(result)).map { row(result, $0, columns) }
    }

    /// Hands a statement over; its results are read by whoever asks for them.
    func send(_ query: Query, _ name: String?) -> Bool {
        let count = Int32(query.values.count)
        return withCStrings(query.values) { values in
            name.map { PQsendQueryPrepared(handle, $0, count, values, nil, nil, 0) }
                ?? PQsendQueryParams(handle, query.text, count, nil, values, nil, nil, 0)
        } == 1
    }

    /// Runs several statements without values in one round trip, such as a migration.
    package func runScript(_ text: String) throws(ServerError) {
        try sendWaiting()
        let result = PQexec(handle, text)
        defer { PQclear(result) }
        try check(result)
    }

    /// Hands over rows one by one as they arrive; memory stays flat however many there are.
    /// - Parameter described: the columns, once, before any row and even when there is none.
    package func stream(
        _ query: Query, described: ([Described]) throws -> Void = { _ in },
        _ each: (Row) throws -> Void
    ) throws {
        try start(query)
        try read(described: described) { row in
            try each(row)
            return true
        }
    }

    /// A statement whose rows nobody has asked for yet.
    private struct Running {
        let query: Query
        var columns: Row.Columns?
        /// Read already, and for later.
        var held: Row?
    }

    /// Sends a statement and returns at once: the server works while others are read.
    package func start(_ query: Query) throws {
        if query.holdsNul { throw ServerError.nul }
        try sendWaiting()
        let name = query.isLasting ? try name(query) : nil
        guard send(query, name), PQsetSingleRowMode(handle) == 1 else {
            throw ServerError(result: nil, connection: handle)
        }
        running = Running(query: query)
    }

    /// Hands over the rows of what was started, as they arrive. The first that `each` says false to
    /// is kept, for the next who reads.
    package func read(
        described: ([Described]) throws -> Void = { _ in }, _ each: (Row) throws -> Bool
    ) throws {
        guard var running else { return }
        do {
            if let held = running.held {
                guard try each(held) else { return }
                running.held = nil
            }
            while let result = PQgetResult(handle) {
                defer { PQclear(result) }
                try check(result, of: running.query)
                let known = running.columns ?? Row.Columns(columnNames(result))
                if running.columns == nil {
                    running.columns = known
                    try described(self.described(result))
                }
                guard PQresultStatus(result) == PGRES_SINGLE_TUPLE else { continue }
                let row = row(result, 0, known)
                guard try each(row) else {
                    running.held = row
                    self.running = running
                    return
                }
            }
            self.running = nil
        } catch {
            cancel()
            throw error
        }
    }

    /// Ends what was started and not read to its end.
    package func stop() { if running != nil { cancel() } }

    /// Stops the running statement and empties the line, so that a rollback can follow.
    private func cancel() {
        running = nil
        let token = PQgetCancel(handle)
        var reason = [CChar](repeating: 0, count: 256)
        PQcancel(token, &reason, Int32(reason.count))
        PQfreeCancel(token)
        while let result = PQgetResult(handle) { PQclear(result) }
    }

    /// A plan that a migration has overtaken is made anew next time.
    private func check(_ result: OpaquePointer?, of query: Query) throws(ServerError) {
        do {
            try check(result)
        } catch {
            forgetOvertaken(query, error)
            throw error
        }
    }

    func forgetOvertaken(_ query: Query, _ error: ServerError) {
        if query.isLasting, ["0A000", "26000"].contains(error.sqlState) { prepared.forget(query) }
    }

    func check(_ result: OpaquePointer?) throws(ServerError) {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_COPY_IN,
            PGRES_EMPTY_QUERY:
            return
        default: throw ServerError(result: result, connection: handle)
        }
    }

    func described(_ result: OpaquePointer?) -> [Described] {
        columnNames(result).enumerated().map {
            Described(name: $1, type: PQftype(result, Int32($0)))
        }
    }

    private func columnNames(_ result: OpaquePointer?) -> [String] {
        (0..<PQnfields(result)).map { String(cString: PQfname(result, $0)) }
    }

    private func row(_ result: OpaquePointer?, _ row: Int32, _ columns: Row.Columns) -> Row {
        Row(
            columns,
            (0..<Int32(columns.names.count)).map { column in
                PQgetisnull(result, row, column) == 1
                    ? nil : String(cString: PQgetvalue(result, row, column))
            })
    }
}

/// C's null-terminated array of nullable strings, alive for the length of `body`.
private func withCStrings<Result>(
    _ strings: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
    let copies = strings.map { string in string.flatMap { strdup($0) } }
    defer { for copy in copies { free(copy) } }
    return (copies.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { preconditionFailure("an array with a nil") }
        return body(base)
    }
}
