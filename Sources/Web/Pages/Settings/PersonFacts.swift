import Foundation
import Registry

/// A row of the list of people.
struct PersonFacts {
    let email: String
    let name: String
    let isAdministrator: Bool
    let isDisabled: Bool
    /// Role by register.
    let access: [String: String]

    init(_ line: Line) {
        email = line["email"] ?? ""
        name = line["name"] ?? ""
        isAdministrator = line["administrator"] == "t"
        isDisabled = line["disabled"] == "t"
        // Written by PostgreSQL as an object of texts; anything else would be no access at all.
        access =
            (try? JSON.read([String: String].self, line["access"] ?? "")) ?? [:]
    }

    var place: String { "/people/" + encoded(email) }
}
