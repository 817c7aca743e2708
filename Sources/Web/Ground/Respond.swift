import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Registry
import Rendering

extension Server {
    /// Makes a request out of what came, asks the page, and turns whatever happens into an answer.
    func respond(
        _ request: Request, _ context: DeskContext, needs: Needs, checksForm: Bool = true,
        _ page: @Sendable (PageRequest) async throws -> Page
    ) async -> Response {
        var asked = PageRequest(
            context: context, target: request.uri.string, query: request.query,
            text: Text(preferred(request.headers[.acceptLanguage])),
            type: MediaType(accept: request.headers[.accept]), desk: desk, exports: exports,
            address: settings.isProxied
                ? forwarded(request.headers) ?? context.address : context.address,
            origin: (settings.isProxied ? "https://" : "http://")
                + (request.head.authority ?? "\(settings.host):\(settings.port)"))
        let token = request.cookies[DeskCookie.session.rawValue].flatMap { Token($0.value) }
        if let secret = token?.text ?? request.cookies[DeskCookie.form.rawValue]?.value {
            // A session that has ended still proves its form ours, so that its end can be told.
            asked.formSecret = secret
            asked.hasCookie = true
        }
        let (response, refused): (Response, PageRequest?)
        // What is open to everybody asks for itself, if it asks at all.
        if let token, needs != .nobody, [.get, .head].contains(request.method) {
            (response, refused) = await read(asked, token, request, needs, page)
        } else {
            (response, refused) = await change(
                asked, token, request, needs, checksForm: checksForm, page)
        }
        if let refused { await writeDown(refused: refused, request) }
        return response
    }

    /// Who comes and all that their page shows, on one connection in one snapshot.
    private func read(
        _ asked: PageRequest, _ token: Token, _ request: Request, _ needs: Needs,
        _ page: @Sendable (PageRequest) async throws -> Page
    ) async -> (Response, PageRequest?) {
        do {
            return try await desk.acting(token) { registry in
                let (answer, isUnseen) = try await registry.inOneSnapshot { registry in
                    var asked = asked
                    asked.registry = registry
                    let arrival = try await registry.arrive()
                    if let arrival { asked.welcome(token, arrival) }
                    let answer = await finish(asked, request) {
                        try check(asked, needs)
                        return try await made(asked, request, page)
                    }
                    return (answer, arrival?.isUnseen == true)
                }
                if isUnseen { await touch(registry, asked) }
                return answer
            }
        } catch {
            return await finish(asked, request) { throw error }
        }
    }

    /// A page that is made is sent, whether or not it can be noted that somebody is here.
    private func touch(_ registry: Registry, _ asked: PageRequest) async {
        do {
            try await registry.touch()
        } catch {
            asked.context.logger.error(
                "not noted", metadata: ["code": "\(Problem.code(of: error))"])
        }
    }

    /// No connection is held while a form is on its way.
    private func change(
        _ asked: PageRequest, _ token: Token?, _ request: Request, _ needs: Needs,
        checksForm: Bool, _ page: @Sendable (PageRequest) async throws -> Page
    ) async -> (Response, PageRequest?) {
        var asked = asked
        do {
            if let token, let arrival = try await desk.arrive(token) {
                asked.welcome(token, arrival)
            }
            if request.method == .post, checksForm {
                asked.form = try await form(request, asked.context)
                guard FormToken.isValid(asked.form[FormToken.field], for: asked.formSecret) else {
                    throw asked.hasCookie ? HTTPError(.forbidden) : Problem("cookie-missing")
                }
                try await desk.acting(nil) { try await $0.demandPrimary() }
            }
        } catch {
            return await finish(asked, request) { throw error }
        }
        return await finish(asked, request) {
            try check(asked, needs)
            return try answer(try await page(asked), asked)
        }
    }

    /// Whatever happens, an answer; and the request, where it was for something not theirs.
    private func finish(
        _ asked: PageRequest, _ request: Request, _ body: () async throws -> Response
    ) async -> (Response, PageRequest?) {
        do {
            return (try await body(), nil)
        } catch {
            let answer = failure(error, asked, request)
            let isRefused = answer.status == .forbidden || error is NotTheirs
            return (answer, isRefused ? asked : nil)
        }
    }

    /// A page, as it was kept or made anew. Only registers': what the other pages tell of sessions and
    /// links ends by the clock.
    private func made(
        _ asked: PageRequest, _ request: Request,
        _ page: @Sendable (PageRequest) async throws -> Page
    ) async throws -> Response {
        guard let visit = asked.visit, !asked["register"].isEmpty else {
            return try answer(try await page(asked), asked)
        }
        var key = PageMemory.Key(
            session: visit.token.text, target: asked.target, type: asked.type)
        let stamp =
            GapChoice(asked.query).isOfAll ? visit.stampOfAll : visit.stamp(of: asked["register"])
        let tag = EntityTag(key, stamp)
        if tag.isAmong(request.headers[.ifNoneMatch]) {
            return Response(status: .notModified, headers: [.eTag: tag.text, .vary: "Accept"])
        }
        if let known = memory.page(key, stamp) { return sent(known, key.type, .ok, asked, tag) }
        let made = try await page(asked)
        let fresh: ByteBuffer
        // A page that is no JSON comes as HTML, and is kept as such, whatever was asked for.
        switch made {
        case .html(let template, let title, let values, .ok):
            key.type = .html
            fresh = try render(template, title, values, asked)
        case .json(let text):
            key.type = .json
            fresh = ByteBuffer(string: text)
        default: return try answer(made, asked)
        }
        memory.keep(fresh, key, stamp)
        return sent(fresh, key.type, .ok, asked, EntityTag(key, stamp))
    }

    private func preferred(_ header: String?) -> Text.Language {
        let first = header?.split(separator: ",").first.map(String.init) ?? ""
        return first.isEmpty || first.hasPrefix("sv") || first == "*" ? .sv : .en
    }

    private func check(_ asked: PageRequest, _ needs: Needs) throws {
        guard needs != .nobody else { return }
        guard let visit = asked.visit else { throw SignedOut() }
        if needs == .administrator, !visit.person.isAdministrator { throw NotTheirs() }
    }

    private func render(
        _ template: String, _ title: String, _ values: Values, _ asked: PageRequest
    ) throws -> ByteBuffer {
        let all = values.adding(layout(title, asked))
        return ByteBuffer(bytes: try renderer.html(template, all, asked.text.language))
    }

    private func sent(
        _ page: ByteBuffer, _ type: MediaType, _ status: HTTPResponse.Status, _ asked: PageRequest,
        _ tag: EntityTag? = nil
    ) -> Response {
        var headers: HTTPFields = [.contentType: type.field, .vary: "Accept"]
        headers[.eTag] = tag?.text
        if asked.visit == nil {
            headers[.setCookie] = DeskCookie.form.set(asked.formSecret)
        }
        return Response(status: status, headers: headers, body: .init(byteBuffer: page))
    }

    func answer(_ page: Page, _ asked: PageRequest) throws -> Response {
        switch page {
        case .html(let template, let title, let values, let status):
            return sent(try render(template, title, values, asked), .html, status, asked)
        case .json(let text): return sent(ByteBuffer(string: text), .json, .ok, asked)
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

struct SignedOut: Error {}
