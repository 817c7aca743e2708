import Foundation
import Postgres
import Registry
import Store

/// The lines of one row of a list on a terminal.
struct ListText: Sendable {
    let text: Text
    let output: Output

    init(_ text: Text, _ output: Output) {
        self.text = text
        self.output = output
    }

    var nothing: String { text("list.nothing") }

    func lines(_ listing: Listing, _ row: Row) throws -> [String] {
        switch listing {
        case .registers:
            let counts = try ["activities", "engagements", "notices"].map {
                text("list.\($0)", ["count": try row.text($0)])
            }
            let keeper = try row.optional.text("keeper") ?? ""
            let register = try row.plain("register")
            return [
                output.styled(register, .bold) + "  "
                    + keeper.plain.fitted(Swift.max(20, output.width - register.columns - 2))
                    .trimmed
            ] + block(counts.joined(separator: " · "), indent: 4)
        case .activities: return try activity(row)
        case .processors: return try processor(row)
        case .transfers: return try transfer(row)
        case .deliveries: return try delivery(row)
        }
    }

    private func activity(_ row: Row) throws -> [String] {
        let state = [
            text.value("role", try row.plain("role")),
            text.value("activity_status", try row.plain("status")),
        ]
        let bases = try row.plainList("bases").map { text.value("basis", $0) }
        let facts: [(String, [String])] = [
            ("list.purposes", try row.plainList("purposes")), ("list.bases", bases),
            ("list.subjects", try row.plainList("subjects")),
            ("list.data", try row.plainList("data")),
            ("list.suppliers", try row.plainList("suppliers")),
        ]
        let name = try row.plain("name").wrapped(output.width - 2)
            .map { "  " + output.styled($0, .bold) }
        return name + block(state.joined(separator: ", "), indent: 4)
            + facts.filter { !$0.1.isEmpty }.flatMap { label, values in
                block(text(label) + ": " + values.joined(separator: "; "), indent: 4)
            }
    }

    private func processor(_ row: Row) throws -> [String] {
        let depth = try row.int("depth")
        let margin = String(repeating: "   ", count: depth - 1)
        let supplier = try row.plain("supplier")
        let who = try row.bool("inbound") ? "\(try row.plain("client")) ⇒ \(supplier)" : supplier
        let name = [who, try row.optional.text("service")?.plain].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: " – ")
        let capacity = try row.plain("capacity")
        let agreement = try row.plain("agreement")
        var state = [text.value("capacity", capacity)]
        // Only some need an agreement; for a recipient its absence is no news.
        if agreement != "none" || !["recipient", "independent_controller"].contains(capacity) {
            state.append(
                text("list.agreement") + ": " + text.value("agreement_status", agreement)
                    + (try row.optional.text("signed").map { " \($0)" } ?? ""))
        }
        let places = self.places(try row.json("places", [ChainPlace].self))
        let grounds = try row.json("transfers", [ChainTransfer].self).map { transfer in
            "\(transfer.country ?? transfer.territory): " + transfer.words(text)
        }
        let indent = 4 + margin.count + 3
        let names = name.wrapped(Swift.max(20, output.width - indent + 2)).enumerated().map {
            index, line in
            "  " + margin + (index == 0 ? "└─ " : "   ") + output.styled(line, .bold)
        }
        return names
            + block(state.joined(separator: " · "), indent: indent)
            + (places.isEmpty
                ? block(text("list.no-place"), indent: indent)
                : block(places.joined(separator: " · "), indent: indent))
            + (grounds.isEmpty
                ? []
                : block(
                    text("list.ground") + ": " + grounds.joined(separator: " · "), indent: indent))
    }

    /// Each country once, with its class and all that happens there.
    private func places(_ all: [ChainPlace]) -> [String] {
        var seen: [String: [String]] = [:]
        var order: [String] = []
        for place in all {
            let label = text("class.\(place.class)")
            let country = place.country ?? place.territory ?? ""
            let name =
                ["none", "unknown"].contains(place.class) ? label : "\(country) (\(label))"
            if seen[name] == nil { order.append(name) }
            seen[name, default: []].append(text("place.\(place.kind)"))
        }
        return order.map { "\($0): \((seen[$0] ?? []).joined(separator: ", "))" }
    }

    private func transfer(_ row: Row) throws -> [String] {
        let key = try row.optional.text("ground_name")?.plain
        let status: GroundStatus = try row.word("ground_status")
        let ground = status.words(
            try key.map { "\($0) (\(text.law("art \(try row.plain("article"))")))" }, text)
        let persons = try row.plainList("persons") + row.plainList("data")
        let via = try row.plainList("via").map { text("place.\($0)") }.joined(separator: ", ")
        let missing = try row.plainList("missing").map { id in
            Rule.all.first { $0.id == id }?.titles[text.language] ?? id
        }
        let who = "\(try row.plain("exporter")) → \(try row.plain("importer"))"
        let name = "\(who) (\(try row.plain("country")))"
        let path = try row.plainList("names").joined(separator: " → ")
        let isCarried = try row.bool("carried")
        return name.wrapped(output.width - 2).map { "  " + output.styled($0, .bold) }
            + block(text("list.path") + ": " + path, indent: 4)
            + block(text("list.via") + ": " + via, indent: 4)
            + block(text("list.ground") + ": " + ground, indent: 4).map {
                output.styled($0, isCarried ? .green : .red)
            }
            + (persons.isEmpty
                ? []
                : block(
                    text("field.data_group") + ": " + persons.joined(separator: "; "), indent: 4))
            + (key != nil || missing.isEmpty
                ? []
                : block(text("list.why") + ": " + missing.joined(separator: "; "), indent: 4))
    }

    private func delivery(_ row: Row) throws -> [String] {
        let number = try row.optional.text("case_number")
        let facts = [try row.text("recipient"), number, try row.date("on")].compactMap { $0 }
            .filter { !$0.isEmpty }
        return ["  " + output.styled(try row.plain("delivery"), .bold)]
            + block(facts.joined(separator: " · "), indent: 4)
            + block(text("list.entries", ["count": try row.plain("entries")]), indent: 4)
            + ["    SHA-256 \(try row.plain("data_sha256"))"]
    }

    private func block(_ text: String, indent: Int) -> [String] {
        text.plain.wrapped(Swift.max(20, output.width - indent)).map {
            String(repeating: " ", count: indent) + $0
        }
    }
}

extension Output {
    /// How many engagements may hide transfers, and the command that shows them.
    func writeUnjudged(_ count: Int, _ text: Text) throws {
        guard count > 0 else { return }
        try line()
        for words in text("list.unjudged", ["count": "\(count)"]).wrapped(width) {
            try line(words)
        }
        try line("  art30 gaps --rule location-unknown")
    }
}

extension Row {
    /// What is never null, fit for a terminal.
    fileprivate func plain(_ column: String) throws -> String { try text(column).plain }

    fileprivate func plainList(_ column: String) throws -> [String] {
        try list(column).map(\.plain)
    }
}
