import Registry
import Rendering

/// What a chain's codes and keys are called.
struct ChainNames: Sendable {
    let law: LawNames
    /// Of engagements.
    let rows: RowNames
}

/// One party of a chain in words.
struct ChainParty: Sendable {
    /// The worst that is true of it.
    enum State: String, Sendable {
        case inside, grounded, unknown, groundless

        var fill: Picture.Fill {
            switch self {
            case .inside: .plain
            case .grounded: .dotted
            case .unknown: .crossed
            case .groundless: .hatched
            }
        }
    }

    let level: Int
    let title: String
    let state: State
    private let line: Line
    private let visit: RegisterVisit
    private let names: ChainNames

    init(_ line: Line, _ names: ChainNames, _ visit: RegisterVisit) {
        self.line = line
        self.names = names
        self.visit = visit
        level = line["depth"].flatMap(Int.init) ?? 1
        let name = line["party_name"] ?? ""
        title = [name, line["service"] ?? ""].filter { !$0.isEmpty }.joined(separator: " – ")
        let transfers = line.objects("transfers")
        let classes = Set(line.objects("places").compactMap { $0["class"] })
        state =
            transfers.contains { $0["ground"] == nil }
            ? .groundless
            : !transfers.isEmpty
                ? .grounded
                : classes.isEmpty || !classes.isDisjoint(with: ["unknown", "open"])
                    ? .unknown : .inside
    }

    private var text: Text { visit.text }
    private var countries: [String: String] { line.object("countries") }
    private var capacity: String { text.value("capacity", line["capacity"] ?? "") }
    private var country: String { line["country"] ?? text("page.chain.no-seat") }

    /// Its role and its country.
    var facts: String {
        let direction = line.isTrue("inbound") ? text("page.chain.customer") : capacity
        return "\(direction) · \(country)"
    }

    var ground: String {
        let grounds = line.objects("transfers").map { transfer in
            let territory = transfer["territory"] ?? ""
            return "\(countries[territory] ?? territory): "
                + (transfer["ground"].map(names.law.ground) ?? text("list.no-ground"))
        }
        return grounds.isEmpty ? text("page.chain.state.\(state.rawValue)") : joined(grounds)
    }

    var summary: String { [title, facts, ground].joined(separator: ". ") }

    /// The row of the table: the same and the places.
    var row: Value {
        [
            "level": .text("\(level)"), "name": .text(title),
            "href": .text(visit.url("organisations/\(encoded(line["party"] ?? ""))")),
            "engagement": .text(
                line["engagement"].map { names.rows["engagement", [$0]] } ?? ""),
            "engagement-href": .text(
                visit.url("engagements/\(encoded(line["engagement"] ?? ""))")),
            "client": .text(line["client"] ?? ""), "capacity": .text(capacity),
            "country": .text(country), "places": .texts(places), "ground": .text(ground),
            "agreement": .text(text.value("agreement_status", line["agreement"] ?? "")),
            "state": .text(state.rawValue),
        ]
    }

    private var places: [String] {
        line.objects("places").map { place in
            let kind = text("place.\(place["kind"] ?? "")")
            let label = text("class.\(place["class"] ?? "")")
            guard let territory = place["territory"], place["class"] != "none",
                place["class"] != "unknown"
            else { return "\(kind): \(label)" }
            return "\(kind): \(countries[territory] ?? territory) (\(label))"
        }
    }

    private func joined(_ texts: [String]) -> String { texts.joined(separator: " · ") }
}
