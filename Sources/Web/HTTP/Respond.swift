import Access
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Registry
import Rendering
import Store

import struct Postgres.Row

extension Server {
    /// Makes a incoming out of what came, asks the page, and turns whatever happens into an answer.
    func respond(
        _ incoming: Request, _ context: DeskContext, needs: Needs, checksForm: Bool = true,
        keepsForm: Bool = false,
        _ page: @Sendable (PageRequest) async throws -> Page
    ) async -> Response {
        var request = PageRequest(
            context: context, target: incoming.uri.string, query: incoming.query,
            text: Text(preferred(incoming.headers[.acceptLanguage])),
            type: MediaType(accept: incoming.headers[.accept]), sessions: sessions,
            exports: exports, parked: parked,
            address: settings.isProxied
                ? forwarded(incoming.headers) ?? context.address : context.address,
            origin: (settings.isProxied ? "https://" : "http://")
                + (incoming.head.authority ?? "\(settings.host):\(settings.port)"))
        let token = incoming.cookies[DeskCookie.session.rawValue].flatMap { Token($0.value) }
        request.secrets = Set(
            [token?.text, incoming.cookies[DeskCookie.form.rawValue]?.value].compactMap(\.self))
        if let secret = token?.text ?? incoming.cookies[DeskCookie.form.rawValue]?.value {
            // A session that has ended still proves its form ours, so that its end can be told.
            request.formSecret = secret
            request.hasCookie = true
        }
        let (response, refused): (Response, PageRequest?)
        // What is open to everybody asks for itself, if it asks at all.
        if let token, needs != .nobody, [.get, .head].contains(incoming.method) {
            (response, refused) = await read(request, token, incoming, needs, page)
        } else {
            (response, refused) = await change(
                request, token, incoming, needs, checksForm: checksForm, keepsForm: keepsForm, page)
        }
        if let refused { await writeDown(refused: refused, incoming) }
        return response
    }

    /// Who comes and all that their page shows, on one connection in one snapshot.
    private func read(
        _ request: PageRequest, _ token: Token, _ incoming: Request, _ needs: Needs,
        _ page: @Sendable (PageRequest) async throws -> Page
    ) async -> (Response, PageRequest?) {
        do {
            return try await sessions.acting(token) { registry in
                let (answer, isUnseen) = try await registry.inOneSnapshot { registry in
                    var request = request
                    request.registry = registry
                    let arrival = try await registry.arrive()
                    if let arrival { request.welcome(token, arrival) }
                    if let kept = request.parkedForm {
                        request.form = kept
                        parked.claim(
                            request.query[ParkedForms.field], by: request.visit?.person.email)
                    }
                    let answer = await finish(request, incoming) {
                        try check(request, needs)
                        return try await made(request, incoming, page)
                    }
                    return (answer, arrival?.isUnseen == true)
                }
                if isUnseen { await touch(registry, request) }
                return answer
            }
        } catch {
            return await finish(request, incoming) { throw error }
        }
    }

    /// A page that is made is sent, whether or not it can be noted that somebody is here.
    private func touch(_ registry: Registry, _ request: PageRequest) async {
        do {
            try await registry.touch()
        } catch {
            request.context.logger.error(
                "not noted", metadata: ["code": "\(Problem.code(of: error))"])
        }
    }

    /// No connection is held while a form is on its way.
    private func change(
        _ request: PageRequest, _ token: Token?, _ incoming: Request, _ needs: Needs,
        checksForm: Bool, keepsForm: Bool, _ page: @Sendable (PageRequest) async throws -> Page
    ) async -> (Response, PageRequest?) {
        var request = request
        do {
            if let token, let arrival = try await sessions.arrive(token) {
                request.welcome(token, arrival)
            }
            if incoming.method == .post, checksForm {
                request.form = try await form(incoming, request.context)
                let isOurs = FormToken.isValid(
                    request.form[FormToken.field], for: request.formSecret)
                // Signed out, or in again, in another tab or after a while: what was typed is kept, and
                // only a page of ours saves it.
                if keepsForm, request.visit == nil || !isOurs, request.hasCookie,
                    let place = request.parking()
                {
                    let next =
                        request.visit == nil ? "/sign-in?next=\(encoded(place))" : place
                    let (response, _) = await finish(request, incoming) {
                        Response.redirect(to: next)
                    }
                    return (response, isOurs ? nil : request)
                }
                guard isOurs else {
                    throw request.hasCookie ? Problem("not-allowed") : Problem("cookie-missing")
                }
                try await sessions.acting(nil) { try await $0.requirePrimary() }
            }
        } catch {
            return await finish(request, incoming) { throw error }
        }
        let answered = await finish(request, incoming) {
            try check(request, needs)
            return try answer(try await page(request), request)
        }
        // What is sent and taken waits for nobody any more.
        if keepsForm, answered.0.status.code < 400 {
            parked.forget(request.form[ParkedForms.field])
        }
        return answered
    }

