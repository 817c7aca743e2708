import Foundation
import Registry
import Sealing
import Store
import Synchronization

extension ExtractFormat {
    package static let html = ExtractFormat(
        name: "html", mediaType: "text/html; charset=utf-8", isOneFile: true,
        origin: .rows { try ExtractPage($0.request, "\($0.name).html", $0.folder, as: .html) })

    /// What the page shows, for what prints it; handed over to nobody.
    static let page = ExtractFormat(
        name: "page", mediaType: "application/json", isOneFile: true,
        origin: .rows { try ExtractPage($0.request, "\($0.name).page", $0.folder, as: .values) })
}

/// An extract as one page: as an HTML file that opens anywhere, with no script and nothing fetched, as
/// a document of an office program, or as the values of their templates.
final class ExtractPage: ExtractWriter {
    enum Shape {
        case html, values
        case office(OfficeDocument)
    }

    private let request: ExtractRequest
    private let name: String
    private let folder: URL
    private let shape: Shape
    private let rows: Spool
    private let parts: Mutex<KeptParts>

    init(
        _ request: ExtractRequest, _ name: String, _ folder: URL, as shape: Shape
    ) throws {
        self.request = request
        self.shape = shape
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
        try rows.finish()
        let record = try PrintedRecord(
            request, parts.withLock { $0.parts }, Text(request.language))
        let spool = try Spool(in: folder)
        switch shape {
        case .office(let office): try office.write(record.values(dataHash: dataHash), to: spool)
        case .html: try record.write(dataHash: dataHash, to: spool)
        case .values: try record.writeValues(dataHash: dataHash, to: spool)
        }
        return [WrittenFile(name: name, spool: spool)]
    }
}
