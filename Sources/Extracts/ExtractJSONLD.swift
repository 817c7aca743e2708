import Foundation
import Registry
import Sealing
import Store

extension ExtractFormat {
    static let jsonld = ExtractFormat(
        name: "jsonld", mediaType: "application/ld+json", isOneFile: true,
        origin: .rows { try ExtractJSONLD($0.request, "\($0.name).jsonld", $0.folder) })
}

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

    package func finish(dataHash: String) throws -> [WrittenFile] {
        try graph.end()
        return [WrittenFile(name: name, spool: spool)]
    }
}
