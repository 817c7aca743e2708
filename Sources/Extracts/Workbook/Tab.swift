import CXlsxwriter
import Foundation
import Store

/// One sheet of the library's, and how far it is written.
struct Tab {
    private static let rowLimit = 1_048_576

    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    let wantedName: String
    let columns: [Workbook.Column]
    /// The row to be written next; the header is row 0.
    private var row = 1
    /// Rows that hold a cell, with the header.
    private(set) var rowsWritten = 1

    init(
        _ sheet: UnsafeMutablePointer<lxw_worksheet>, wantedName: String,
        columns: [Workbook.Column]
    ) {
        self.sheet = sheet
        self.wantedName = wantedName
        self.columns = columns
    }

    var isFull: Bool { row == Self.rowLimit }

    /// Writes the header and sets the page.
    func begin(_ cellText: CellText, _ look: WorkbookLook) -> lxw_error {
        for (index, column) in columns.enumerated() {
            let number = UInt16(index)
            let errors = [
                worksheet_set_column(sheet, number, number, column.width, nil),
                worksheet_write_string(sheet, 0, number, cellText(column.title), look.header),
            ]
            if let error = errors.first(where: { $0 != LXW_NO_ERROR }) { return error }
        }
        return look.setPage(of: sheet)
    }

    mutating func write(
        _ cells: [Workbook.Cell?], _ cellText: CellText, _ look: WorkbookLook
    ) -> lxw_error {
        let filled = cells.enumerated().filter { $1 != nil }
        for case (let column, let cell?) in filled {
            let (row, column) = (UInt32(row), UInt16(column))
            let error =
                switch cell {
                case .text(let text):
                    worksheet_write_string(sheet, row, column, cellText(text), look.cell)
                case .number(let number):
                    worksheet_write_number(sheet, row, column, number, look.cell)
                }
            guard error == LXW_NO_ERROR else { return error }
        }
        if !filled.isEmpty { rowsWritten += 1 }
        row += 1
        return LXW_NO_ERROR
    }

    /// Sets the filter, whose range is known only now.
    /// - Returns: whether every row reached the library's temporary file.
    func end() -> Bool {
        if row > 1, !columns.isEmpty {
            worksheet_autofilter(sheet, 0, 0, UInt32(row - 1), UInt16(columns.count - 1))
        }
        guard let rows = sheet.pointee.optimize_tmpfile else { return true }
        return fflush(rows) == 0 && ferror(rows) == 0
    }
}
