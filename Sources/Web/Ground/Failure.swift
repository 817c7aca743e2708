import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Registry
import Rendering

extension Server {
    /// The page for an error: what is wrong and what to do; never what the server said.
    func failure(_ error: any Error, _ asked: PageRequest, _ request: Request) -> Response {
        if error is SignedOut, request.method != .post, asked.type == .html {
            var response = Response.redirect(to: "/sign-in?next=" + encoded(asked.target))
            response.headers[.vary] = "Accept"
            return response
        }
        let text = asked.text
        let (status, sentence) = meaning(error, asked)
        let kind = (error as? Problem)?.kind
        let isCopy = kind == .readingCopy
        var values = layout(
            text(isCopy ? "page.error.reading-copy" : "page.error.\(status.code)"), asked)
        values["sentence"] = .text(sentence)
        let html = try? renderer.html("error", values, text.language)
        var headers: HTTPFields = [.contentType: MediaType.html.field, .vary: "Accept"]
        if status == .serviceUnavailable {
            headers[.retryAfter] = (kind ?? .busy).answer.retryAfter.map(String.init)
        }
        if let wrong = error as? MethodNotAllowed { headers[.allow] = wrong.allowed }
        return Response(
            status: status, headers: headers,
            body: .init(byteBuffer: .init(bytes: html ?? Array(sentence.utf8))))
    }

    private func meaning(
        _ error: any Error, _ asked: PageRequest
    ) -> (HTTPResponse.Status, String) {
        let text = asked.text
        switch error {
        case is NotTheirs: return (.notFound, text("page.error-what.404"))
        case is MethodNotAllowed: return (.methodNotAllowed, text("page.error-what.405"))
        case is SignedOut: return (.unauthorized, text("page.error.signed-out"))
        case let error as HTTPError:
            let key = "page.error-what.\(error.status.code)"
            return (error.status, text.sentences[key] ?? text("page.error-what.500"))
        case let problem as Problem: return (problem.status, problem.sentence(text))
        case let problems as Problems:
            return (
                .unprocessableContent, problems.all.map { $0.sentence(text) }.joined(separator: " ")
            )
        default:
            let reference = String(UInt32.random(in: 0 ... .max), radix: 36).uppercased()
            let problem = Problem(serving: error, reference: reference)
            if problem.key == "unknown" {
                asked.context.logger.error(
                    "unforeseen",
                    metadata: ["reference": "\(reference)", "code": "\(Problem.code(of: error))"])
            }
            switch problem.key {
            // How to mend the database is for whoever runs it, not for its readers.
            case "database-gone": return (.serviceUnavailable, text("page.error-what.503"))
            case "time-out": return (.serviceUnavailable, text("page.error-what.time-out"))
            default: break
            }
            return (problem.status, problem.sentence(text))
        }
    }
}

extension Problem {
    var status: HTTPResponse.Status { .init(code: kind.answer.status) }
}
