import Foundation
import Registry
import Synchronization

/// An extract as one HTML file that opens anywhere: no script, nothing fetched.
final class ExtractHTML: ExtractWriter {
    private let request: ExtractRequest
    private let name: String
    private let folder: URL
    private let parts = Mutex<[PagePart]>([])

    init(_ request: ExtractRequest, _ name: String, _ folder: URL) {
        self.request = request
        self.name = name
        self.folder = folder
    }

    func take(_ event: ExtractEvent) {
        parts.withLock { parts in
            switch event {
            case .part(let part, let columns):
                parts.append(PagePart(part: part, columns: columns))
            case .line(let line):
                parts[parts.count - 1].rows.append(line.values)
            }
        }
    }

    func finish(dataHash: String) throws -> [ExtractFile] {
        // A record that nobody has counted as a delivery is a draft, and says so on every page.
        let isDraft = request.extract == .authority && request.cover["version"] == nil
        let page = Page(
            request, parts.withLock { $0 }, dataHash: dataHash, isDraft: isDraft,
            Text(request.language))
        let spool = try Spool(in: folder)
        try spool.write(Templates.render(page))
        return [ExtractFile(name: name, spool: spool)]
    }
}
