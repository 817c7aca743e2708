import Registry
import Sealing
import Synchronization

extension ExtractFormat {
    package static let csv = ExtractFormat(
        name: "csv", mediaType: "text/csv; charset=utf-8", isOneFile: false,
        origin: .rows { ExtractCSV($0) })
}

/// An extract as one CSV file a part (RFC 4180, UTF-8), in the reader's words.
final class ExtractCSV: ExtractWriter {
    private let setting: ExtractSetting
    private let names = ActivityNames()
    private let state = Mutex<(files: [WrittenFile], part: ExtractPart?)>(([], nil))

    init(_ setting: ExtractSetting) { self.setting = setting }

    func take(_ event: ExtractEvent) throws {
        switch event {
        case .part(let part, let columns):
            let spool = try Spool(in: setting.folder)
            let open = ExtractPart(
                part, columns, in: setting.request.book, setting.words, names)
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
        try files.first?.spool.write(csvRecord([setting.words.dataHash, dataHash]))
        return files
    }
}
