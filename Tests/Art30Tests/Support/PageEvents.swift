import Foundation
import Postgres
import Testing

@testable import Extracts
@testable import Registry
@testable import Schema
@testable import Sealing
@testable import Store

/// A page made from a few fixed parts.
struct PageEvents {
    private var events: [ExtractEvent] = []

    /// - Parameters:
    ///   - header: the lines of the part's file without their `--! `.
    ///   - columns: each name with its type.
    mutating func add(
        _ name: String, _ header: String, _ columns: [(String, String)], _ rows: [[String?]]
    ) throws {
        let head = header.split(separator: "\n").map { "--! \($0)" }.joined(separator: "\n")
        let file = Schema.File(
            name: name,
            text: "--! title.en: The \(name)\n--! title.sv: \(name)\n--! extracts: authority\n"
                + "\(head)\n-- A part of a test.\nselect 1")
        events.append(
            .part(try #require(Part(file)), columns.map { Column(name: $0.0, type: $0.1) }))
        for row in rows {
            let line = Row(columns: ["json"] + columns.map(\.0), values: ["{}"] + row)
            events.append(.line(line))
        }
    }

    func html(_ language: Text.Language = .en, since: ExtractRequest.Since? = nil) throws -> String
    {
        try page(language, since: since, as: .html)
    }

    func page(
        _ language: Text.Language, since: ExtractRequest.Since? = nil, as shape: ExtractPage.Shape
    ) throws -> String {
        let request = ExtractRequest(
            .authority, .controller, register: "r", language: language, timeZone: "UTC",
            on: "2026-03-01", knownAt: "2026-03-01T12:00:00.000000Z",
            cover: ["version": "3"], since: since)
        let folder = FileManager.default.temporaryDirectory
        let page = try ExtractPage(request, "page", folder, as: shape)
        for event in events { try page.take(event) }
        let file = try #require(try page.finish(dataHash: String(repeating: "ab", count: 32)).first)
        var bytes: [UInt8] = []
        try file.spool.read { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A transfer with what it stands on: route, exporter, territory, group, importer, country, status,
    /// ground and provision; of each ground its key, name, whether it holds, why not, when signed.
    static func transfers(_ transfer: [String?], grounds: [[String?]]) throws -> PageEvents {
        var page = try sheet(name: "Payroll", [("name", "text")], [])
        let key = ["route", "exporter", "territory", "data_group"]
        try page.add(
            "transfer",
            "controller: B\nkey: \(key.joined(separator: " "))\ncites: provision\nlabel: country",
            (key + ["importer_name", "country", "ground_status", "ground", "provision"]).map {
                ($0, $0 == "ground_status" ? $0 : "text")
            }, [transfer])
        try page.add(
            "transfer_ground",
            "controller: B\nwithin: transfer\nkey: \(key.joined(separator: " ")) tool\n"
                + "folds: ground signed, holds reasons\nrules: reasons\nlabel: ground",
            (key + ["tool", "ground"]).map { ($0, "text") }
                + [("holds", "bool"), ("reasons", "_text"), ("signed", "date")], grounds)
        return page
    }

    /// One activity with what is given at point (b).
    static func sheet(
        name: String, _ columns: [(String, String)], _ rows: [[String?]]
    ) throws -> PageEvents {
        var page = PageEvents()
        try page.add(
            "cover", "controller: cover\nlabel: name", [("name", "text"), ("version", "text")],
            [["Keeper AB", "3"]])
        try page.add(
            "activity", "controller: list\nkey: activity\nlabel: name",
            [("activity", "text"), ("name", "text"), ("created", "date")],
            [["a", name, "2026-01-02"]])
        try page.add(
            "purpose", "controller: b\nkey: activity purpose\nlabel: name",
            [("activity", "text"), ("documentation", "documentation"), ("checked", "date")]
                + columns, rows)
        return page
    }
}
