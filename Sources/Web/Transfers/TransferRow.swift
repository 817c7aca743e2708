import Registry
import Rendering
import Sealing
import Store

import struct Postgres.Row

/// One transfer in words: who, where, on what ground, and why.
struct TransferRow: Sendable {
    let line: Row
    /// The key of what it stands on; nil: nothing.
    private let groundKey: String?
    private let status: GroundStatus
    private let isCarried: Bool
    private let columns: [String: Column]
    private let visit: RegisterVisit
    /// What engagements are called.
    private let names: RowNames

    init(line: Row, columns: [Column], names: RowNames, _ visit: RegisterVisit) throws {
        self.line = line
        let key = try line.text("ground")
        groundKey = key == "none" ? nil : key
        status = try line.word("ground_status")
        isCarried = try line.bool("carried")
        self.names = names
        self.visit = visit
        self.columns = Dictionary(columns.map { ($0.name, $0) }) { first, _ in first }
    }

    private var text: Text { visit.text }

    func values() throws -> Value {
        let engagement = try line.text("engagement")
        let importer = try line.text("importer")
        return [
            "country": .text(try line.text("country")),
            "importer": .text(try line.text("importer_name")),
            "importer-href": .text(visit.url("organisations/\(encoded(importer))")),
            "exporter": .text(try line.text("exporter_name")),
            "ground": .text(try ground()), "is-groundless": .truth(!isCarried),
            "state": .text(isCarried ? "grounded" : "groundless"),
            "engagement": .text(names["engagement", [engagement]]),
            "engagement-href": .text(visit.url("engagements/\(encoded(engagement))")),
            "groups": .texts(try list("persons")), "facts": .list(try facts()),
        ]
    }

    private func ground() throws -> String {
        guard let groundKey else { return status.words(nil, text) }
        let name = try line.optional.text("ground_name") ?? groundKey
        let article = text("page.transfers.article", ["n": try line.text("article")])
        return status.words("\(article): \(name)", text)
    }

    /// Path, reason, ground, evidence, modules, what is missing: each under its label.
    private func facts() throws -> [Value] {
        let via = try list("via").map { text("place.\($0)") }
        let count = try line.int("more_activities")
        let more = count > 0 ? [text("page.transfers.more-activities", ["count": "\(count)"])] : []
        let missing = try list("missing").map(text.rule)
        let all: [(String, [String])] = [
            ("path", [try list("path").joined(separator: " → ")]),
            ("via", via), ("persons", try list("persons")), ("data", try list("data")),
            ("activities", try list("activities") + more),
            ("reference", [try line.optional.text("reference")].compactMap { $0 }),
            ("evidence", try evidence()), ("modules", try list("modules")),
            ("assessment", try assessment()),
            ("missing", missing),
        ]
        return all.compactMap { name, words in
            let words = words.filter { !$0.isEmpty }
            guard !words.isEmpty else { return nil }
            return [
                "label": .text(text("page.transfers.fact.\(name)")), "words": .texts(words),
            ]
        }
    }

    /// No row gives no list, but null.
    private func list(_ column: String) throws -> [String] { try line.optional.list(column) ?? [] }

    private func evidence() throws -> [String] {
        let may = line.optional
        let signed = try may.text("signed").map { text("page.transfers.signed", ["date": $0]) }
        let listed = try may.text("scheme").map { scheme in
            text(
                "page.transfers.listed",
                [
                    "scheme": scheme, "date": try may.text("listed") ?? "",
                    "checked": try may.text("checked") ?? text("page.transfers.never"),
                ])
        }
        let found = try [signed, may.text("evidence"), listed, may.text("listing_evidence")]
            .compactMap { $0 }.filter { !$0.isEmpty }
        return found.isEmpty && groundKey != nil ? [text("page.transfers.no-evidence")] : found
    }

    private func assessment() throws -> [String] {
        let may = line.optional
        guard let key = try may.text("assessment") else {
            return try may.text("tia") == "required" ? [text("page.transfers.no-assessment")] : []
        }
        let outcome = try columns["outcome"].map { try text.words(line, $0) }
        let parts = [try may.text("assessment_name") ?? key, try may.text("done"), outcome]
        return [parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")]
    }
}
