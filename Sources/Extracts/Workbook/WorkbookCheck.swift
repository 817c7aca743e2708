import Foundation
import Sealing
import Store

/// Reads a finished workbook back: the library does not notice when its temporary files do not
/// fit on the disk, and would hand over a record that lacks rows.
struct WorkbookCheck {
    private let spool: Spool

    init(_ spool: Spool) { self.spool = spool }

    /// - Parameter rows: how many each sheet must hold.
    func expect(rows: [Int]) throws {
        var found: [String: Int] = [:]
        do {
            try ZipReader(URL(filePath: spool.path)).entries { entry in
                var sheet = SheetScan()
                try entry.read { sheet.scan($0) }
                if sheet.isWhole { found[entry.name] = sheet.rows }
            }
        } catch is Problem {
            throw incomplete
        }
        for (index, count) in rows.enumerated()
        where found["xl/worksheets/sheet\(index + 1).xml"] != count { throw incomplete }
    }

    private var incomplete: Problem {
        let folder = FileManager.default.temporaryDirectory
        return Problem("disk-full", ["file": folder.path(percentEncoded: false)])
    }
}

/// Counts the rows of a sheet's XML as it passes.
private struct SheetScan {
    private static let row = Array("<row ".utf8)
    private static let end = Array("</worksheet>".utf8)

    private(set) var rows = 0
    /// The end of what has passed, where a tag may be cut in two.
    private var tail: [UInt8] = []

    var isWhole: Bool { tail.suffix(Self.end.count).elementsEqual(Self.end) }

    mutating func scan(_ chunk: [UInt8]) {
        let bytes = tail.suffix(Self.row.count - 1) + chunk
        bytes.withUnsafeBufferPointer { bytes in
            var at = 0
            while at + Self.row.count <= bytes.count {
                // No text holds a bare "<" in XML.
                if bytes[at] == 0x3C, bytes[at + 1] == 0x72, bytes[at + 2] == 0x6F,
                    bytes[at + 3] == 0x77, bytes[at + 4] == 0x20
                {
                    rows += 1
                }
                at += 1
            }
        }
        tail = Array((tail + chunk).suffix(Self.end.count))
    }
}
