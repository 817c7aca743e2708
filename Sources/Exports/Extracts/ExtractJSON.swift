package import Registry
import Synchronization

/// An extract as one JSON document: codes and dates as the register has them, a list for each part.
final class ExtractJSON: Sendable {
    private let request: ExtractRequest
    private let write: @Sendable (String) throws -> Void
    private let state = Mutex((parts: 0, lines: 0))

    init(_ request: ExtractRequest, _ write: @escaping @Sendable (String) throws -> Void) {
        self.request = request
        self.write = write
    }

    func take(_ event: ExtractEvent) throws {
        switch event {
        case .part(let part, _):
            let parts = state.withLock { state in
                defer { state = (state.parts + 1, 0) }
                return state.parts
            }
            try write(parts == 0 ? head : "\n],\n")
            try write("\"\(part.name)\":[")
        case .line(let line):
            let lines = state.withLock { state in
                defer { state.lines += 1 }
                return state.lines
            }
            try write((lines == 0 ? "\n" : ",\n") + line.json)
        }
    }

    func end() throws {
        try write(state.withLock { $0.parts } == 0 ? head + "}}\n" : "\n]}}\n")
    }

    private var head: String {
        // Keys and dates hold nothing that JSON would have to escape.
        let facts = [
            ("format", "art30-extract-1"), ("extract", request.extract.rawValue),
            ("book", request.book?.rawValue), ("register", request.register),
            ("language", request.language.rawValue), ("on", request.on),
            ("known_at", request.knownAt),
        ]
        let head = facts.compactMap { name, value in value.map { "\"\(name)\":\"\($0)\"" } }
        return "{\(head.joined(separator: ",")),\n\"parts\":{\n"
    }
}

package func writeJSON(
    _ request: ExtractRequest, _ registry: Registry, _ output: Output
) async throws {
    let json = ExtractJSON(request) { try output.write($0) }
    try await registry.extract(request) { try json.take($0) }
    try json.end()
}
