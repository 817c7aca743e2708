import Postgres
package import Store

/// What a person may do in a register.
package enum AccessRole: String, Sendable, CaseIterable, Comparable {
    case reader, editor, dpo

    package static func < (one: AccessRole, other: AccessRole) -> Bool {
        (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
    }
}

/// Somebody who may sign in.
package struct Person: Sendable, Equatable {
    package let id: Int
    package let email: String
    package let name: String
    package let language: Text.Language
    /// Keeps people and their access; reads no register by that alone.
    package let isAdministrator: Bool

    init(_ row: Row) throws {
        id = try row.int("person_id")
        email = try row.text("email")
        name = try row.text("name")
        language = try row.word("language")
        isAdministrator = try row.bool("administrator")
    }
}

/// A register and what somebody may do in it.
package struct Access: Sendable, Equatable {
    package let register: String
    package let role: AccessRole

    package init(register: String, role: AccessRole) {
        self.register = register
        self.role = role
    }
}
