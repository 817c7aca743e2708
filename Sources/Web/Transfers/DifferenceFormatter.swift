import Registry
import Rendering
import Store

import struct Postgres.Row

/// What a supposition would change, what becomes unlawful first.
struct DifferenceFormatter: Sendable {
    private let difference: Difference
    private let names: LawNames
    private let visit: RegisterVisit
    private static let order = [
        "loses-ground", "new-unlawful", "falls-back", "new", "gains-ground", "ends",
    ]

    init(_ difference: Difference, _ names: LawNames, _ visit: RegisterVisit) {
        self.difference = difference
        self.names = names
        self.visit = visit
    }

    private var text: Text { visit.text }

    func values() throws -> Value {
        let transfers = try Self.order.compactMap { (change: String) -> Value? in
            group(
                text("what-if.\(change)"),
                try difference.transfers.filter { try $0.text("change") == change }.map(transfer))
        }
        let gaps = try Difference.gapChanges.compactMap { (change: String) -> Value? in
            group(
                text("what-if.gap-\(change)"),
                try difference.gaps.filter { try $0.text("change") == change }.map(gap))
        }
        return [
            "on": .text(difference.on), "transfers": .list(transfers), "gaps": .list(gaps),
            "is-same": .truth(transfers.isEmpty && gaps.isEmpty),
        ]
    }

    private func group(_ heading: String, _ rows: [Value]) -> Value? {
        rows.isEmpty
            ? nil : ["heading": .text("\(heading) (\(rows.count))"), "rows": .list(rows)]
    }

    private func transfer(_ line: Row) throws -> Value {
        func ground(_ column: String) throws -> String {
            try line.optional.text(column).map(names.ground) ?? text("list.no-ground")
        }
        let change = try line.text("change")
        let isNew = ["new", "new-unlawful"].contains(change)
        let none = text("page.what-if.no-transfer")
        return [
            "importer": .text(try line.text("importer")),
            "exporter": .text(try line.text("exporter")),
            "territory": .text(names.territory(try line.text("territory"))),
            "before": .text(isNew ? none : try ground("ground_before")),
            "after": .text(change == "ends" ? none : try ground("ground_after")),
            "assessed": .optional(
                change == "falls-back"
                    ? text(try line.bool("assessed") ? "what-if.assessed" : "what-if.not-assessed")
                    : nil),
            "reach": .text(
                text(
                    "what-if.reach",
                    [
                        "activities": "\(try line.list("activities").count)",
                        "subjects": "\(try line.list("subjects").count)",
                        "data": "\(try line.list("data").count)",
                    ])),
            "activities": .text(try line.list("activities").joined(separator: "; ")),
            "href": .text(visit.url("engagements/\(encoded(try line.text("engagement")))")),
        ]
    }

    private func gap(_ line: Row) throws -> Value {
        let severity = try line.text("severity")
        return [
            "severity": .text(text("severity.\(severity)")), "level": .text(severity),
            "rule": .text(text.rule(try line.text("rule"))),
            "was": .optional(try Difference.before(line, text)),
            "subject": .text(text.table(try line.text("type"))),
            "name": .text(try line.text("name")),
        ]
    }
}
