import Postgres

/// A server in recovery repeats what another one, the primary, has committed. Whoever asks there gets
/// the same answers; nothing can be written, a line of the audit no more than a register.
extension Registry {
    package func isReadingCopy() async throws -> Bool {
        try await transaction(.read) { connection in
            try connection.run("select pg_is_in_recovery() as copy").first?.bool("copy") == true
        }
    }

    /// - Throws: `Problem` `reading-copy`, before anything is done that would end in it.
    package func requirePrimary() async throws {
        if try await isReadingCopy() { throw Problem("reading-copy") }
    }
}
