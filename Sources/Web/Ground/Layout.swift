import Foundation
import Registry
import Rendering

extension Server {
    /// What stands around every page.
    func layout(_ title: String, _ asked: PageRequest) -> Values {
        let slug = asked["register"]
        var values: Values = [
            "title": .text(title), "form-token": .text(asked.formToken),
            "signed-in": .truth(asked.visit != nil), "target": .text(asked.target),
        ]
        if let person = asked.visit?.person {
            values["person"] = .text(person.name)
            values["administers"] = .truth(person.isAdministrator)
        }
        // An error on a register that is not theirs shows nothing of it.
        guard let visit = asked.visit, visit.access.contains(where: { $0.register == slug })
        else { return values }
        values["register"] = .text(slug)
        values["has-others"] = .truth(visit.access.count > 1)
        values["navigation"] = .list(Navigation.groups.map { group($0, $1, slug, asked) })
        let past = ["on", "known_at"].compactMap { name in
            asked.query[name].map { asked.text("page.past.\(name)", ["value": $0]) }
        }
        if !past.isEmpty { values["past"] = .text(past.joined(separator: " ")) }
        return values
    }

    private func group(
        _ name: String, _ pages: [String], _ slug: String, _ asked: PageRequest
    ) -> Value {
        let path = asked.target.split(separator: "?").first.map(String.init) ?? ""
        let links: [Value] = pages.map { page in
            let place = "/registers/\(slug)/\(page)"
            return [
                "href": .text(asked.url(place)),
                "label": .text(asked.text("page.\(page).title")),
                "current": .truth(path == place || path.hasPrefix(place + "/")),
            ]
        }
        return ["group": .text(asked.text("page.navigation.\(name)")), "links": .list(links)]
    }
}

/// The pages of a register, in their order.
enum Navigation {
    static let groups: [(name: String, pages: [String])] = [
        ("work", ["today", "gaps", "calendar"]),
        (
            "record",
            [
                "activities", "organisations", "services", "engagements", "agreements", "notices",
                "assessments", "disclosures",
            ]
        ),
        ("words", ["subject-categories", "data-categories", "measures"]),
        ("conclusions", ["transfers", "chain", "what-if", "exposure"]),
        ("account", ["history", "export", "settings"]),
    ]
}
