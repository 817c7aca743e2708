import Registry
import Rendering
import Store

import struct Postgres.Row

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
    private let party: String
    private let engagement: String
    private let client: String
    private let capacity: String
    private let agreement: String
    private let country: String
    private let isInbound: Bool
    private let places: [ChainPlace]
    private let transfers: [ChainTransfer]
    /// The names of their territories.
    private let countries: [String: String]
    private let visit: RegisterVisit
    private let names: ChainNames

    init(_ line: Row, _ names: ChainNames, _ visit: RegisterVisit) throws {
        self.names = names
        self.visit = visit
        level = try line.int("depth")
        let service = try line.optional.text("service")
        title = [try line.text("party_name"), service].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: " – ")
        party = try line.text("party")
        engagement = try line.text("engagement")
        client = try line.text("client")
        capacity = visit.text.value("capacity", try line.text("capacity"))
        agreement = visit.text.value("agreement_status", try line.text("agreement"))
        country = try line.optional.text("country") ?? visit.text("page.chain.no-seat")
        isInbound = try line.bool("inbound")
        places = try line.json("places")
        transfers = try line.json("transfers")
        countries = try line.json("countries")
        let classes = Set(places.map(\.class))
        state =
            transfers.contains { !$0.isCarried }
            ? .groundless
            : !transfers.isEmpty
                ? .grounded
                : classes.isEmpty || !classes.isDisjoint(with: ["unknown", "open"])
                    ? .unknown : .inside
    }

    private var text: Text { visit.text }

    /// Its role and its country.
    var facts: String {
        let direction = isInbound ? text("page.chain.customer") : capacity
        return "\(direction) · \(country)"
    }

    var ground: String {
        let grounds = transfers.map { transfer in
            "\(countries[transfer.territory] ?? transfer.territory): "
                + transfer.words(text)
        }
        return grounds.isEmpty ? text("page.chain.state.\(state.rawValue)") : joined(grounds)
    }

    var summary: String { [title, facts, ground].joined(separator: ". ") }

    /// The row of the table: the same and the places.
    var row: Value {
        [
            "level": .text("\(level)"), "name": .text(title),
            "href": .text(visit.url("organisations/\(encoded(party))")),
            "engagement": .text(names.rows["engagement", [engagement]]),
            "engagement-href": .text(visit.url("engagements/\(encoded(engagement))")),
            "client": .text(client), "capacity": .text(capacity),
            "country": .text(country), "places": .texts(placed), "ground": .text(ground),
            "agreement": .text(agreement),
            "state": .text(state.rawValue),
        ]
    }

    private var placed: [String] {
        places.map { place in
            let kind = text("place.\(place.kind)")
            let label = text("class.\(place.class)")
            guard let territory = place.territory, place.class != "none", place.class != "unknown"
            else { return "\(kind): \(label)" }
            return "\(kind): \(countries[territory] ?? territory) (\(label))"
        }
    }

    private func joined(_ texts: [String]) -> String { texts.joined(separator: " · ") }
}
