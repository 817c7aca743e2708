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

extension Registry {
    /// The chains as a tree in its order: a row a party, its level in `depth`.
    package func chain(
        _ start: ChainStart, _ question: Question, _ text: Text
    ) async throws -> [Line] {
        try await answers(
            to: "chain", question, text, with: start.values,
            relations: [("listed", listText("processors"))])
    }

    /// Activities and services that have a chain: kind, key, name.
    package func chainStarts(_ question: Question, _ text: Text) async throws -> [Line] {
        try await answers(to: "chain-starts", question, text)
    }
}
