import Postgres
import Registry
package import Rendering
import Store

/// A table of words with columns as wide as their words need.
package struct PageTable {
    /// Millimetres that its page has between the margins.
    static let (upright, lying) = (172, 257)

    package struct Head: Sendable {
        package let label: String
        /// Percent of the page.
        package let width: Int
        let twips: Int

        /// - Parameter isWide: on a page lying down.
        init(label: String, width: Int, isWide: Bool = false) {
            self.label = label
            self.width = width
            // 1440 of them are 25.4 mm.
            twips = width * (isWide ? PageTable.lying : PageTable.upright) * 144 / 254
        }

        var value: Value {
            [
                "label": .text(label), "width": .text("\(width)"), "twips": .text("\(twips)"),
            ]
        }
    }

    package struct Cell: Sendable {
        package let label: String
        package let text: String
        /// It names its row.
        package let isHead: Bool
        /// In the language of the register.
        fileprivate let isQuoted: Bool
        /// Not to be hyphenated: an address of the net would be changed by it, and no language has
        /// words so long that they take a hyphenator minutes.
        var isExact: Bool {
            text.utf8.contains(UInt8(ascii: "@")) || text.contains("://")
                || PageTable.longestWord(text) > 60
        }

        package var value: Value {
            [
                "label": .text(label), "text": .text(text), "isHead": .truth(isHead),
                "isExact": .truth(isExact), "isQuoted": .truth(isQuoted),
            ]
        }
    }

    package struct Row: Sendable {
        package let cells: [Cell]
    }

    package let heads: [Head]
    package let rows: [Row]

    /// - Parameter quoted: which cells are in the language of the register.
    init(
        _ labels: [String], _ words: [[String]], quoted: [[Bool]] = [], head: Int?, isWide: Bool
    ) {
        let widths = PageTable.widths(labels, words, room: isWide ? 165 : 110)
        heads = zip(labels, widths).map { Head(label: $0, width: $1, isWide: isWide) }
        rows = words.enumerated().map { number, row in
            Row(
                cells: row.indices.map { index in
                    Cell(
                        label: labels[index], text: row[index], isHead: index == head,
                        isQuoted: quoted.isEmpty ? false : quoted[number][index])
                })
        }
    }

    /// Its rows are made when they are written.
    package var value: Value {
        [
            "heads": .list(heads.map(\.value)),
            "rows": .made { [rows] in
                rows.indices.contains($0)
                    ? ["cells": .list(rows[$0].cells.map(\.value))] : nil
            },
        ]
    }

    /// Room for the longest word first; the rest goes to the columns with the longest texts.
    /// - Parameter room: characters that a line of the page holds.
    /// - Returns: percent of the page.
    static func widths(_ labels: [String], _ words: [[String]], room: Int) -> [Int] {
        let most = min(max(room / max(labels.count, 1) - 5, 7), 16)
        let columns = labels.indices.map { index in
            let texts = words.map { $0[index] }.filter { !$0.isEmpty }
            let longest = (texts + [labels[index]]).map(longestWord).max() ?? 0
            let usual = texts.map { min($0.utf8.count, 240) }.reduce(0, +) / max(words.count, 1)
            // And what is between two columns.
            return (least: min(longest, most) + 3, usual: max(usual, 1))
        }
        let free = max(room - columns.map(\.least).reduce(0, +), 0)
        let usual = columns.map(\.usual).reduce(0, +)
        let wants = columns.map { 10 * $0.least + 10 * free * $0.usual / max(usual, 1) }
        let total = max(wants.reduce(0, +), 1)
        // Each ends where all so far end, so that they are the whole page together.
        var (sum, end) = (0, 0)
        return wants.map { want in
            sum += want
            let begin = end
            end = max(begin + 1, sum * 100 / total)
            return end - begin
        }
    }

    static func longestWord(_ text: String) -> Int {
        text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(\.count).max() ?? 0
    }
}
