import Postgres
import Registry
import Store

/// Names found in free text: each with the fields it stands in, and the registers that have it.
struct MentionReport {
    let output: Output
    let text: Text

    func write(_ lines: [Row], _ format: Format) throws {
        guard format == .text else { return try output.write(lines, format, as: "mentions") }
        if lines.isEmpty { try output.line(text("list.nothing")) }
        for line in lines {
            func cell(_ name: String) throws -> String { try line.text(name).plain }
            try output.line(
                output.styled(try cell("register").fitted(16), .bold) + " "
                    + (try cell("name").fitted(output.width - 17).trimmed))
            let known = try line.list("known").map(\.plain).joined(separator: ", ")
            let facts = [
                text("mentions.places", ["fields": fields(try cell("places"))]),
                known.isEmpty ? nil : text("mentions.known", ["registers": known]),
            ]
            for words in facts.compactMap(\.self).flatMap({ $0.wrapped(output.width - 17) }) {
                try output.line(String(repeating: " ", count: 17) + words)
            }
        }
        try output.flush()
    }

    /// `activity.description, …` as a reader calls them.
    private func fields(_ places: String) -> String {
        places.split(separator: ", ").map { place in
            let parts = place.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return String(place) }
            return "\(text.table(parts[0])): \(text.field(parts[0], parts[1]))"
        }.joined(separator: ", ")
    }
}
