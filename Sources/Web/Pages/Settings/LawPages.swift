import Foundation
import HTTPTypes
import Hummingbird
import Postgres
import Registry
import Rendering

/// The law as data: what applies from when, how well it is checked, and the source.
enum LawPages {
    static func all(_ asked: PageRequest) async throws -> Page {
        let lines = try await lines(asked)
        var datasets: [String] = []
        for name in try lines.map({ try $0.text("dataset") }) where !datasets.contains(name) {
            datasets.append(name)
        }
        return .html(
            "law", title: asked.text("page.law.title"),
            [
                "datasets": .list(
                    try datasets.map { name in
                        let rows = try lines.filter { try $0.text("dataset") == name }
                        let checked = try rows.count { try $0.text("status") == "checked" }
                        return [
                            "href": .text("/law/\(name)"),
                            "label": .text(asked.text("law.\(name)")),
                            "rows": .text("\(rows.count)"), "checked": .text("\(checked)"),
                            "confirmed": .optional(try rows.first?.optional.date("confirmed")),
                        ]
                    })
            ])
    }

    static func dataset(_ asked: PageRequest) async throws -> Page {
        let name = asked["dataset"]
        let lines = try await lines(asked).filter { try $0.text("dataset") == name }
        guard let first = lines.first else { throw HTTPError(.notFound) }
        let confirmed = try first.optional.date("confirmed").map {
            asked.text("law.confirmed", ["day": $0])
        }
        return .html(
            "law-dataset", title: asked.text("law.\(name)"),
            [
                "confirmed": .optional(confirmed),
                "rows": .list(try lines.map { try row($0, asked.text) }),
            ])
    }

    private static func lines(_ asked: PageRequest) async throws -> [Row] {
        try await asked.acting {
            try await $0.law(asked.text.language)
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
