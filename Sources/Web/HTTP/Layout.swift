import Access
import Extracts
import Foundation
import Rendering
import Store

extension Server {
    /// What stands around every page.
    func layout(_ title: String, _ request: PageRequest) -> Values {
        let slug = request["register"]
        var values: Values = [
            "title": .text(title), "form-token": .text(request.formToken),
            "signed-in": .truth(request.visit != nil), "target": .text(request.target),
        ]
        // A form that waited for a row to be added to its choices says what was added.
        let added = request.query.names.filter {
            ![ParkedForms.field, "next", "on", "known_at"].contains($0)
        }
        let isKept = request.parkedForm != nil
        values["kept-typed"] = .truth(isKept && added.allSatisfy { request.query[$0] == nil })
        values["parked"] = .optional((isKept ? request.query : request.form)[ParkedForms.field])
        if let person = request.visit?.person {
            values["person"] = .text(person.name)
            values["administers"] = .truth(person.isAdministrator)
        }
        // An error on a register that is not theirs shows nothing of it.
        guard let visit = request.visit, visit.access.contains(where: { $0.register == slug })
        else { return values }
        values["register"] = .text(slug)
        values["has-others"] = .truth(visit.access.count > 1)
        values["navigation"] = .list(Navigation.groups.map { group($0, $1, slug, request) })
        let past = ["on", "known_at"].compactMap { name in
            request.query[name].map {
                request.text("page.past.\(name)", ["value": $0.replacing("T", with: " ")])
            }
        }
        values["saved"] = .truth(request.query["saved"] != nil)
        if !past.isEmpty { values["past"] = .text(past.joined(separator: " ")) }
        return values
    }

    private func group(
        _ name: String, _ pages: [String], _ slug: String, _ request: PageRequest
    ) -> Value {
        let path = request.target.split(separator: "?").first.map(String.init) ?? ""
        let links: [Value] = pages.map { page in
            let place = "/registers/\(slug)/\(page)"
            return [
                "href": .text(request.url(place)),
                "label": .text(request.text("page.\(page).title")),
                "current": .truth(path == place || path.hasPrefix(place + "/")),
            ]
        }
        return ["group": .text(request.text("page.navigation.\(name)")), "links": .list(links)]
    }
}
