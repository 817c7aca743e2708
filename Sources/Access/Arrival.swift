import Foundation
import Postgres
import Store

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

    /// The same for a page that shows something of every register they may read.
    package var stampOfAll: String {
        stamp + versions.sorted { $0.key < $1.key }.map { " \($0.key) \($0.value)" }.joined()
    }

    package static let query = "select * from art30_arrive()"

    init(_ row: Row) throws {
        person = try Person(row)
        stamp = try row.text("stamp")
        isUnseen = try row.bool("unseen")
        // Slug, role and version, as art30_arrive writes them.
        let registers = try row.json("access", [[String]].self)
        access = try registers.map { one in
            guard one.count == 3, let role = AccessRole(rawValue: one[1]) else {
                throw ColumnError("access", .json)
            }
            return Access(register: one[0], role: role)
        }
        versions = Dictionary(registers.map { ($0[0], $0[2]) }) { one, _ in one }
    }
}
