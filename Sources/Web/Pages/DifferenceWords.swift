import Registry
import Rendering

/// What a supposition would change, what becomes unlawful first.
struct DifferenceWords: Sendable {
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

    var values: Value {
        let transfers = Self.order.compactMap { (change: String) -> Value? in
            group(
                text("what-if.\(change)"),
                difference.transfers.filter { $0["change"] == change }.map(transfer))
        }
        let gaps = ["opens", "closes"].compactMap { (change: String) -> Value? in
            group(
                text("what-if.gap-\(change)"),
                difference.gaps.filter { $0["change"] == change }.map(gap))
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

    private func transfer(_ line: Line) -> Value {
        func ground(_ column: String) -> String {
            line[column] == nil ? text("list.no-ground") : names.ground(line[column])
        }
        let isNew = ["new", "new-unlawful"].contains(line["change"])
        let none = text("page.what-if.no-transfer")
        return [
            "importer": .text(line["importer"] ?? ""), "exporter": .text(line["exporter"] ?? ""),
            "territory": .text(names.territory(line["territory"])),
            "before": .text(isNew ? none : ground("ground_before")),
            "after": .text(line["change"] == "ends" ? none : ground("ground_after")),
            "assessed": .optional(
                line["change"] == "falls-back"
                    ? text(line.isTrue("assessed") ? "what-if.assessed" : "what-if.not-assessed")
                    : nil),
            "reach": .text(
                text(
                    "what-if.reach",
                    [
                        "activities": "\(line.texts("activities").count)",
                        "subjects": "\(line.texts("subjects").count)",
                        "data": "\(line.texts("data").count)",
                    ])),
            "activities": .text(line.texts("activities").joined(separator: "; ")),
            "href": .text(visit.url("engagements/\(encoded(line["engagement"] ?? ""))")),
        ]
    }

    private func gap(_ line: Line) -> Value {
        [
            "severity": .text(text("severity.\(line["severity"] ?? "")")),
            "level": .text(line["severity"] ?? ""),
            "rule": .text(ruleTitle(line["rule"] ?? "", text)),
            "subject": .text(text.table(line["type"] ?? "")), "name": .text(line["name"] ?? ""),
        ]
    }
}
