package import Postgres
package import Store

/// What a chain is shown of.
package enum ChainStart: Sendable, Equatable {
    case register
    case activity(String)
    case service(String)

    fileprivate var values: [String?] {
        switch self {
        case .register: ["register", nil]
        case .activity(let key): ["activity", key]
        case .service(let key): ["service", key]
        }
    }
}

/// Where a party of a chain has the data, and what the place is, as the list of processors says.
package struct ChainPlace: Decodable, Sendable {
    package let kind: String
    package let territory: String?
    /// The territory in the reader's language.
    package let country: String?
    package let `class`: String
}

/// A transfer of that engagement; nil ground: none.
package struct ChainTransfer: Decodable, Sendable {
    package let territory: String
    package let country: String?
    package let ground: String?
    /// The ground in the reader's language.
    package let groundName: String?
    /// Whether what it stands on bears it; without an assessment that it needs no tool does.
    package let isCarried: Bool
    private let groundStatus: GroundStatus

    private enum CodingKeys: String, CodingKey {
        case territory, country, ground
        case groundName = "ground_name"
        case isCarried = "carried"
        case groundStatus = "ground_status"
    }

    /// What it stands on, as it is called, and what there is to say of that.
    package func words(_ text: Text) -> String { groundStatus.words(groundName ?? ground, text) }
}

extension Registry {
    /// The chains as a tree in its order: a row a party, its level in `depth`.
    package func chain(
        _ start: ChainStart, _ question: Question, _ text: Text
    ) async throws -> [Row] {
        try await answers(
            to: "chain", question, text, with: start.values,
            relations: [("listed", listText("processors"))])
    }

    /// Activities and services that have a chain: kind, key, name, and how many there are of the kind.
    /// - Parameter search: what their names shall hold.
    package func chainStarts(
        _ chosen: ChainStart?, search: String?, _ question: Question, _ text: Text
    ) async throws -> [Row] {
        try await answers(
            to: "chain-starts", question, text, with: (chosen?.values ?? [nil, nil]) + [search])
    }
}
