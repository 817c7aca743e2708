extension Workbook {
    /// What a cell holds. Text stays text, whatever it looks like: never a formula.
    enum Cell: Sendable {
        case text(String, WorkbookLook.Style = .cell)
        case number(Double)
        /// Days since Excel's own beginning.
        case day(Int)
        /// A way to another sheet of the same workbook, by its name.
        case sheet(String)

        /// Whether it is more than nothing or what stands over a column.
        var saysSomething: Bool {
            if case .text(let text, let style) = self {
                !text.isEmpty && style != .header
            } else {
                true
            }
        }

        /// About as it is shown.
        var shown: String {
            switch self {
            case .text(let text, _): text
            case .number(let number): "\(number)"
            case .day: "2026-12-31"
            case .sheet(let name): name
            }
        }
    }
}

extension Workbook.Cell {
    /// What a value of the register is in a workbook: a number or a day where it is one.
    init(_ cell: ExtractPart.Cell) {
        switch cell.type {
        case "int2", "int4", "int8":
            self = Double(cell.words).map { .number($0) } ?? .text(cell.words)
        case "date": self = Self.serial(cell.words).map { .day($0) } ?? .text(cell.words)
        default: self = .text(cell.words)
        }
    }

    /// Excel counts days from 1900, and believes that there was a 29 February; nil for earlier ones
    /// and for what is no day.
    private static func serial(_ iso: String) -> Int? {
        let parts = iso.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2] else { return nil }
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 3, (1901...9999).contains(numbers[0]) else { return nil }
        // Days from the civil calendar, years beginning in March.
        let (month, year) = ((numbers[1] + 9) % 12, numbers[0] - (numbers[1] < 3 ? 1 : 0))
        let days = 365 * year + year / 4 - year / 100 + year / 400
        return days + (153 * month + 2) / 5 + numbers[2] - 693_900
    }
}
