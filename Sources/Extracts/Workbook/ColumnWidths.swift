/// How wide the columns of a sheet are, in pixels, by what they hold.
enum ColumnWidths {
    /// What Excel keeps free beside a text, and the button of the filter.
    private static let (margin, button) = (12, 18)
    /// Longer texts are broken; the longest get more room, or their rows would be towers.
    private static let (broken, longest, lines) = (260, 460, 5)
    /// A column that says nothing in the rows looked at may say something further down.
    private static let unknown = 120

    /// - Parameters:
    ///   - rows: the header, and rows below it.
    ///   - isAll: whether there are no others.
    static func of(_ rows: [[Workbook.Cell?]], columns: Int, isAll: Bool) -> [Int] {
        var texts = [Int](repeating: 0, count: columns)
        for row in rows.dropFirst() {
            for case (let column, let cell?) in zip(0..<columns, row) {
                texts[column] = max(texts[column], TextWidth.longest(cell.shown) / 2)
            }
        }
        return zip(rows.first ?? [], texts).map { header, text in
            let wanted = min(max(text / lines, broken), longest)
            let title = header?.shown ?? ""
            // Three lines of header are enough.
            let over = max(TextWidth.word(title), TextWidth.longest(title) / 3) / 2 + button
            return max(over, text == 0 && !isAll ? unknown : min(text, wanted) * 104 / 100) + margin
        }
    }

    /// How many lines a text makes in a column so wide, where a printer is not as exact as a screen.
    static func lines(of text: String, _ style: WorkbookLook.Style, in width: Int) -> Int {
        let room = width - margin + 4 - (style == .header ? button : 0)
        return TextWidth.lines(text, in: max(room, 20) * 194 / 100)
    }
}
