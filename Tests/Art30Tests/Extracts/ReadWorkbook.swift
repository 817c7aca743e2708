import Foundation
import FoundationXML

@testable import Registry
@testable import Sealing
@testable import art30

/// A workbook as any reader of its XML sees it: the texts of each part's cells by reference.
struct ReadWorkbook {
    private(set) var parts: [String: String] = [:]

    init(_ spool: Spool) throws {
        try spool.finish()
        try ZipReader(URL(filePath: spool.path)).entries { entry in
            var data = Data()
            try entry.read { data.append(contentsOf: $0) }
            parts[entry.name] = String(decoding: data, as: UTF8.self)
        }
    }

    var sheetNames: [String] {
        XMLWalk(parts["xl/workbook.xml"] ?? "").starts.filter { $0.name == "sheet" }
            .compactMap { $0.attributes["name"] }
    }

    func xml(_ sheet: Int) -> String { parts["xl/worksheets/sheet\(sheet).xml"] ?? "" }

    /// Cells with text or a number, such as "B2": "text". `_xHHHH_` is read as the standard says.
    func cells(_ sheet: Int) -> [String: String] {
        XMLWalk(xml(sheet)).cells.mapValues { text in
            text.replacing(#/_x([0-9A-Fa-f]{4})_/#.matchingSemantics(.unicodeScalar)) { match in
                String(UnicodeScalar(UInt16(match.output.1, radix: 16) ?? 0) ?? "?")
            }
        }
    }
}

/// Foundation's XML parser, noting elements and what cells hold.
private final class XMLWalk: NSObject, XMLParserDelegate {
    private(set) var starts: [(name: String, attributes: [String: String])] = []
    private(set) var cells: [String: String] = [:]
    private var cell: String?

    init(_ xml: String) {
        super.init()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = self
        if !parser.parse() { cells["error"] = "\(parser.lineNumber)" }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        starts.append((name, attributes))
        if name == "c" { cell = attributes["r"] }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if let cell { cells[cell, default: ""] += text }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        if name == "c" { cell = nil }
    }
}
