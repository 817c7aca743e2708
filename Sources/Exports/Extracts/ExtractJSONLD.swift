import Foundation
import Registry

/// An extract as JSON-LD in DPV terms.
final class ExtractJSONLD: ExtractWriter {
    private let name: String
    private let spool: Spool
    private let graph: JSONLD

    init(_ request: ExtractRequest, _ name: String, _ folder: URL) throws {
        self.name = name
        let spool = try Spool(in: folder)
        self.spool = spool
        graph = JSONLD(request) { try spool.write($0) }
    }

    func take(_ event: ExtractEvent) throws { try graph.take(event) }

    func finish(dataHash: String) throws -> [ExtractFile] {
        try graph.end()
        return [ExtractFile(name: name, spool: spool)]
    }
}
