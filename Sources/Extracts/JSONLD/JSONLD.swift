import Foundation
import Registry
import Rendering
import Store
import Synchronization

/// An extract as one JSON-LD document in DPV terms, written as its rows arrive: each row is a node
/// of the graph, and nodes that several rows speak of come back under the same name.
final class JSONLD: Sendable {
    private let request: ExtractRequest
    private let write: @Sendable (String) throws -> Void
    private let vocabulary = Vocabulary.dpv
    private let state = Mutex(State())

    private struct State {
        var nodes = 0
        var part = ""
        var shape = Shape(nil)
        var columns: [Column] = []
    }

    init(_ request: ExtractRequest, _ write: @escaping @Sendable (String) throws -> Void) {
        self.request = request
        self.write = write
    }

    func take(_ event: ExtractEvent) throws {
        switch event {
        case .part(let part, let columns):
            let shape = Shape.of(part, columns).completed(columns.map(\.name))
            state.withLock { state in
                (state.part, state.shape, state.columns) = (part.name, shape, columns)
            }
        case .line(let line):
            try take(try line.json)
        }
    }

    /// A row of the part under way, as JSON.
    func take(_ json: String) throws {
        let (part, shape, columns) = state.withLock { ($0.part, $0.shape, $0.columns) }
        let cells = try JSON.read([String: Cell].self, json)
        let row = PartRow(
            part: part, columns: columns, cells: cells, names: names, vocabulary: vocabulary)
        if let node = row.node(shape) { try put(node) }
    }

    func end() throws {
        if state.withLock({ $0.nodes }) == 0 { try writeHead() }
        try write("\n]}\n")
    }

    private func put(_ node: Node) throws {
        let before = state.withLock { state in
            defer { state.nodes += 1 }
            return state.nodes
        }
        if before == 0 { try writeHead() }
        try write(",\n\(node.json)")
    }

    private var names: Names {
        Names(
            register: request.register,
            record: [request.extract.rawValue, request.book?.rawValue].compactMap(\.self)
                .joined(separator: "-"))
    }

    /// The context, in the document itself so that nobody need fetch one, and the record's node.
    private func writeHead() throws {
        let context = Vocabulary.prefixes.map { "\(jsonString($0)):\(jsonString($1))" }
        var record = Node(names.record)
        for term in vocabulary.terms("extract", request.extract.rawValue) {
            record.add("@type", jsonString(term))
        }
        if let book = request.book { record.add("art30:book", jsonString(book.rawValue)) }
        record.add("dct:language", jsonString(request.language.rawValue))
        record.add("art30:on", Cell.Value.text(request.on).json("date"))
        record.add("art30:known_at", Cell.Value.text(request.knownAt).json("timestamptz"))
        try write(
            "{\"@context\":{\(context.joined(separator: ",\n"))},\n\"@graph\":[\n\(record.json)")
    }
}
