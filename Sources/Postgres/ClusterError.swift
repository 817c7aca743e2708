/// Why the private cluster cannot be used.
package enum ClusterError: Error, Sendable, Equatable {
    /// No PostgreSQL 15 or newer server programs were found.
    case notInstalled
    /// PostgreSQL refuses root and there is no `postgres` system user to drop to.
    case noSystemUser
    /// The folder cannot be made, or not be reached by the user the server runs as.
    case unreachable(home: String)
    /// The socket's path would be longer than the system allows (107 bytes).
    case pathTooLong(home: String)
    /// A server program ended with an error; its words are in the log.
    case failed(program: String, log: String)
}
