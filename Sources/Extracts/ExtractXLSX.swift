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
        origin: .rows { try ExtractXLSX($0) })
}

/// An extract as an Excel workbook in the reader's words: a cover, and a sheet a part.
final class ExtractXLSX: ExtractWriter {
    private let setting: ExtractSetting
    private let names = ActivityNames()
    private let spool: Spool
    private let book: Workbook
    private let state = Mutex<State>(State())

    private struct State {
        var cover: CoverSheet?
        /// The part being written; nil: the cover's.
        var current: (sheet: Workbook.Sheet, part: ExtractPart)?
    }

    init(_ setting: ExtractSetting) throws {
        self.setting = setting
        spool = try Spool(in: setting.folder)
        book = try Workbook(spool, marker: setting.words.text("extract.cut"))
    }

    func take(_ event: ExtractEvent) throws {
        let words = setting.words
        try state.withLock { state in
            switch event {
            case .part(let part, let columns) where setting.request.isCover(part):
                state.cover = CoverSheet(
                    request: setting.request, words: words,
                    sheet: try book.sheet(words.title(part), widths: CoverSheet.widths),
                    part: PagePart(part: part, columns: columns))
                state.current = nil
            case .part(let part, let columns):
                let open = ExtractPart(part, columns, in: setting.request.book, words, names)
                let name = part.sheets[words.text.language] ?? words.title(part)
                let sheet = try book.sheet(name, header: open.header, keys: open.keys)
                state.cover?.entries.append(.init(sheet: sheet.name, part: part))
                state.current = (sheet, open)
            case .line(let line):
                guard let (sheet, part) = state.current else {
                    state.cover?.part.rows.append(Array(line.cells))
                    return
                }
                try sheet.row(part.cells(line).map { Workbook.Cell($0) })
                if let last = state.cover?.entries.indices.last {
                    state.cover?.entries[last].rows += 1
                }
            }
        }
    }

    package func finish(dataHash: String) throws -> [WrittenFile] {
        let cover = state.withLock { $0.cover }
        try cover?.write(dataHash: dataHash)
        let head = cover?.head
        let keeper = head?.keeper.shortened(to: 60)
        try book.finish(
            .init(
                title: [head?.title ?? setting.name, keeper].compactMap { $0 }
                    .joined(separator: " – "),
                author: keeper ?? "", language: setting.request.language.rawValue,
                created: setting.date,
                footer: [
                    setting.request.isDraft ? setting.words.text("page.draft") : nil, keeper,
                    head?.running,
                ].compactMap { $0 }.joined(separator: " · ")))
        return [WrittenFile(name: "\(setting.name).xlsx", spool: spool)]
    }
}
