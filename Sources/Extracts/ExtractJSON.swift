import Registry
import Sealing
import Store
import Synchronization

extension ExtractFormat {
    package static let json = ExtractFormat(
        name: "json", mediaType: "application/json", isOneFile: true,
        origin: .rows { try ExtractJSON($0.request, Spool(in: $0.folder), "\($0.name).json") })
}

/// An extract as one JSON document: codes and dates as the register has them, a list for each part.
final class ExtractJSON: ExtractWriter {
    private let request: ExtractRequest
    private let spool: Spool
    private let name: String
    private let state = Mutex((parts: 0, lines: 0))

    init(_ request: ExtractRequest, _ spool: Spool, _ name: String) {
        self.request = request
        self.spool = spool
        self.name = name
    }

    func take(_ event: ExtractEvent) throws {
        switch event {
        case .part(let part, _):
            let parts = state.withLock { state in
                defer { state = (state.parts + 1, 0) }
                return state.parts
            }
            try spool.write(parts == 0 ? head : "\n],\n")
            try spool.write("\"\(part.name)\":[")
        case .line(let line):
            let lines = state.withLock { state in
                defer { state.lines += 1 }
                return state.lines
            }
            try spool.write((lines == 0 ? "\n" : ",\n") + (try line.json))
        }
    }

    package func finish(dataHash: String) throws -> [WrittenFile] {
        try spool.write(state.withLock { $0.parts } == 0 ? head + "}}\n" : "\n]}}\n")
        return [WrittenFile(name: name, spool: spool)]
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
