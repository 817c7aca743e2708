import Foundation
import Postgres

/// Somebody who comes with a session.
package struct Arrival: Sendable {
    package let person: Person
    /// The registers they may read.
    package let access: [Access]
    private let stamp: String
    /// By slug.
    private let versions: [String: String]
    /// Whether it is a minute since the database noted that they are here.
    package let isUnseen: Bool

    /// The same for two arrivals on the same day only when nothing was written between them that a
    /// page of the register may show: of the register, the law, or people and their access.
    package func stamp(of register: String) -> String {
        "\(stamp) \(versions[register] ?? "")"
    }

    static let query = "select * from art30_arrive()"

    init?(_ row: Row) {
        guard let person = Person(row), let stamp = row["stamp"] else { return nil }
        self.person = person
        self.stamp = stamp
        isUnseen = row["unseen"] == "t"
        // Slug, role and version, as art30_arrive writes them; anything else is no access.
        let rows = try? JSON.read([[String]].self, row["access"] ?? "[]")
        let whole = (rows ?? []).filter { $0.count == 3 }
        access = whole.compactMap { row in
            AccessRole(rawValue: row[1]).map { Access(register: row[0], role: $0) }
        }
        versions = Dictionary(whole.map { ($0[0], $0[2]) }) { one, _ in one }
    }
}
