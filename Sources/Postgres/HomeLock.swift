import Foundation

/// The right to make, start or stop a cluster: a file lock, which the kernel frees if we are killed.
struct HomeLock {
    private let descriptor: Int32

    init(_ home: URL) async throws(ClusterError) {
        // Closed on exec: a server started under the lock must not keep it.
        descriptor = open(
            home.appending(path: "lock").path(percentEncoded: false),
            O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
            0o600)
        guard descriptor >= 0 else { throw .unreachable(home: home.path(percentEncoded: false)) }
        // Asked for again and again, not waited for: a waiting thread is one the holder may need.
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            do {
                try await Task.sleep(for: .milliseconds(50))
            } catch {
                close(descriptor)
                throw .unreachable(home: home.path(percentEncoded: false))
            }
        }
    }

    func release() {
        close(descriptor)
    }
}
