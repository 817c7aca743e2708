import HTTPTypes
import Hummingbird
import Logging
import Rendering
import Store

extension Server {
    /// The page for a problem: what is wrong and what to do; never what the server said.
    func errorPage(
        _ problem: Problem, _ request: PageRequest, _ incoming: Request
    ) -> Response {
        if problem.kind == .signedOut, incoming.method != .post, request.type == .html {
            var response = Response.redirect(to: "/sign-in?next=" + encoded(request.target))
            response.headers[.vary] = "Accept"
            return response
        }
        let text = request.text
        let answer = problem.kind.answer
        let title =
            text.sentences["page.error.\(problem.key)"] ?? text("page.error.\(answer.status)")
        // How to mend the database is for whoever runs it, not for its readers.
        let sentence =
            text.sentences["page.error-what.\(problem.key)"] ?? problem.sentence(text)
        var values = layout(title, request)
        values["sentence"] = .text(sentence)
        // tried: where even the page of an error cannot be made, its sentence is sent alone
        let html = try? renderer.html("error", values, text.language)
        var headers: HTTPFields = [.contentType: MediaType.html.field, .vary: "Accept"]
        headers[.retryAfter] = answer.retryAfter.map(String.init)
        headers[.allow] = problem.values["allowed"]
        return Response(
            status: problem.status, headers: headers,
            body: .init(byteBuffer: .init(bytes: html ?? Array(sentence.utf8))))
    }

    /// What any error is to whoever asked; one that nobody foresaw is logged.
    func problem(of error: any Error, _ request: PageRequest) -> Problem {
        if let error = error as? HTTPError { return Problem(error.status) }
        let reference = String(UInt32.random(in: 0 ... .max), radix: 36).uppercased()
        let problem = Problem(serving: error, reference: reference)
        if problem.key == "unknown" {
            request.context.logger.error(
                "unforeseen",
                metadata: ["reference": "\(reference)", "code": "\(Problem.code(of: error))"])
        }
        return problem
    }
}

extension Problem {
    var status: HTTPResponse.Status { .init(code: kind.answer.status) }

    /// What Hummingbird refuses.
    fileprivate init(_ status: HTTPResponse.Status) {
        switch status {
        case .notFound: self.init("page-missing")
        case .contentTooLarge: self.init("form-too-large")
        case .requestTimeout: self.init("form-slow")
        default: self.init("form-broken")
        }
    }
}
