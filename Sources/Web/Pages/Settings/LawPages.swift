import Foundation
import HTTPTypes
import Hummingbird
import Registry
import Rendering

/// The law as data: what applies from when, how well it is checked, and the source.
enum LawPages {
    static func all(_ asked: PageRequest) async throws -> Page {
        let lines = try await lines(asked)
        var datasets: [String] = []
        for name in lines.compactMap({ $0["dataset"] }) where !datasets.contains(name) {
            datasets.append(name)
        }
        return .html(
            "law", title: asked.text("page.law.title"),
            [
                "datasets": .list(
                    datasets.map { name in
                        let rows = lines.filter { $0["dataset"] == name }
                        let checked = rows.count { $0["status"] == "checked" }
                        return [
                            "href": .text("/law/\(name)"),
                            "label": .text(asked.text("law.\(name)")),
                            "rows": .text("\(rows.count)"), "checked": .text("\(checked)"),
                            "confirmed": .optional(rows.first?["confirmed"]),
                        ]
                    })
            ])
    }

    static func dataset(_ asked: PageRequest) async throws -> Page {
        let name = asked["dataset"]
        let lines = try await lines(asked).filter { $0["dataset"] == name }
        guard !lines.isEmpty else { throw HTTPError(.notFound) }
        let confirmed = lines.first?["confirmed"].map {
            asked.text("law.confirmed", ["day": $0])
        }
        return .html(
            "law-dataset", title: asked.text("law.\(name)"),
            [
                "confirmed": .optional(confirmed),
                "rows": .list(lines.map { row($0, asked.text) }),
            ])
    }

    private static func lines(_ asked: PageRequest) async throws -> [Line] {
        try await asked.acting {
            try await $0.law(asked.text.language)
        }
    }

    private static func row(_ line: Line, _ text: Text) -> Value {
        // Some rows have more than one source, with a blank between.
        let sources = (line["source"] ?? "").split(separator: " ").map(String.init)
        let isLinks = sources.allSatisfy { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
        let status = line["status"] ?? ""
        return [
            "key": .optional(line["key"]), "name": .optional(line["title"]),
            "reference": .optional(line["reference"].map(text.law)),
            "starts": .optional(line["starts"]), "ends": .optional(line["ends"]),
            "status": .text(text.sentences["page.law-status.\(status)"] ?? status),
            "is-checked": .truth(status == "checked"),
            "links": .list(
                (isLinks ? sources : []).map {
                    ["href": .text($0), "host": .text(URL(string: $0)?.host() ?? $0)]
                }), "source": .optional(isLinks ? nil : line["source"]),
        ]
    }
}