    /// Whatever happens, an answer; and the incoming, where it was for something not theirs.
    private func finish(
        _ request: PageRequest, _ incoming: Request, _ body: () async throws -> Response
    ) async -> (Response, PageRequest?) {
        do {
            return (try await body(), nil)
        } catch {
            let problem = problem(of: error, request)
            let isRefused = [.forbidden, .hidden].contains(problem.kind)
            return (errorPage(problem, request, incoming), isRefused ? request : nil)
        }
    }

    /// A page, as it was kept or made anew. Only registers': what the other pages tell of sessions and
    /// links ends by the clock.
    private func made(
        _ request: PageRequest, _ incoming: Request,
        _ page: @Sendable (PageRequest) async throws -> Page
    ) async throws -> Response {
        guard let visit = request.visit, !request["register"].isEmpty else {
            return try answer(try await page(request), request)
        }
        var key = ResponseCache.Key(
            session: visit.token.text, target: request.target, type: request.type)
        let stamp =
            request.isOfAll
            ? visit.stampOfAll : visit.stamp(of: request["register"])
        let tag = EntityTag(key, stamp)
        if tag.isAmong(incoming.headers[.ifNoneMatch]) {
            return Response(status: .notModified, headers: [.eTag: tag.text, .vary: "Accept"])
        }
        if let known = memory.page(key, stamp) { return sent(known, key.type, .ok, request, tag) }
        let made = try await page(request)
        let fresh: ByteBuffer
        // A page that is no JSON comes as HTML, and is kept as such, whatever was asked for.
        switch made {
        case .html(let template, let title, let values, .ok):
            key.type = .html
            fresh = try render(template, title, values, request)
        case .json(let text):
            key.type = .json
            fresh = ByteBuffer(string: text)
        default: return try answer(made, request)
        }
        memory.keep(fresh, key, stamp)
        return sent(fresh, key.type, .ok, request, EntityTag(key, stamp))
    }

    private func preferred(_ header: String?) -> Text.Language {
        let first = header?.split(separator: ",").first.map(String.init) ?? ""
        return first.isEmpty || first.hasPrefix("sv") || first == "*" ? .sv : .en
    }

    private func check(_ request: PageRequest, _ needs: Needs) throws {
        guard needs != .nobody else { return }
        guard let visit = request.visit else { throw Problem("signed-out") }
        if needs == .administrator, !visit.person.isAdministrator { throw Problem("not-theirs") }
    }

    private func render(
        _ template: String, _ title: String, _ values: Values, _ request: PageRequest
    ) throws -> ByteBuffer {
        let all = values.adding(layout(title, request))
        return ByteBuffer(bytes: try renderer.html(template, all, request.text.language))
    }

    private func sent(
        _ page: ByteBuffer, _ type: MediaType, _ status: HTTPResponse.Status,
        _ request: PageRequest,
        _ tag: EntityTag? = nil
    ) -> Response {
        var headers: HTTPFields = [.contentType: type.field, .vary: "Accept"]
        headers[.eTag] = tag?.text
        if request.visit == nil {
            headers[.setCookie] = DeskCookie.form.set(request.formSecret)
        }
        return Response(status: status, headers: headers, body: .init(byteBuffer: page))
    }

    func answer(_ page: Page, _ request: PageRequest) throws -> Response {
        switch page {
        case .html(let template, let title, let values, let status):
            return sent(try render(template, title, values, request), .html, status, request)
        case .json(let text): return sent(ByteBuffer(string: text), .json, .ok, request)
        case .redirect(let place, let change):
            var response = Response.redirect(to: place)
            switch change {
            case .none: break
            case .begun(let token):
                response.headers[.setCookie] = DeskCookie.session.set(token)
            case .ended:
                response.headers[.setCookie] = DeskCookie.session.set(nil)
            }
            return response
        case .download(let file): return try Download.response(file)
        case .file(let data, let type, let name):
            return Response(
                status: .ok,
                headers: [
                    .contentType: type,
                    .contentDisposition: "attachment; filename=\"\(name)\"",
                ], body: .init(byteBuffer: .init(bytes: data)))
        }
    }
}

/// What a page needs of who asks; a register's pages look at the role besides.
enum Needs: Sendable {
    case nobody, signedIn, administrator
}
