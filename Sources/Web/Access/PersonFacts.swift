import Foundation
import Registry
import Store

import struct Postgres.Row

/// A row of the list of people.
struct PersonFacts {
    let email: String
    let name: String
    let isAdministrator: Bool
    let isDisabled: Bool
    /// Role by register.
    let access: [String: String]

    init(_ line: Row) throws {
        email = try line.text("email")
        name = try line.text("name")
        isAdministrator = try line.bool("administrator")
        isDisabled = try line.bool("disabled")
        access = try line.json("access")
    }

    var place: String { "/people/" + encoded(email) }
}
