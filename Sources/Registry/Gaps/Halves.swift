import Postgres
import Store

/// All registers as two statements that two connections answer at once, each on a core of its own.
struct Halves: Sendable {
    /// The registers of the first come before those of the second, by slug.
    package let statements: [Statement]
    /// What the second connection reads in.
    let snapshot: String

    /// A second connection, and the rules planned a second time, must be worth it.
    static let fewest = 20
}

extension Registry {
    /// nil where the question is not about all registers as they are now, or they are few.
    func halves(
        _ statement: Statement, _ connection: isolated Connection
    ) throws -> Halves? {
        guard another != nil, proof == nil, statement.moment.registers == nil,
            statement.moment.knownAt == nil
        else { return nil }
        // As many activities in the one as in the other.
        let rows = try connection.run(
            """
            select register_id, sum(size) over (order by slug) * 2 > sum(size) over () as is_later
            from (
                select r.register_id, r.slug, 1 + coalesce(a.count, 0) as size
                from register r
                left join (select register_id, count(*) from activity group by 1) a
                    using (register_id)
            ) sized
            order by slug
            """)
        let parts = try [false, true].map { isLater in
            try rows.filter { try $0.bool("is_later") == isLater }.map { try $0.int("register_id") }
        }
        guard rows.count >= Halves.fewest, !parts.contains(where: \.isEmpty) else { return nil }
        let exported = try connection.run("select pg_export_snapshot() as name")
        guard let snapshot = try exported.first?.text("name") else { return nil }
        let statements = parts.map { part in
            var half = statement
            half.moment.registers = part
            return half
        }
        return Halves(statements: statements, snapshot: snapshot)
    }

    /// A second connection that reads in this one's snapshot; nil: this one answers alone.
    func second(in snapshot: String) async -> Registry? {
        do {
            guard var registry = try await another?() else { return nil }
            registry.timeout = timeout
            await registry.connection.beginSnapshot(snapshot)
            try await registry.transaction(.read, settings: Plan.byHash.settings) {
                try $0.sendWaiting()
            }
            return registry
        } catch {
            // No room for another, or one that leads to another server: the answer is the same.
            return nil
        }
    }
}
