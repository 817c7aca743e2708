import Foundation
import Registry
import Sealing
import Store
import Synchronization

extension ExtractFormat {
    package static let xlsx = ExtractFormat(
        name: "xlsx",
        mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        isOneFile: true,
        origin: .rows { try ExtractXLSX($0.words, "\($0.name).xlsx", $0.folder, dated: $0.date) })
}

/// An extract as an Excel workbook, a sheet a part, in the reader's words.
final class ExtractXLSX: ExtractWriter {
    private let words: ExtractFormatter
    private let name: String
    private let spool: Spool
    private let book: Workbook
    private let state = Mutex<(sheets: [Workbook.Sheet], part: ExtractPart?)>(([], nil))

    init(_ words: ExtractFormatter, _ name: String, _ folder: URL, dated date: Date) throws {
        self.words = words
        self.name = name
        spool = try Spool(in: folder)
        book = try Workbook(
            spool,
            .init(title: name, author: "", company: "", created: date),
            marker: words.text("extract.cut"))
    }

    func take(_ event: ExtractEvent) throws {
        switch event {
        case .part(let part, let columns):
            let open = ExtractPart(part: part, columns: columns, words: words)
            let sheet = try book.sheet(
                words.title(part), columns: open.header.map { .init($0, width: open.width($0)) })
            state.withLock { state in
                state.sheets.append(sheet)
                state.part = open
            }
        case .line(let line):
            let (sheet, part) = state.withLock { ($0.sheets.last, $0.part) }
            for row in try part?.rows(line) ?? [] { try sheet?.row(row) }
        }
    }

    package func finish(dataHash: String) throws -> [WrittenFile] {
        try state.withLock { $0.sheets.first }?.row([words.dataHash, dataHash])
        try book.finish()
        return [WrittenFile(name: name, spool: spool)]
    }
}

extension ExtractPart {
    /// Characters: names and lists need room, dates and codes do not.
    fileprivate func width(_ title: String) -> Double {
        if isOnEnd { return title == header.first ? 34 : 70 }
        let column = columns.first { words.label(part, $0) == title }
        switch column?.type {
        case "date", "bool", "int4", "interval": return 14
        default: return column?.isList == true ? 44 : 28
        }
    }
}
