import Foundation
import HTTPTypes

@testable import Access
@testable import Registry
@testable import Store

/// One URL and one way to ask it, as the router has it.
struct Route: Sendable, Hashable {
    let method: HTTPRequest.Method
    /// With names in braces: `/registers/{register}/activities/{key}`.
    let path: String

    var isOfRegister: Bool { path.hasPrefix("/registers/{register}/") }

    /// A URL of it: the register `example` unless another is asked for, and keys that nothing has.
    func place(register: String = "example") -> String {
        path.replacing("{register}", with: register).replacing("**", with: "x")
            .replacing(/\{[a-z]+\}/, with: "x")
    }

    /// Whether a URL is one of its own.
    func takes(_ place: String) -> Bool {
        let own = path.split(separator: "/")
        let parts = place.prefix { $0 != "?" }.split(separator: "/")
        guard own.count == parts.count || own.last == "**" && parts.count >= own.count else {
            return false
        }
        return zip(own, parts).allSatisfy { $0 == $1 || $0.contains("{") || $0 == "**" }
    }
}

extension App {
    /// Where links and forms of pages lead, as somebody who may everything in `example`: for each
    /// route a few URLs, and for each form its fields.
    struct Places: Sendable {
        var pages: [String] = []
        /// Links to what is not there.
        var dead: [String] = []
        /// By the URL that a form is sent to.
        var forms: [String: [String: String]] = [:]
    }

    /// - Parameter most: how many URLs of each route, and of each table that has the route.
    func crawl(_ session: Token?, most: Int = 1) async throws -> Places {
        var places = Places()
        var queue = [
            "/registers/example/activities/payroll",
            // Of the cards one each: those whose rows have rows nested in them.
            "/registers/example/organisations/maple-freight",
            "/registers/example/engagements/cloud-support", "/", "/registers/example/today",
            "/people",
        ]
        var seen = Set(queue)
        var counts: [String: Int] = [:]
        let gets = routes.filter { $0.method == .get }
        while !queue.isEmpty {
            let place = queue.removeFirst()
            // What is written out wins over what is only named.
            let taking = gets.filter { $0.takes(place) }
                .min { $0.path.count { $0 == "{" } < $1.path.count { $0 == "{" } }
            guard let route = taking else { continue }
            let parts = place.prefix { $0 != "?" }.split(separator: "/")
            let kind = route.path + (route.path.contains("{table}") ? " \(parts[3])" : "")
            counts[kind, default: 0] += 1
            guard counts[kind, default: 0] <= most else { continue }
            let answer = try await ask(.get, place, session: session)
            places.pages.append(place)
            if answer.status == 404 { places.dead.append(place) }
            let forms = answer.text.matches(
                of: /<form[^>]*method="(get|post)"[^>]*action="([^"]*)"/)
            for form in forms where form.output.1 == "post" {
                places.forms[plain(form.output.2)] = formFields(answer.text)
            }
            let asking = forms.filter { $0.output.1 == "get" }.map { plain($0.output.2) }
            let links = answer.text.matches(of: /href="(\/[^"]*)"/).map { plain($0.output.1) }
            for link in links + asking + [answer.location].compactMap({ $0 }) {
                let target = String(link.prefix { $0 != "#" })
                if seen.insert(target).inserted { queue.append(target) }
            }
        }
        return places
    }

    private func plain(_ text: Substring) -> String {
        String(text).replacing("&amp;", with: "&")
    }
}
