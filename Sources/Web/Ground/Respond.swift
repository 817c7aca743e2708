import Foundation
import HTTPTypes
import Hummingbird
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
            text: Text(preferred(request.headers[.acceptLanguage])), desk: desk,
            exports: exports,
            address: settings.isProxied
                ? forwarded(request.headers) ?? context.address : context.address,
            origin: (settings.isProxied ? "https://" : "http://")
                + (request.head.authority ?? "\(settings.host):\(settings.port)"))
        do {
            try await identify(&asked, request)
            if request.method == .post, checksForm {
                asked.form = try await form(request, context)
                guard FormToken.isValid(asked.form[FormToken.field], for: asked.formSecret) else {
                    throw asked.hasCookie ? HTTPError(.forbidden) : Problem("cookie-missing")
                }
            }
            try check(asked, needs)
            let key = asked.visit.flatMap { visit in
                // What changes something is done each time, and what is not to be asked that way is
                // never answered. Only registers: what
                // the other pages tell of sessions and links ends by the clock.
                [.get, .head].contains(request.method) && !asked["register"].isEmpty
                    ? PageMemory.Key(session: visit.token.text, target: asked.target) : nil
            }
            let stamp = asked.visit?.stamp ?? ""
            if let key, let known = memory.page(key, stamp) { return html(known, .ok, asked) }
            let made = try await page(asked)
            guard let key, case .html(let template, let title, let values, .ok) = made else {
                return try answer(made, asked)
            }
            let fresh = try render(template, title, values, asked)
            memory.keep(fresh, key, stamp)
            return html(fresh, .ok, asked)
        } catch {
            let answer = failure(error, asked, request)
            if answer.status == .forbidden || error is NotTheirs {
                await writeDown(refused: asked, request)
            }
            return answer
        }
    }

    private func identify(_ asked: inout PageRequest, _ request: Request) async throws {
        if let token = request.cookies[DeskCookie.session.rawValue].flatMap({ Token($0.value) }) {
            // A session that has ended still proves its form ours, so that its end can be told.
            asked.formSecret = token.text
            asked.hasCookie = true
            guard let arrival = try await desk.arrive(token) else { return }
            asked.visit = Visit(token, arrival)
            asked.text = Text(arrival.person.language)
        } else if let secret = request.cookies[DeskCookie.form.rawValue]?.value {
            asked.formSecret = secret
            asked.hasCookie = true
        }
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

    private func html(
        _ page: ByteBuffer, _ status: HTTPResponse.Status, _ asked: PageRequest
    ) -> Response {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8"]
        if asked.visit == nil {
            headers[.setCookie] = DeskCookie.form.set(asked.formSecret)
        }
        return Response(status: status, headers: headers, body: .init(byteBuffer: page))
    }

    func answer(_ page: Page, _ asked: PageRequest) throws -> Response {
        switch page {
        case .html(let template, let title, let values, let status):
            return html(try render(template, title, values, asked), status, asked)
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
