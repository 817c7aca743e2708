import CXlsxwriter
import SystemPackage

/// How cells look: wrapped, beginning at the top, with a thin line under each row.
struct WorkbookLook {
    /// What a text stands for on its sheet.
    enum Style: CaseIterable {
        case cell
        /// Over a column.
        case header
        /// On the cover.
        case title, subtitle, heading, label, note

        /// Whether a long text is broken, and does not run on over the cells beside it.
        var isBroken: Bool { [.cell, .header, .label].contains(self) }

        /// How high a line of it is, in points.
        var line: Double {
            switch self {
            case .title: 27
            case .subtitle: 19
            case .heading: 24
            case .cell, .header, .label, .note: 15
            }
        }
    }

    typealias Format = UnsafeMutablePointer<lxw_format>

    private let styles: [Style: Format]
    let number: Format
    let day: Format
    let link: Format

    init(_ book: UnsafeMutablePointer<lxw_workbook>) throws {
        func format(_ set: (Format) -> Void = { _ in }) throws -> Format {
            guard let format = workbook_add_format(book) else { throw Errno.noMemory }
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            set(format)
            return format
        }
        var styles: [Style: Format] = [:]
        for style in Style.allCases { styles[style] = try format { style.set(on: $0) } }
        self.styles = styles
        number = try format {
            $0.setCell()
            // Away from what stands to the left in the next column.
            format_set_align($0, UInt8(LXW_ALIGN_RIGHT.rawValue))
            format_set_indent($0, 1)
        }
        day = try format {
            $0.setCell()
            format_set_num_format($0, "yyyy\\-mm\\-dd")
            format_set_align($0, UInt8(LXW_ALIGN_LEFT.rawValue))
        }
        link = try format {
            $0.setCell()
            format_set_font_color($0, 0x05_63C1)
            format_set_underline($0, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        }
    }

    subscript(style: Style) -> Format? { styles[style] }

    /// A4 on its side, the header on each page.
    func setPage(of sheet: UnsafeMutablePointer<lxw_worksheet>) throws(LibraryFault) {
        worksheet_set_paper(sheet, 9)
        worksheet_set_landscape(sheet)
        worksheet_set_margins(sheet, 0.5, 0.5, 0.5, 0.7)
        // Organisation numbers are text; no green corner has to say so.
        try LibraryFault.check(
            worksheet_ignore_errors(
                sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576"))
    }
}

extension WorkbookLook.Style {
    fileprivate func set(on format: WorkbookLook.Format) {
        switch self {
        case .cell, .label:
            format.setCell()
            if self == .label { format_set_font_color(format, 0x59_5959) }
        case .header:
            format_set_text_wrap(format)
            format_set_bold(format)
            format_set_bg_color(format, 0xE7_E6E6)
            format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
        case .note: format_set_font_color(format, 0x59_5959)
        case .title, .subtitle, .heading:
            if self != .subtitle { format_set_bold(format) }
            if self == .heading {
                format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_BOTTOM.rawValue))
            }
            format_set_font_size(format, self == .title ? 18 : self == .subtitle ? 13 : 12)
        }
    }
}

extension WorkbookLook.Format {
    /// Broken into lines, with thin ones around: neighbours are told apart.
    fileprivate func setCell() {
        format_set_text_wrap(self)
        format_set_border(self, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_border_color(self, 0xD9_D9D9)
    }
}
