import CXlsxwriter
import Foundation
import Registry
import Sealing
import Store
import Synchronization
import SystemPackage

/// An Excel workbook written row by row into a spool; memory does not grow with its rows, and
/// several sheets may be written by turns. The same calls give the same bytes.
final class Workbook: Sendable {
    /// What the file says of itself.
    struct Properties: Sendable {
        var title: String
        var author: String
        var company: String
        var created: Date
    }

    private let spool: Spool
    private let cellText: CellText
    private let state: Mutex<State>

    private struct State {
        /// Nil when the library has closed and freed it.
        var book: UnsafeMutablePointer<lxw_workbook>?
        let look: WorkbookLook
        var names = SheetNames()
        /// The library's sheets, in the order of their tabs.
        var tabs: [Tab] = []
        /// The tab each of ours is being written to.
        var current: [Int] = []
    }

    /// - Parameters:
    ///   - spool: nothing has been written to it.
    ///   - marker: what ends a text that is too long for a cell.
    init(_ spool: Spool, _ properties: Properties, marker: String) throws {
        self.spool = spool
        cellText = CellText(marker: marker)
        // Temporary files go where the system keeps them (TMPDIR): they have a name for a moment,
        // and a kill in that moment may leave an empty one.
        var options = lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 0)
        guard let book = workbook_new_opt(spool.path, &options) else { throw Errno.noMemory }
        properties.set(on: book, cellText)
        state = Mutex(State(book: book, look: try WorkbookLook(book)))
    }

    deinit {
        state.withLock { state in
            if let book = state.book { lxw_workbook_free(book) }
        }
    }

    /// A new sheet with its header. Its name becomes one Excel accepts.
    func sheet(_ name: String, columns: [Column]) throws -> Sheet {
        try state.withLock { state in
            state.current.append(try addTab(name, columns, &state))
            return Sheet(workbook: self, number: state.current.count - 1)
        }
    }

    fileprivate func write(_ cells: [Cell?], to sheet: Int) throws {
        try state.withLock { state in
            let tab = state.tabs[state.current[sheet]]
            if tab.isFull {
                state.current[sheet] = try addTab(tab.wantedName, tab.columns, &state)
            }
            let current = state.current[sheet]
            let error = state.tabs[current].write(cells, cellText, state.look)
            guard error == LXW_NO_ERROR else { throw problem(error) }
        }
    }

    private func addTab(_ name: String, _ columns: [Column], _ state: inout State) throws -> Int {
        guard let book = state.book,
            let sheet = workbook_add_worksheet(book, state.names.name(name))
        else { throw problem(LXW_ERROR_CREATING_TMPFILE) }
        let tab = Tab(sheet, wantedName: name, columns: columns)
        let error = tab.begin(cellText, state.look)
        guard error == LXW_NO_ERROR else { throw problem(error) }
        state.tabs.append(tab)
        return state.tabs.count - 1
    }

    /// The workbook is complete in its spool, and has been read back.
    @discardableResult
    func finish() throws -> Content {
        let rows = try state.withLock { state in
            guard let book = state.book else { return [Int]() }
            for tab in state.tabs where !tab.end() { throw problem(LXW_ERROR_CREATING_TMPFILE) }
            state.book = nil
            let error = workbook_close(book)
            guard error == LXW_NO_ERROR else { throw problem(error) }
            return state.tabs.map(\.rowsWritten)
        }
        try WorkbookCheck(spool).expect(rows: rows)
        return try spool.hashAgain()
    }

    /// The library writes to its temporary files without looking whether it could.
    private func problem(_ error: lxw_error) -> Problem {
        let files = [
            LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
            LXW_ERROR_ZIP_FILE_OPERATION,
        ]
        let system = Errno(rawValue: errno)
        if files.contains(error), system.rawValue != 0 {
            return Problem(system, at: FileManager.default.temporaryDirectory)
        }
        return Problem("workbook-failed", ["reason": String(cString: lxw_strerror(error))])
    }
}

extension Workbook {
    /// What a column is called, and how wide it is in characters.
    struct Column: Sendable {
        let title: String
        let width: Double

        init(_ title: String, width: Double) {
            self.title = title
            self.width = width
        }
    }

    /// What a cell holds. Text stays text, whatever it looks like: never a formula, never a link.
    enum Cell: Sendable {
        case text(String)
        case number(Double)
    }

    /// A sheet being written; after row 1 048 576 it goes on in another of like name.
    struct Sheet: Sendable {
        fileprivate let workbook: Workbook
        fileprivate let number: Int

        func row(_ cells: [Cell?]) throws { try workbook.write(cells, to: number) }

        func row(_ texts: [String?]) throws { try row(texts.map { $0.map(Cell.text) }) }
    }
}

extension Workbook.Properties {
    fileprivate func set(on book: UnsafeMutablePointer<lxw_workbook>, _ cellText: CellText) {
        withStrings([title, author, company].map { cellText($0) }) { strings in
            var properties = lxw_doc_properties()
            properties.title = strings[0]
            properties.author = strings[1]
            properties.company = strings[2]
            properties.created = time_t(created.timeIntervalSince1970)
            workbook_set_properties(book, &properties)
        }
    }
}

/// C strings that live as long as `body`.
private func withStrings(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void
) {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    body(copies)
}
