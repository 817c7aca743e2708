import Access
import NIOCore
import Registry
import Store
import Synchronization

/// Pages as they were last sent. One is sent again only to the same session, at the same URL, as the
/// same media type, while the visit's stamp says that nothing the page may show was written since: it
/// would come out the same to the byte. What others write in other registers leaves it. What asks
/// PostgreSQL is then the one statement that looks the session up.
final class ResponseCache: Sendable {
    struct Key: Hashable {
        let session: String
        let target: String
        var type = MediaType.html
    }

    private struct Entry {
        let stamp: String
        let page: ByteBuffer
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        /// Oldest first.
        var order: [Key] = []
        var bytes = 0
    }

    /// How many bytes of pages are kept.
    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) { self.limit = limit }

    func page(_ key: Key, _ stamp: String) -> ByteBuffer? {
        state.withLock { state in
            guard let entry = state.entries[key], entry.stamp == stamp else { return nil }
            return entry.page
        }
    }

    /// - Parameter stamp: from before the page was made, so that a page is never older than it.
    func keep(_ page: ByteBuffer, _ key: Key, _ stamp: String) {
        guard page.readableBytes <= limit / 8 else { return }
        state.withLock { state in
            state.bytes += page.readableBytes - (state.entries[key]?.page.readableBytes ?? 0)
            if state.entries.updateValue(Entry(stamp: stamp, page: page), forKey: key) == nil {
                state.order.append(key)
            }
            while state.bytes > limit, !state.order.isEmpty {
                let oldest = state.order.removeFirst()
                state.bytes -= state.entries.removeValue(forKey: oldest)?.page.readableBytes ?? 0
            }
        }
    }
}
