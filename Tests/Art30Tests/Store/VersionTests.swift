import Access
import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

/// Every change that a page may show changes a version, and no other.
@Suite struct VersionTests {
    /// - Parameter column: what pages show, or what conclusions are drawn from.
    private func versions(
        _ column: String, _ cast: Cast, _ connection: isolated Connection
    ) throws -> [String] {
        try connection.run(
            Query(
                """
                select coalesce(v.\(column), 0)::text from register r
                left join register_version v using (register_id) order by r.register_id
                """)
        ).compactMap(\.values[0])
    }

    /// Tables of the catalogue, each written in every way there is, as the owner may.
    @Test func everyTableOfARegisterChangesItsVersion() async throws {
        try await Cast.with { cast in
            let tables = try await cast.owner.connection.run(
                """
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and c.relnamespace = 'art30'::regnamespace
                    and a.attname = 'register_id'
                    and c.relname not in ('history', 'access', 'register_version', 'conclusion') order by 1
                """
            ).compactMap { $0["relname"] }
            #expect(tables.count > 33)
            for table in tables {
                let isFinal = ["delivery", "audit"].contains(table)
                // A register is never removed.
                let others = table == "register" ? ["update"] : ["update", "delete"]
                for deed in isFinal ? ["insert"] : others {
                    let (before, after, facts) = try await cast.owner.transaction(.rehearsal) {
                        connection in
                        let before = try versions("version", cast, connection)
                        let facts = try versions("facts", cast, connection)
                        switch deed {
                        case "insert": try connection.runScript(Self.insert(table, cast))
                        case "update":
                            try connection.runScript(
                                """
                                update art30.\(table) set known_by = known_by
                                where register_id = \(cast.mine)
                                """)
                        default:
                            try connection.runScript(
                                "delete from art30.\(table) where register_id = \(cast.mine)")
                        }
                        let isSame = try facts == versions("facts", cast, connection)
                        return (before, try versions("version", cast, connection), isSame)
                    }
                    let changed = zip(before, after).map { $0 != $1 }
                    #expect(changed == [true, false], "\(deed) \(table)")
                    #expect(facts == isFinal, "\(deed) \(table), what conclusions are drawn from")
                }
            }
        }
    }

    private static func insert(_ table: String, _ cast: Cast) -> String {
        table == "audit"
            ? "select art30_log('gap-accepted', \(cast.mine))"
            : """
            insert into art30.delivery (register_id, book, version, language, time_zone, "on", known_at,
                cover, recipient, entries, formats, data_sha256, files, manifest, signature, program)
            select register_id, book, version + 1, language, time_zone, "on", known_at, cover,
                recipient, entries, formats, data_sha256, files, manifest, signature, program
            from art30.delivery where register_id = \(cast.mine)
            """
    }

    /// What is added too, and once a transaction is enough.
    @Test func aVersionGrowsByOneATransaction() async throws {
        try await Cast.with { cast in
            func version() async throws -> Int? {
                try await cast.owner.value(
                    "select version from register_version where register_id = $1",
                    ["\(cast.mine)"]
                ).flatMap(Int.init)
            }
            let before = try #require(try await version())
            try await cast.owner.transaction(.write) { connection in
                for key in ["one", "two", "three"] {
                    try connection.runScript(
                        """
                        insert into measure (register_id, key, name)
                        values (\(cast.mine), '\(key)', 'M')
                        """)
                }
            }
            #expect(try await version() == before + 1)
            // What came to nothing changes nothing.
            try await cast.owner.transaction(.rehearsal) { connection in
                try connection.runScript("delete from measure where key = 'one'")
            }
            #expect(try await version() == before + 1)
        }
    }

    /// Also facts that come after a line of the audit.
    @Test func aLineOfTheAuditHidesNoFact() async throws {
        try await Cast.with { cast in
            try await cast.owner.transaction(.rehearsal) { connection in
                let measure = """
                    insert into measure (register_id, key, name) values (\(cast.mine), 'new', 'M')
                    """
                let line = "select art30_log('gap-accepted', \(cast.mine))"
                var known = try versions("facts", cast, connection)
                for (deed, changes) in [(line, false), (measure, true), (line, false)] {
                    try connection.runScript(deed)
                    let facts = try versions("facts", cast, connection)
                    #expect((facts != known) == changes, "\(deed)")
                    known = facts
                }
            }
        }
    }

    /// No text that conclusions are drawn by reads what changes only what pages show.
    @Test func conclusionsReadNothingThatIsOnlyShown() async throws {
        try await Cast.with { cast in
            let shown = try await cast.owner.connection.run(
                """
                select distinct tgrelid::regclass::text as name from pg_trigger
                where tgname ~ '^bump' and tgfoid = 'art30_bump_register'::regproc and tgnargs > 0
                """
            ).map { try $0.text("name") }.sorted()
            #expect(shown == ["audit", "delivery"])
            for file in Schema.derived + Schema.rules + Schema.parts {
                for table in shown {
                    let reads = try Regex("(from|join|,)\\s+\(table)\\b[^,:]")
                    #expect(!file.text.contains(reads), "\(file.name) reads \(table)")
                }
            }
        }
    }

    @Test func lawAndPeopleHaveVersions() async throws {
        try await Cast.with { cast in
            func version(_ part: String) async throws -> String? {
                try await cast.owner.value(
                    "select version::text from installation_version where part = $1", [part])
            }
            for file in Schema.reference {
                let before = try await version("law")
                try await cast.owner.connection.runScript(
                    "delete from art30.\(file.name) where false")
                #expect(try await version("law") != before, "\(file.name)")
            }
            let people = try await version("people")
            try await cast.owner.grant(.reader, to: "editor@example.se", in: "example")
            #expect(try await version("people") != people)
        }
    }

    /// The service can set none of them, and keep none from changing.
    @Test func nobodySetsAVersion() async throws {
        try await Cast.with { cast in
            for text in [
                "update register_version set version = 1", "delete from register_version",
                "insert into register_version values (\(cast.mine), 7)",
                "update installation_version set version = 1",
                "alter table activity disable trigger bump_update",
                "set session_replication_role = replica",
            ] {
                let state = try await cast.rehearse(.dpo) { connection in
                    do {
                        try connection.runScript(text)
                        return ""
                    } catch let error as ServerError { return error.sqlState }
                }
                #expect(state == "42501", "\(text)")
            }
        }
    }
}
