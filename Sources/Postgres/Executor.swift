import Dispatch

/// A serial queue for one connection, so that libpq's blocking calls never hold Swift's pool.
final class QueueExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "postgres.connection")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
