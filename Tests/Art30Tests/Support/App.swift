import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded

@testable import Access
@testable import Registry
@testable import Sealing
@testable import Store
@testable import Web

/// The desk on a database of its own with the fixed cast, asked in memory: no socket, no port.
struct App: Sendable {
    let cast: Cast
    /// Every URL that the desk has, as its router lists them.
    let routes: [Route]
    let memory: ResponseCache
    private let responder: RouterResponder<DeskContext>

    /// What came back.
    struct Answer: Sendable {
        let status: Int
        private let headers: HTTPFields
        let text: String

        init(_ status: HTTPResponse.Status, _ headers: HTTPFields = [:], _ text: String = "") {
            self.status = status.code
            self.headers = headers
            self.text = text
        }

        subscript(_ header: String) -> String? { HTTPField.Name(header).flatMap { headers[$0] } }

        /// Where a redirect leads.
        var location: String? { headers[.location] }

        /// The value of a cookie that it sets; empty: the cookie ends.
        func cookie(_ name: String) -> String? {
            headers[values: .setCookie].compactMap { line in
                line.hasPrefix(name + "=")
                    ? line.dropFirst(name.count + 1).prefix { $0 != ";" }.description : nil
            }.first
        }
    }

    static func with<Value: Sendable>(
        _ body: @escaping @Sendable (App) async throws -> Value
    ) async throws -> Value {
        try await Cast.with { try await body(try App($0)) }
    }

    init(_ cast: Cast) throws {
        self.cast = cast
        var sessions = cast.sessions
        sessions.cost = .cheap
        let server = try Server(sessions, .init(host: "127.0.0.1", port: 0, isProxied: false))
        let bare = Router(context: DeskContext.self)
        Routes(server: server, router: bare).add()
        routes = bare.routes.map { Route(method: $0.method, path: "\($0.path)") }
        memory = server.memory
        responder = server.router.buildResponder()
    }

    func get(
        _ path: String, as role: Cast.Role = .dpo, language: String? = nil
    ) async throws -> Answer {
        try await ask(.get, path, session: cast.tokens[role], nil, language)
    }

    func get(_ path: String, session: Token?) async throws -> Answer {
        try await ask(.get, path, session: session, nil)
    }

    /// Sends a form with the token that the page would have given it.
    func post(
        _ path: String, _ fields: [String: String], as role: Cast.Role = .dpo
    ) async throws -> Answer {
        try await post(path, fields, session: cast.tokens[role])
    }

    func post(
        _ path: String, _ fields: [String: String], session: Token?
    ) async throws -> Answer {
        var fields = fields
        fields[FormToken.field] = FormToken.make(for: session?.text ?? Self.formSecret)
        return try await ask(.post, path, session: session, fields)
    }

    /// A form that no page of ours made.
    func forge(
        _ path: String, _ fields: [String: String], session: Token?
    ) async throws -> Answer {
        try await ask(.post, path, session: session, fields)
    }

    func ask(
        _ method: HTTPRequest.Method, _ path: String, session: Token?,
        _ fields: [String: String]? = nil, _ language: String? = nil,
        headers more: HTTPFields = [:], formCookie: String? = nil
    ) async throws -> Answer {
        let body = (fields ?? [:]).sorted { $0.key < $1.key }
            .map { "\(encoded($0.key))=\(encoded($0.value))" }.joined(separator: "&")
        var headers = more
        headers[.cookie] =
            session.map { "\(DeskCookie.session.rawValue)=\($0.text)" }
            ?? "\(DeskCookie.form.rawValue)=\(Self.formSecret)"
        if let formCookie {
            headers[.cookie] =
                (headers[.cookie] ?? "") + "; \(DeskCookie.form.rawValue)=\(formCookie)"
        }
        headers[.acceptLanguage] = language
        if fields != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        let request = Request(
            head: .init(
                method: method, scheme: "http", authority: "localhost", path: path,
                headerFields: headers),
            body: .init(buffer: ByteBuffer(string: body)))
        var logger = Logger(label: "test")
        logger.logLevel = .error
        let context = DeskContext(
            source: .init(channel: NIOAsyncTestingChannel(), logger: logger))
        do {
            let response = try await responder.respond(to: request, context: context)
            let written = WrittenBody()
            try await response.body.write(written)
            return Answer(
                response.status, response.headers,
                written.parts.all.map { String(buffer: $0) }.joined())
        } catch let error as any HTTPResponseError {
            return Answer(error.status)
        }
    }

    private static let formSecret = "secret-of-a-form-before-sign-in"
}

/// Collects what an answer writes.
private struct WrittenBody: ResponseBodyWriter {
    let parts = Gathered<ByteBuffer>()

    func write(_ buffer: ByteBuffer) { parts.append(buffer) }

    func finish(_ trailingHeaders: HTTPFields?) {}
}
