import Rendering
import Store
import Synchronization

/// Bounds how many exports are made at a time: drawing a PDF of a large register takes several
/// hundred MiB, and every one holds a connection meanwhile.
final class ExportGate: Sendable {
    private static let most = 2
    private let inside = Mutex(0)

    /// - Throws: `Problem` `exports-busy` at once when enough are being made: whoever waited here
    ///   would hold a connection from those who only read.
    func pass<Value: Sendable>(_ export: () async throws -> Value) async throws -> Value {
        let isFree = inside.withLock { inside in
            guard inside < ExportGate.most else { return false }
            inside += 1
            return true
        }
        guard isFree else { throw Problem("exports-busy") }
        defer { inside.withLock { $0 -= 1 } }
        return try await export()
    }
}
