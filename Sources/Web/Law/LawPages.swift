import Foundation
import HTTPTypes
import Hummingbird
import Registry
import Rendering
import Sealing
import Store

import struct Postgres.Row

/// The law as data: what applies from when, how well it is checked, and the source.
enum LawPages {
    static func all(_ request: PageRequest) async throws -> Page {
        let lines = try await lines(request)
        var datasets: [String] = []
        for name in try lines.map({ try $0.text("dataset") }) where !datasets.contains(name) {
            datasets.append(name)
        }
        return .html(
            "law", title: request.text("page.law.title"),
            [
                "datasets": .list(
                    try datasets.map { name in
                        let rows = try lines.filter { try $0.text("dataset") == name }
                        let checked = try rows.count { try $0.text("status") == "checked" }
                        return [
                            "href": .text("/law/\(name)"),
                            "label": .text(request.text("law.\(name)")),
                            "rows": .text("\(rows.count)"), "checked": .text("\(checked)"),
                            "confirmed": .optional(try rows.first?.optional.date("confirmed")),
                        ]
                    })
            ])
    }

    static func dataset(_ request: PageRequest) async throws -> Page {
        let name = request["dataset"]
        let lines = try await lines(request).filter { try $0.text("dataset") == name }
        guard let first = lines.first else { throw Problem("page-missing") }
        let confirmed = try first.optional.date("confirmed").map {
            request.text("law.confirmed", ["day": $0])
        }
        return .html(
            "law-dataset", title: request.text("law.\(name)"),
            [
                "confirmed": .optional(confirmed),
                "rows": .list(try lines.map { try row($0, request.text) }),
            ])
    }

    private static func lines(_ request: PageRequest) async throws -> [Row] {
        try await request.acting {
            try await $0.law(request.text.language)
        }
    }

    private static func row(_ line: Row, _ text: Text) throws -> Value {
        let may = line.optional
        let source = try may.text("source")
        // Some rows have more than one source, with a blank between.
        let sources = (source ?? "").split(separator: " ").map(String.init)
        let isLinks = sources.allSatisfy { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
        let status = try line.text("status")
        return [
            "key": .text(try line.text("key")), "name": .text(try line.text("title")),
            "reference": .optional(try may.text("reference").map(text.law)),
            "starts": .optional(try may.date("starts")),
            "ends": .optional(try may.date("ends")),
            "status": .text(text.sentences["page.law-status.\(status)"] ?? status),
            "is-checked": .truth(status == "checked"),
            "links": .list(
                (isLinks ? sources : []).map {
                    ["href": .text($0), "host": .text(URL(string: $0)?.host() ?? $0)]
                }), "source": .optional(isLinks ? nil : source),
        ]
    }
}
