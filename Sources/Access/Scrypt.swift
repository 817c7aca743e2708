import CryptoExtras
import Dispatch
import Foundation
import Store
import Synchronization

/// What it costs to compute a key with scrypt; kept beside each password, so that it can be raised.
struct ScryptCost: Sendable, Equatable {
    let logRounds: Int
    let blockSize: Int
    let parallelism: Int

    /// One of the settings OWASP holds equal; this one takes 32 MB, where the first takes 128.
    package static let usual = ScryptCost(logRounds: 15, blockSize: 8, parallelism: 3)

    package var text: String { "\(logRounds) \(blockSize) \(parallelism)" }

    init(logRounds: Int, blockSize: Int, parallelism: Int) {
        self.logRounds = logRounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    init?(_ text: String) {
        let numbers = text.split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 3, (10...20).contains(numbers[0]), (1...32).contains(numbers[1]),
            (1...16).contains(numbers[2])
        else { return nil }
        self.init(logRounds: numbers[0], blockSize: numbers[1], parallelism: numbers[2])
    }
}

/// Computes keys on a thread of its own, one at a time: each holds a core and its memory for a while.
enum Scrypt {
    private static let queue = DispatchQueue(label: "scrypt")
    private static let waiting = Mutex(0)
    /// Some five seconds of work.
    private static let limit = 16

    /// 32 bytes.
    /// - Throws: `Problem` when too many wait already.
    package static func key(_ password: Password, salt: [UInt8], cost: ScryptCost) async throws
        -> [UInt8]
    {
        let mayWait = waiting.withLock { count in
            guard count < limit else { return false }
            count += 1
            return true
        }
        guard mayWait else { throw Problem("sign-in-busy") }
        defer { waiting.withLock { $0 -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(
                    with: Result {
                        let key = try KDF.Scrypt.deriveKey(
                            from: password.bytes, salt: salt, outputByteCount: 32,
                            rounds: 1 << cost.logRounds, blockSize: cost.blockSize,
                            parallelism: cost.parallelism)
                        return key.withUnsafeBytes { Array($0) }
                    })
            }
        }
    }
}
