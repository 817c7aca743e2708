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
        var language: String
        var created: Date
        /// What stands on the left under each printed page.
        var footer: String
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
    init(_ spool: Spool, marker: String) throws {
        self.spool = spool
        cellText = CellText(marker: marker)
        // Temporary files go where the system keeps them (TMPDIR): they have a name for a moment,
        // and a kill in that moment may leave an empty one.
        var options = lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 0)
        guard let book = workbook_new_opt(spool.path, &options) else { throw Errno.noMemory }
        state = Mutex(State(book: book, look: try WorkbookLook(book)))
    }

    deinit {
        state.withLock { state in
            if let book = state.book { lxw_workbook_free(book) }
        }
    }

    /// A new sheet with a header, its columns as wide as what they hold. Its name becomes one Excel
    /// accepts.
    /// - Parameter keys: how many columns at the end hold keys.
    func sheet(_ name: String, header: [String], keys: Int = 0) throws -> Sheet {
        try sheet(name, header: header, keys: keys, widths: [])
    }

    /// A new sheet without a header.
    /// - Parameter widths: of its columns, in pixels.
    func sheet(_ name: String, widths: [Int]) throws -> Sheet {
        try sheet(name, header: [], keys: 0, widths: widths)
    }

    private func sheet(
        _ name: String, header: [String], keys: Int, widths: [Int]
    ) throws -> Sheet {
        try state.withLock { state in
            let tab = try addTab(name, header, keys, widths, &state)
            state.current.append(tab)
            return Sheet(
                workbook: self, number: state.current.count - 1, name: state.tabs[tab].name)
        }
    }

    fileprivate func write(_ cells: [Cell?], to sheet: Int) throws {
        try state.withLock { state in
            let tab = state.tabs[state.current[sheet]]
            if tab.isFull {
                state.current[sheet] = try addTab(
                    tab.wantedName, tab.header, tab.keys, tab.widths, &state)
            }
            let current = state.current[sheet]
            try told { try state.tabs[current].write(cells, cellText, state.look) }
        }
    }

    private func addTab(
        _ wantedName: String, _ header: [String], _ keys: Int, _ widths: [Int],
        _ state: inout State
    ) throws -> Int {
        let name = state.names.name(wantedName)
        guard let book = state.book, let sheet = workbook_add_worksheet(book, name) else {
            throw problem(LXW_ERROR_CREATING_TMPFILE)
        }
        var tab = Tab(
            sheet, name, wantedName: wantedName, header: header, keys: keys, widths: widths)
        try told { try tab.begin(cellText, state.look) }
        state.tabs.append(tab)
        return state.tabs.count - 1
    }

    /// - Throws: the problem that a fault of the library's is to a user.
    private func told<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let fault as LibraryFault { throw problem(fault.code) }
    }

    /// The workbook is complete in its spool, and has been read back.
    @discardableResult
    func finish(_ properties: Properties) throws -> Content {
        let rows = try state.withLock { state in
            guard let book = state.book else { return [Int]() }
            let footer = "&L\(properties.footer.replacing("&", with: "&&"))&C&A&R&P / &N"
            for index in state.tabs.indices {
                let isThere = try told {
                    try state.tabs[index].end(footer: cellText(footer), cellText, state.look)
                }
                guard isThere else { throw problem(LXW_ERROR_CREATING_TMPFILE) }
            }
            properties.set(on: book, cellText)
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
    /// A sheet being written; after row 1 048 576 it goes on in another of like name.
    struct Sheet: Sendable {
        fileprivate let workbook: Workbook
        fileprivate let number: Int
        let name: String

        func row(_ cells: [Cell?]) throws { try workbook.write(cells, to: number) }

        func row(_ texts: [String?]) throws { try row(texts.map { $0.map { .text($0) } }) }
    }
}

extension Workbook.Properties {
    fileprivate func set(on book: UnsafeMutablePointer<lxw_workbook>, _ cellText: CellText) {
        withStrings([title, author, language].map { cellText($0) }) { strings in
            var properties = lxw_doc_properties()
            properties.title = strings[0]
            properties.author = strings[1]
            properties.company = strings[1]
            properties.created = time_t(created.timeIntervalSince1970)
            workbook_set_properties(book, &properties)
            // The library has no word for the standard's own dc:language; this is Excel's.
            workbook_set_custom_property_string(book, "Language", strings[2])
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
