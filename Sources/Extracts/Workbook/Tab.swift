import CXlsxwriter
import Foundation
import Store

/// One sheet of the library's, and how far it is written.
struct Tab {
    private static let rowLimit = 1_048_576
    /// Rows that are looked at before a sheet's columns get their widths, which decide how high each
    /// row is. They are held until then: the library wants a row's height before its cells.
    private static let sample = 200

    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    let name: String
    let wantedName: String
    /// Empty: a sheet without one, whose columns are as wide as they were said to be.
    let header: [String]
    /// How many columns at the end hold keys, which are for programs and not for print.
    let keys: Int
    private(set) var widths: [Int]
    private var held: [[Workbook.Cell?]] = []
    /// The row to be taken next, and the one to be written.
    private var (row, written) = (0, 0)
    /// Rows that hold a cell, with the header.
    private(set) var rowsWritten = 0
    /// The columns that say something.
    private var filled: [Bool]

    /// - Parameter widths: in pixels; empty: by what the columns hold.
    init(
        _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ name: String, wantedName: String,
        header: [String], keys: Int, widths: [Int]
    ) {
        self.sheet = sheet
        self.name = name
        self.wantedName = wantedName
        self.header = header
        self.keys = keys
        filled = header.map { _ in false }
        self.widths = widths
    }

    var isFull: Bool { row == Self.rowLimit }

    /// Sets the page and writes the header.
    mutating func begin(_ cellText: CellText, _ look: WorkbookLook) throws(LibraryFault) {
        try look.setPage(of: sheet)
        if header.isEmpty {
            try setWidths()
        } else {
            worksheet_freeze_panes(sheet, 1, header.count > 1 ? 1 : 0)
            try LibraryFault.check(worksheet_repeat_rows(sheet, 0, 0))
            try write(header.map { .text($0, .header) }, cellText, look)
        }
    }

    mutating func write(
        _ cells: [Workbook.Cell?], _ cellText: CellText, _ look: WorkbookLook
    ) throws(LibraryFault) {
        row += 1
        // On the second sheet of many rows the widths are those of the first.
        guard widths.isEmpty else { return try put(cells, nil, cellText, look) }
        held.append(cells)
        if held.count > Self.sample { try settle(cellText, look) }
    }

    private mutating func settle(_ cellText: CellText, _ look: WorkbookLook) throws(LibraryFault) {
        let isAll = held.count <= Self.sample
        widths = ColumnWidths.of(held, columns: header.count, isAll: isAll)
        // What stands over a column that will be hidden makes no header higher.
        let seen = Set(
            header.indices.filter { place in
                !isAll || held.count == 1 || held.contains { $0[place]?.saysSomething == true }
            })
        for cells in held { try put(cells, seen, cellText, look) }
        held = []
        try setWidths()
    }

    private func setWidths() throws(LibraryFault) {
        for (column, width) in widths.enumerated() {
            let column = UInt16(column)
            try LibraryFault.check(
                worksheet_set_column_pixels(sheet, column, column, UInt32(width), nil))
        }
    }

    /// - Parameter seen: the columns that decide how high the row is; nil: all.
    private mutating func put(
        _ cells: [Workbook.Cell?], _ seen: Set<Int>?, _ cellText: CellText, _ look: WorkbookLook
    ) throws(LibraryFault) {
        defer { written += 1 }
        guard cells.contains(where: { $0 != nil }) else { return }
        rowsWritten += 1
        let row = UInt32(written)
        let height = height(cells, seen)
        // 15 points is what a row has of itself, and then it may grow with what is written into it.
        if height > 15 { try LibraryFault.check(worksheet_set_row(sheet, row, height, nil)) }
        for case (let place, let cell?) in cells.enumerated() {
            let column = UInt16(place)
            if place < filled.count, !filled[place] { filled[place] = cell.saysSomething }
            let code =
                switch cell {
                case .text("", let style): worksheet_write_blank(sheet, row, column, look[style])
                case .text(let text, let style):
                    worksheet_write_string(sheet, row, column, cellText(text), look[style])
                case .number(let number):
                    worksheet_write_number(sheet, row, column, number, look.number)
                case .day(let day):
                    worksheet_write_number(sheet, row, column, Double(day), look.day)
                case .sheet(let name):
                    worksheet_write_url_opt(
                        sheet, row, column,
                        "internal:'\(name.replacing("'", with: "''"))'!A1", look.link, name, nil)
                }
            try LibraryFault.check(code)
        }
    }

    /// In points; Excel knows no more than 409.
    private func height(_ cells: [Workbook.Cell?], _ seen: Set<Int>?) -> Double {
        var height = 15.0
        for case (let place, .text(let text, let style)?) in zip(widths.indices, cells)
        where seen?.contains(place) != false {
            let width = widths[place]
            let lines = style.isBroken ? ColumnWidths.lines(of: text, style, in: width) : 1
            height = max(height, style.line * Double(lines))
        }
        return min(height, 409)
    }

    /// Sets what is known only when the last row is.
    /// - Returns: whether every row reached the library's temporary file.
    mutating func end(
        footer: String, _ cellText: CellText, _ look: WorkbookLook
    ) throws(LibraryFault) -> Bool {
        if widths.isEmpty { try settle(cellText, look) }
        if row > 1, !header.isEmpty {
            try LibraryFault.check(
                worksheet_autofilter(sheet, 0, 0, UInt32(row - 1), UInt16(header.count - 1)))
        }
        try LibraryFault.check(worksheet_set_footer(sheet, footer))
        try hideEmpty()
        try fitPages()
        guard let rows = sheet.pointee.optimize_tmpfile else { return true }
        return fflush(rows) == 0 && ferror(rows) == 0
    }

    /// Columns that say nothing in any row are hidden, as pages leave them out.
    private func hideEmpty() throws(LibraryFault) {
        guard rowsWritten > 1 else { return }
        for place in header.indices where !filled[place] {
            var options = lxw_row_col_options(hidden: 1, level: 0, collapsed: 0)
            let column = UInt16(place)
            try LibraryFault.check(
                worksheet_set_column_pixels_opt(
                    sheet, column, column, UInt32(widths[place]), nil, &options))
        }
    }

    /// As wide as one page, or as several where it could not be read on one; then each begins with
    /// the column that names the rows.
    private func fitPages() throws(LibraryFault) {
        if header.isEmpty { worksheet_set_portrait(sheet) }
        let printed = widths.indices.dropLast(keys)
        let shown = printed.filter { header.isEmpty || filled[$0] }
        let pages = (shown.reduce(0) { $0 + widths[$1] } + 1_899) / 1_900
        worksheet_fit_to_pages(sheet, UInt16(max(pages, 1)), 0)
        if keys > 0, let last = printed.last, rowsWritten > 1 {
            try LibraryFault.check(
                worksheet_print_area(sheet, 0, 0, UInt32(row - 1), UInt16(last)))
        }
        if pages > 1 { try LibraryFault.check(worksheet_repeat_columns(sheet, 0, 0)) }
    }
}
