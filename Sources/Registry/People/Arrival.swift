import Foundation
import Postgres

/// Somebody who comes with a session.
package struct Arrival: Sendable {
    package let person: Person
    /// The registers they may read.
    package let access: [Access]
    /// The same for two arrivals only when nothing was written between them, on the same day.
    package let stamp: String

    init?(_ row: Row) {
        guard let person = Person(row), let stamp = row["stamp"] else { return nil }
        self.person = person
        self.stamp = stamp
        // Pairs of slug and role, as art30_arrive writes them; anything else is no access.
        let pairs = try? JSONDecoder().decode(
            [[String]].self, from: Data((row["access"] ?? "[]").utf8))
        access = (pairs ?? []).compactMap { pair in
            guard pair.count == 2, let role = AccessRole(rawValue: pair[1]) else { return nil }
            return Access(register: pair[0], role: role)
        }
    }
}
