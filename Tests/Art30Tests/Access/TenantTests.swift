import Postgres
import Testing

@testable import Access
@testable import Extracts
@testable import Registry
@testable import Sealing
@testable import Store

/// Every table that holds rows of registers, as the catalogue lists them, tried by everyone.
@Suite struct TenantTests {
    /// A table with a column register_id.
    struct Table: Sendable {
        let name: String
        let isKept: Bool
        /// What the service may write at all; all columns where that is none.
        let insertable: [String]
        let updatable: String
        /// A row of the register `mine`, as JSON.
        let row: String
        let count: Int
    }

    @Test func everyTableOfARegisterIsGuarded() async throws {
        try await TestCluster.withRegistry { registry in
            let bare = try await registry.connection.run(
                """
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind in ('r', 'p', 'm') and c.relnamespace = 'art30'::regnamespace
                    and a.attname in ('register_id', 'person_id') and (not c.relrowsecurity
                        or not exists (select from pg_policy where polrelid = c.oid
                            and polcmd = 'r'))
                """
            ).compactMap { $0["relname"] }
            #expect(
                bare == [], "tables without row-level security: call art30_guard in the migration")
            let views = try await registry.connection.run(
                """
                select relname from pg_class where relkind = 'v' and relnamespace = 'art30'::regnamespace
                    and not coalesce(reloptions @> '{security_invoker=true}', false)
                """
            ).compactMap { $0["relname"] }
            #expect(views == [], "views that read with their owner's rights")
            // A table made later is guarded by art30_keep itself.
            try await registry.connection.runScript(
                "create table later (register_id int primary key); call art30_keep('later')")
            let policies = try await registry.value(
                "select count(*) from pg_policy where polrelid = 'later'::regclass")
            #expect(policies == "4")
        }
    }

    @Test func everyoneSeesAndWritesWhatTheyMay() async throws {
        try await Cast.with { cast in
            let today = try await cast.owner.value("select current_date::text") ?? ""
            for id in [cast.mine, cast.other] {
                try await cast.owner.connection.conclude(id, today)
            }
            let tables = try await Self.tables(cast)
            #expect(tables.count >= 37)
            for table in tables {
                #expect(table.count > 0, "\(table.name) is empty, so nothing is proved")
                for role in Cast.Role.allCases {
                    try await Self.expectSelect(cast, table, role)
                    for deed in Deed.allCases { try await Self.expect(deed, cast, table, role) }
                }
            }
        }
    }

    private static func expectSelect(_ cast: Cast, _ table: Table, _ role: Cast.Role) async throws {
        let seen = try await cast.rehearse(role) { connection in
            try connection.run(
                Query(
                    """
                    select count(*) filter (where register_id = \(cast.mine)) as mine,
                        count(*) filter (where register_id = \(cast.other)) as other from \(table.name)
                    """))[0].values
        }
        let mine: Bool
        switch table.name {
        case "audit": mine = role == .dpo || role == .administrator
        case "access": mine = role.access != nil || role == .administrator
        default: mine = role.access != nil
        }
        let other = role == .stranger || (role == .administrator && mine)
        #expect(seen[0] == (mine ? "\(table.count)" : "0"), "\(role) in \(table.name)")
        #expect((seen[1] != "0") == other, "\(role) in \(table.name) of the other register")
    }

    enum Deed: CaseIterable { case insert, update, delete }

    private static func expect(
        _ deed: Deed, _ cast: Cast, _ table: Table, _ role: Cast.Role
    ) async throws {
        let columns = table.insertable.joined(separator: ", ")
        let query =
            switch deed {
            case .insert:
                Query(
                    """
                    insert into \(table.name) (\(columns)) overriding system value select \(columns)
                    from jsonb_populate_record(null::\(table.name), $1::jsonb) returning 1 as done
                    """, [table.row])
            case .update:
                Query(
                    """
                    update \(table.name) set \(table.updatable) = \(table.updatable)
                    where register_id = \(cast.mine) returning 1 as done
                    """)
            case .delete:
                Query(
                    "delete from \(table.name) where register_id = \(cast.mine) returning 1 as done"
                )
            }
        let isDone = try await cast.rehearse(role) { connection in
            do {
                return try !connection.run(query).isEmpty
            } catch let error as ServerError {
                // The row is there already: it was let through.
                if error.sqlState == "23505" { return true }
                #expect(
                    error.sqlState == "42501", "\(role) \(deed) \(table.name): \(error.message)")
                return false
            }
        }
        let needed: AccessRole? =
            switch (table.name, deed) {
            case ("register", .update): .editor
            case ("delivery", .insert): .dpo
            case ("register", _), ("delivery", _): nil
            case ("acceptance", _), ("severity_override", _): .dpo
            default: table.isKept ? .editor : nil
            }
        let may = needed.map { needed in role.access.map { $0 >= needed } ?? false } ?? false
        #expect(isDone == may, "\(role) \(deed) \(table.name)")
    }

    private static func tables(_ cast: Cast) async throws -> [Table] {
        let rows = try await cast.owner.connection.run(
            """
            select c.relname as name, exists (select from pg_trigger t where t.tgrelid = c.oid
                    and t.tgname = 'keep_history') as kept,
                string_agg(quote_ident(a.attname), ' ') filter (where
                    has_column_privilege('art30_service', c.oid, a.attname, 'INSERT')) as insertable,
                string_agg(quote_ident(a.attname), ' ') as columns,
                coalesce((array_agg(quote_ident(a.attname) order by a.attnum desc) filter (where
                    has_column_privilege('art30_service', c.oid, a.attname, 'UPDATE')))[1],
                    'register_id') as updatable
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'r' and c.relnamespace = 'art30'::regnamespace and a.attnum > 0
                and not a.attisdropped and a.attgenerated = '' and exists (select from pg_attribute r
                    where r.attrelid = c.oid and r.attname = 'register_id')
            group by c.oid order by 1
            """)
        return try await rows.asyncMap { row in
            let name = row["name"] ?? ""
            let found = try await cast.owner.connection.run(
                Query(
                    """
                    select to_jsonb(t) as row, count(*) over () as count from \(name) t
                    where register_id = $1 limit 1
                    """, ["\(cast.mine)"])
            ).first
            return Table(
                name: name, isKept: row["kept"] == "t",
                insertable: (row["insertable"] ?? row["columns"] ?? "").split(separator: " ")
                    .map(String.init), updatable: row["updatable"] ?? "",
                row: found?["row"] ?? "{}", count: found?["count"].flatMap(Int.init) ?? 0)
        }
    }
}

extension Array {
    func asyncMap<Value>(_ body: (Element) async throws -> Value) async throws -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await body(element)) }
        return values
    }
}
