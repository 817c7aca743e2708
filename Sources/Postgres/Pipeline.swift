internal import CPostgres
import Foundation

/// What one of several statements answered.
package struct Answer: Sendable {
    package let columns: [Described]
    package let rows: [Row]
}

extension Connection {
    /// Sends this ahead of the next statement, in the same round trip.
    func sendAhead(_ queries: [Query]) { ahead += queries }

    /// Sends what waits for a statement, where none that could take it along comes.
    package func sendWaiting() throws(ServerError) {
        guard !ahead.isEmpty else { return }
        let waiting = ahead
        ahead = []
        _ = try pipeline(waiting)
    }

    /// Whether the transaction was not begun yet, as nothing was asked in it; then it never is.
    func dropBeginning() -> Bool {
        defer { ahead = [] }
        return !ahead.isEmpty
    }

    /// Runs several statements in one round trip, with whatever goes ahead of them.
    package func run(together queries: [Query]) throws(ServerError) -> [Answer] {
        if queries.contains(where: \.holdsNul) { throw ServerError.nul }
        guard !queries.isEmpty else { return [] }
        let waiting = ahead
        ahead = []
        return Array(try pipeline(waiting + queries).dropFirst(waiting.count))
    }

    /// Runs statements one after another in one round trip; after one that fails the rest are not run.
    func pipeline(_ queries: [Query]) throws(ServerError) -> [Answer] {
        // None may go while the names of the others are looked up.
        if !prepared.hasRoom(for: queries.count) { try forgetPrepared() }
        var names: [String?] = []
        for query in queries { names.append(query.isLasting ? try name(query) : nil) }
        guard PQenterPipelineMode(handle) == 1 else {
            throw ServerError(result: nil, connection: handle)
        }
        var isSent = true
        for (query, name) in zip(queries, names) where isSent { isSent = send(query, name) }
        guard PQpipelineSync(handle) == 1, isSent else {
            let error = ServerError(result: nil, connection: handle)
            drain()
            throw error
        }
        var answers: [Answer] = []
        var failure: (error: ServerError, query: Query)?
        for query in queries {
            var answer = Answer(columns: [], rows: [])
            // Each statement's results end with a null.
            while let result = PQgetResult(handle) {
                defer { PQclear(result) }
                if PQresultStatus(result) == PGRES_PIPELINE_ABORTED { continue }
                do {
                    try check(result)
                    answer = Answer(columns: described(result), rows: rows(result))
                } catch {
                    failure = failure ?? (error, query)
                }
            }
            answers.append(answer)
        }
        drain()
        if let failure {
            forgetOvertaken(failure.query, failure.error)
            throw failure.error
        }
        return answers
    }

    /// Reads to the end of the pipeline and leaves it.
    private func drain() {
        var empty = 0
        while empty < 2, PQstatus(handle) == CONNECTION_OK {
            guard let result = PQgetResult(handle) else {
                empty += 1
                continue
            }
            empty = 0
            let isEnd = PQresultStatus(result) == PGRES_PIPELINE_SYNC
            PQclear(result)
            if isEnd { break }
        }
        _ = PQexitPipelineMode(handle)
    }
}
