import Foundation
import Registry
import Sealing
import Synchronization

extension ExtractFormat {
    package static let csv = ExtractFormat(
        name: "csv", mediaType: "text/csv; charset=utf-8", isOneFile: false,
        origin: .rows { ExtractCSV($0.words, $0.folder) })
}

/// An extract as one CSV file a part (RFC 4180, UTF-8), in the reader's words.
final class ExtractCSV: ExtractWriter {
    private let words: ExtractFormatter
    private let folder: URL
    private let state = Mutex<(files: [WrittenFile], part: ExtractPart?)>(([], nil))

    init(_ words: ExtractFormatter, _ folder: URL) {
        self.words = words
        self.folder = folder
    }

    func take(_ event: ExtractEvent) throws {
        switch event {
        case .part(let part, let columns):
            let spool = try Spool(in: folder)
            let open = ExtractPart(part: part, columns: columns, words: words)
            try spool.write(csvRecord(open.header))
            state.withLock { state in
                state.files.append(WrittenFile(name: "csv/\(part.name).csv", spool: spool))
                state.part = open
            }
        case .line(let line):
            let (spool, part) = state.withLock { ($0.files.last?.spool, $0.part) }
            for row in try part?.rows(line) ?? [] { try spool?.write(csvRecord(row)) }
        }
    }

    package func finish(dataHash: String) throws -> [WrittenFile] {
        let files = state.withLock { $0.files }
        try files.first?.spool.write(csvRecord([words.dataHash, dataHash]))
        return files
    }
}
