import Extracts
import HTTPTypes
import Hummingbird
import Registry
import Rendering
import Store

import struct Postgres.Row

/// The tree of an activity, a service or the whole register, as a picture and as a table.
enum ChainPages {
    static func show(_ visit: RegisterVisit) async throws -> Page {
        let query = visit.request.query
        let text = visit.text
        let start: ChainStart? =
            query["activity"].map(ChainStart.activity) ?? query["service"].map(ChainStart.service)
            ?? (query["all"] == nil ? nil : .register)
        let starts = try await visit.registry.chainStarts(
            start, search: query["search"], visit.question, text)
        let totals = try Dictionary(grouping: starts) { try $0.text("kind") }
            .compactMap { try $1.first?.int("total") }
        let total = totals.reduce(0, +)
        var values: Values = [
            "place": .text("\(visit.base)/chain"), "all": .text(visit.url("chain", [("all", "1")])),
            "kept": hiddenFields(visit),
            "activities": try choiceValues(of: "activity", starts, chosen: query["activity"]),
            "services": try choiceValues(of: "service", starts, chosen: query["service"]),
            "search": .optional(query["search"]),
            "more": .optional(
                total > starts.count || query["search"] != nil
                    ? text(
                        "page.chain.more",
                        ["shown": "\(starts.count)", "count": "\(total)"]) : nil),
            "nothing-to-choose": .truth(starts.isEmpty && query["search"] == nil),
            "chosen": .truth(start != nil),
        ]
        guard let start else { return .html("chain", title: text("page.chain.title"), values) }
        let lines = try await visit.registry.chain(start, visit.question, text)
        let names = ChainNames(
            law: try await visit.registry.names(visit.question, text),
            rows: try await visit.registry.names(
                "engagement", try lines.map { try $0.text("engagement") }, visit.question,
                text.language))
        let tree = try ChainTree(lines, names, visit)
        let name = try title(start, starts, text)
        values["heading"] = .text(name)
        values["is-empty"] = .truth(lines.isEmpty)
        if !lines.isEmpty { values["picture"] = tree.picture(name).value }
        values["rows"] = .list(tree.parties.map(\.row))
        return .html("chain", title: "\(text("page.chain.title")): \(name)", values)
    }

    /// A key that nothing has, and one that has no chain, are told apart from an empty chain.
    private static func title(_ start: ChainStart, _ starts: [Row], _ text: Text) throws -> String {
        switch start {
        case .register: return text("page.chain.whole")
        case .activity(let key), .service(let key):
            let kind = if case .activity = start { "activity" } else { "service" }
            let one = try starts.first { try $0.text("kind") == kind && $0.text("key") == key }
            guard let one else { throw Problem("page-missing") }
            return try one.text("name")
        }
    }
}
