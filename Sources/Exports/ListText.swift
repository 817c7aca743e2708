import Foundation
import Registry

/// The lines of one row of a list on a terminal.
struct ListText: Sendable {
    let text: Text
    let output: Output

    init(_ text: Text, _ output: Output) {
        self.text = text
        self.output = output
    }

    var nothing: String { text("list.nothing") }

    func lines(_ listing: Listing, _ row: Line) -> [String] {
        func cell(_ column: String) -> String { (row[column] ?? "").plain }
        switch listing {
        case .registers:
            let counts = ["activities", "engagements", "notices"].map {
                text("list.\($0)", ["count": cell($0)])
            }
            return [
                output.styled(cell("register").fitted(16), .bold) + " " + cell("keeper").fitted(30)
                    + " " + counts.joined(separator: " · ")
            ]
        case .activities: return activity(cell, row)
        case .processors: return processor(cell, row)
        case .transfers: return transfer(cell, row)
        case .deliveries: return delivery(cell, row)
        }
    }

    private func activity(_ cell: (String) -> String, _ row: Line) -> [String] {
        let state = [
            text.value("role", cell("role")), text.value("activity_status", cell("status")),
        ]
        let bases = strings(row["bases"]).map { text.value("basis", $0) }
        let facts: [(String, [String])] = [
            ("list.purposes", strings(row["purposes"])), ("list.bases", bases),
            ("list.subjects", strings(row["subjects"])), ("list.data", strings(row["data"])),
            ("list.suppliers", strings(row["engagements"])),
        ]
        return [
            "  " + output.styled(cell("name").fitted(54), .bold) + " "
                + state.joined(separator: ", ")
        ]
            + facts.filter { !$0.1.isEmpty }.flatMap { label, values in
                block(text(label) + ": " + values.joined(separator: "; "), indent: 4)
            }
    }

    private func processor(_ cell: (String) -> String, _ row: Line) -> [String] {
        let depth = Int(cell("depth")) ?? 1
        let margin = String(repeating: "   ", count: depth - 1)
        let who =
            row["inbound"] == "t"
            ? "\(cell("client")) ⇒ \(cell("supplier"))" : cell("supplier")
        let name = [who, cell("service")].filter { !$0.isEmpty }.joined(separator: " – ")
        var state = [text.value("capacity", cell("capacity"))]
        // Only some need an agreement; for a recipient its absence is no news.
        if cell("agreement") != "none"
            || !["recipient", "independent_controller"].contains(cell("capacity"))
        {
            state.append(
                text("list.agreement") + ": " + text.value("agreement_status", cell("agreement")))
        }
        let places = JSON.objects(row["places"]).map { place in
            let kind = text("place.\(place["kind"] ?? "")")
            let label = text("class.\(place["class"] ?? "")")
            return ["none", "unknown"].contains(place["class"])
                ? "\(kind): \(label)" : "\(kind) \(place["territory"] ?? "") (\(label))"
        }
        let grounds = JSON.objects(row["transfers"]).map { transfer in
            "\(transfer["territory"] ?? ""): "
                + (transfer["ground"] ?? text("list.no-ground"))
        }
        let indent = 4 + margin.count + 3
        let names = name.wrapped(Output.width - indent + 2).enumerated().map { index, line in
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

    private func transfer(_ cell: (String) -> String, _ row: Line) -> [String] {
        let hasGround = row["ground"] != nil
        let ground =
            hasGround
            ? "art \(cell("article")) · \(cell("ground"))"
                + (row["unconfirmed"] == "t" ? " · " + text("list.unconfirmed") : "")
            : text("list.no-ground")
        let via = strings(row["via"]).map { text("place.\($0)") }.joined(separator: ", ")
        let missing = strings(row["missing"])
        let name = "\(cell("exporter")) → \(cell("importer")) (\(cell("territory")))"
        return name.wrapped(Output.width - 2).map { "  " + output.styled($0, .bold) }
            + block(
                text("list.path") + ": " + strings(row["names"]).joined(separator: " → "), indent: 4
            )
            + block(text("list.via") + ": " + via, indent: 4)
            + [
                "    " + text("list.ground") + ": "
                    + output.styled(ground, hasGround ? .green : .red)
            ]
            + (hasGround || missing.isEmpty
                ? []
                : block(text("list.why") + ": " + missing.joined(separator: ", "), indent: 4))
    }

    private func delivery(_ cell: (String) -> String, _ row: Line) -> [String] {
        let facts = ["recipient", "case_number", "on"].map(cell).filter { !$0.isEmpty }
        return ["  " + output.styled(cell("delivery"), .bold)]
            + block(facts.joined(separator: " · "), indent: 4)
            + block(text("list.entries", ["count": cell("entries")]), indent: 4)
            + ["    SHA-256 \(cell("data_sha256"))"]
    }

    private func block(_ text: String, indent: Int) -> [String] {
        text.plain.wrapped(Output.width - indent).map { String(repeating: " ", count: indent) + $0 }
    }
}
