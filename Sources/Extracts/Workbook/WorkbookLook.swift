import CXlsxwriter
import SystemPackage

/// How cells look: the header bold on grey, everything wrapped and beginning at the top.
struct WorkbookLook {
    let header: UnsafeMutablePointer<lxw_format>
    let cell: UnsafeMutablePointer<lxw_format>

    init(_ book: UnsafeMutablePointer<lxw_workbook>) throws {
        guard let header = workbook_add_format(book), let cell = workbook_add_format(book) else {
            throw Errno.noMemory
        }
        for format in [header, cell] {
            format_set_text_wrap(format)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
        format_set_bold(header)
        format_set_bg_color(header, 0xE7_E6E6)
        format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
        self.header = header
        self.cell = cell
    }

    /// A4 on its side, as wide as one page, the header on each, sheet and page in the footer.
    func setPage(of sheet: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
        worksheet_set_paper(sheet, 9)
        worksheet_set_landscape(sheet)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_freeze_panes(sheet, 1, 0)
        let errors = [
            worksheet_repeat_rows(sheet, 0, 0),
            worksheet_set_footer(sheet, "&L&A&R&P / &N"),
            // Organisation numbers are text; no green corner has to say so.
            worksheet_ignore_errors(
                sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576"),
        ]
        return errors.first { $0 != LXW_NO_ERROR } ?? LXW_NO_ERROR
    }
}
