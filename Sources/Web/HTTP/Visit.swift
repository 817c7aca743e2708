import Access
import Hummingbird
import Registry
import Rendering
import Store

/// Somebody signed in: the session's token and whose it is.
struct Visit: Sendable {
    let token: Token
    let person: Person
    /// The registers they may read.
    let access: [Access]
    private let arrival: Arrival

    init(_ token: Token, _ arrival: Arrival) {
        self.token = token
        person = arrival.person
        access = arrival.access
        self.arrival = arrival
    }

    func stamp(of register: String) -> String { arrival.stamp(of: register) }
    var stampOfAll: String { arrival.stampOfAll }
}

/// What a page is asked, by whom, in which language.
struct PageRequest: Sendable {
    let context: DeskContext
    /// Path and query, to come back to.
    let target: String
    let query: Form
    var form = Form("")
    var visit: Visit?
    var text: Text
    /// What to answer with, of what the page can be.
    var type = MediaType.html
    let sessions: Sessions
    /// What reads for this request, in one snapshot; nil for a request that changes something.
    var registry: Registry?
    let exports: ExportGate
    let parked: ParkedForms
    /// The secret that form tokens are made from.
    var formSecret = Token().text
    /// What this browser's form tokens may have been made from, before signing in too.
    var secrets: Set<String> = []
    /// Whether the browser sent back a cookie of ours.
    var hasCookie = false
    /// Who asks, for throttling.
    let address: String
    /// Scheme and host that the browser used, for links that leave the desk.
    let origin: String

    /// Of every register that whoever asks may read, and not only the one that the path names.
    var isOfAll: Bool { query["register"] == "all" }

    /// A part of the path that the route names.
    subscript(_ name: String) -> String { context.named(name) ?? "" }

    mutating func welcome(_ token: Token, _ arrival: Arrival) {
        visit = Visit(token, arrival)
        text = Text(arrival.person.language)
    }

    /// Asks in the name of whoever is signed in: in the request's own snapshot where it has one.
    func acting<Value: Sendable>(
        _ body: (Registry) async throws -> Value
    ) async throws -> Value {
        if let registry { return try await body(registry) }
        return try await sessions.acting(visit?.token, body)
    }

    var formToken: String { FormToken.make(for: formSecret) }
}

/// A page of one register: on whose behalf, in which role, as of when.
struct RegisterVisit: Sendable {
    let registry: Registry
    let slug: String
    let role: AccessRole
    let request: PageRequest

    var text: Text { request.text }
    var canEdit: Bool { role >= .editor && !isPast }
    var base: String { "/registers/\(slug)" }
    /// A page of the past is read only.
    var isPast: Bool { request.query["on"] != nil || request.query["known_at"] != nil }

    var question: Question {
        Question(
            registers: [slug], on: request.query["on"], knownAt: request.query["known_at"])
    }

    /// A page of this register, as of the same day and moment.
    /// - Parameter parts: the query; what is nil or empty is left out.
    func url(_ path: String, _ parts: [(String, String?)] = []) -> String {
        request.url("\(base)/\(path)", parts)
    }
}

extension PageRequest {
    /// The day and the moment that the page is asked about, for the links that lead on.
    var past: [(String, String?)] { ["on", "known_at"].map { ($0, query[$0]) } }

    /// - Parameter isPast: false for a link that leaves the day and the moment asked about.
    func url(
        _ place: String, _ parts: [(String, String?)] = [], isPast: Bool = true
    ) -> String {
        let query = (parts + (isPast ? past : [])).compactMap { name, value in
            (value?.nonEmpty).map { "\(name)=\(encoded($0))" }
        }
        return query.isEmpty ? place : "\(place)?\(query.joined(separator: "&"))"
    }
}

/// The day and the moment as hidden fields, so that a form of the past asks about the past.
func hiddenFields(_ visit: RegisterVisit) -> Value {
    .list(
        visit.request.past.compactMap { name, value in
            value.map { ["name": .text(name), "value": .text($0)] }
        })
}
