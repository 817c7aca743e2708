internal import CPostgres

/// The statements that a connection has prepared, by what stands for their texts.
struct Prepared {
    /// All that the pages of a desk ask, but not every list sorted in every way: a plan of all rules
    /// takes some MiB of the server's memory.
    static let most = 300
    private var names: [String: String] = [:]
    private var last = 0

    subscript(_ query: Query) -> String? { names[query.id] }

    func hasRoom(for count: Int) -> Bool { names.count + count <= Prepared.most }

    mutating func name(_ query: Query) -> String {
        last += 1
        let name = "lasting_\(last)"
        names[query.id] = name
        return name
    }

    mutating func forget(_ query: Query) { names[query.id] = nil }

    mutating func forgetAll() { names = [:] }
}

extension Connection {
    /// The name of a lasting statement, prepared when it is asked for first.
    func name(_ query: Query) throws(ServerError) -> String {
        if let name = prepared[query] { return name }
        if !prepared.hasRoom(for: 1) { try forgetPrepared() }
        let name = prepared.name(query)
        let result = PQprepare(handle, name, query.text, 0, nil)
        defer { PQclear(result) }
        do {
            try check(result)
        } catch {
            prepared.forget(query)
            throw error
        }
        return name
    }

    /// Also drops what others prepared by name.
    func forgetPrepared() throws(ServerError) {
        prepared.forgetAll()
        try runScript("deallocate all")
    }
}
