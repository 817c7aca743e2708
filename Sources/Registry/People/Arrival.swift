import Foundation
import Postgres

/// Somebody who comes with a session.
package struct Arrival: Sendable {
    package let person: Person
    /// The registers they may read.
    package let access: [Access]
    /// The same for two arrivals only when nothing was written between them, on the same day.
    package let stamp: String
    /// Whether it is a minute since the database noted that they are here.
    package let isUnseen: Bool

    /// A server that recovers from a crash may give the numbers of transactions that came to nothing
    /// away again, but not before it has made a checkpoint.
    static let query = """
        select a.*, concat_ws(' ', a.stamp, c.checkpoint_lsn) as moment
        from art30_arrive() a, pg_control_checkpoint() c
        """

    init?(_ row: Row) {
        guard let person = Person(row), let stamp = row["moment"] else { return nil }
        self.person = person
        self.stamp = stamp
        isUnseen = row["unseen"] == "t"
        // Pairs of slug and role, as art30_arrive writes them; anything else is no access.
        let pairs = try? JSONDecoder().decode(
            [[String]].self, from: Data((row["access"] ?? "[]").utf8))
        access = (pairs ?? []).compactMap { pair in
            guard pair.count == 2, let role = AccessRole(rawValue: pair[1]) else { return nil }
            return Access(register: pair[0], role: role)
        }
    }
}
