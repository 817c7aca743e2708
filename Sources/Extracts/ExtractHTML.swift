import Foundation
import Registry
import Sealing
import Store
import Synchronization

extension ExtractFormat {
    package static let html = ExtractFormat(
        name: "html", mediaType: "text/html; charset=utf-8", isOneFile: true,
        origin: .rows { try ExtractHTML($0.request, "\($0.name).html", $0.folder) })
}

/// An extract as one HTML file that opens anywhere: no script, nothing fetched.
final class ExtractHTML: ExtractWriter {
    private let request: ExtractRequest
    private let name: String
    private let folder: URL
    private let rows: Spool
    private let parts: Mutex<KeptParts>

    init(_ request: ExtractRequest, _ name: String, _ folder: URL) throws {
        self.request = request
        self.name = name
        self.folder = folder
        rows = try Spool(in: folder)
        let book = request.extract == .authority ? request.book : nil
        parts = Mutex(KeptParts(book, in: rows))
    }

    func take(_ event: ExtractEvent) throws {
        try parts.withLock { parts in
            switch event {
            case .part(let part, let columns): parts.add(part, columns)
            case .line(let line): try parts.add(line.cells)
            }
        }
    }

    package func finish(dataHash: String) throws -> [WrittenFile] {
        // A record that nobody has counted as a delivery is a draft, and says so on every page.
        let isDraft = request.extract == .authority && request.cover["version"] == nil
        try rows.finish()
        let record = try PrintedRecord(
            request, parts.withLock { $0.parts }, Text(request.language))
        let spool = try Spool(in: folder)
        try record.write(dataHash: dataHash, isDraft: isDraft, to: spool)
        return [WrittenFile(name: name, spool: spool)]
    }
}
