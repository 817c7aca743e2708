import Foundation
import Postgres
import Schema
import Testing

@testable import Access
@testable import Registry
@testable import Store

/// One chain for each register, and one for the installation.
@Suite struct AuditChainTests {
    /// One transaction that has written in one register is still open; another finishes in the other.
    @Test func registersDoNotWaitForEachOther() async throws {
        try await Cast.with { cast in
            let open = try await Connection(cast.conninfo)
            try await open.runScript(
                """
                set search_path = art30; begin;
                insert into measure (register_id, key, name) values (\(cast.mine), 'm', 'M');
                select art30_log('register-changed', \(cast.mine))
                """)
            let another = try await Registry.open(.server(cast.conninfo), actor: "another")
            let other = try await another.dump("other")
            let changed = other.replacing(/\ntitle: .*\n/, with: "\ntitle: New\n")
            try await another.apply(changed)
            try await another.log("law-changed")
            // What concerns the same register does wait: the wait ends, and nothing is written.
            let state = try await another.transaction(.write) { connection in
                try connection.runScript("set local lock_timeout = '50ms'")
                do {
                    try another.log("register-changed", "example", [String: String](), connection)
                    return ""
                } catch let error as ServerError { return error.sqlState }
            }
            #expect(state == "55P03")
            try await open.runScript("commit")
            #expect(try await another.verifyAudit().isWhole)
            let told = try await another.audit(register: "other", limit: 1)
            #expect(told.first?["action"] == "register-changed" && told.first?["chain"] == "other")
        }
    }

    /// What a superuser may do to the chain 1, beside 0 and 2, and what verifying says of it.
    static let deeds: [(String, [String])] = [
        ("select 1", []),
        ("update audit set action = 'x' where chain = 1 and audit_id = 2", ["1/2 changed"]),
        ("delete from audit where chain = 1 and audit_id = 2", ["1/2 missing"]),
        ("delete from audit where chain = 1 and audit_id = 3", ["1/3 missing"]),
        ("delete from audit where chain = 1", ["1/1 missing", "1/2 missing", "1/3 missing"]),
        (
            """
            update audit set audit_id = 99 where chain = 1 and audit_id = 2;
            update audit set audit_id = 2 where chain = 1 and audit_id = 3;
            update audit set audit_id = 3 where chain = 1 and audit_id = 99
            """, ["1/2 moved", "1/3 moved"]
        ),
        (
            "update audit set chain = 2, audit_id = 4 where chain = 1 and audit_id = 3",
            ["1/3 missing", "2/4 added", "2/4 moved"]
        ),
        (
            """
            update audit set chain = chain + 2 where chain > 0;
            update audit set chain = 5 - chain where chain > 0;
            update art30_secret.audit_head set chain = chain + 2 where chain > 0;
            update art30_secret.audit_head set chain = 5 - chain where chain > 0
            """,
            [1, 2].flatMap { chain in (1...3).map { "\(chain)/\($0) moved" } }
        ),
        (
            "delete from art30_secret.audit_head where chain = 1",
            ["1/1 added", "1/2 added", "1/3 added"]
        ),
    ]

    @Test func tamperingIsFoundInItsChain() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.connection.runScript(
                """
                select art30_audit(null, 'refused', register)
                from generate_series(1, 3) n, unnest(array[null, 1, 2]) register
                """)
            let superuser = try await TestCluster.superuser(of: registry)
            for (deed, wanted) in Self.deeds {
                let found = try await superuser.transaction(.rehearsal) { connection in
                    try connection.runScript(
                        "set local search_path = art30; set local session_replication_role = replica"
                    )
                    try connection.runScript(deed)
                    return try connection.run("select * from art30_audit_faults()").map {
                        $0.values.compactMap { $0 }
                    }
                }
                #expect(found.map { "\($0[0])/\($0[1]) \($0[2])" } == wanted, "\(deed)")
            }
        }
    }

    /// Each chain is proved by a hash of its own, and who may not read a register sees not even that
    /// it has one.
    @Test func eachSeesTheirOwnChains() async throws {
        try await Cast.with { cast in
            let all = try await cast.owner.verifyAudit()
            #expect(all.chains.map(\.register) == [nil, "example", "other"])
            #expect(Set(all.chains.map(\.hash)).count == 3)
            for (role, wanted) in [
                (Cast.Role.administrator, [nil, "example", "other"]), (.dpo, [nil, "example"]),
                (.stranger, [nil, "other"]),
            ] {
                let seen = try await cast.sessions.acting(cast.tokens[role]) {
                    try await $0.verifyAudit(known: all.chains.map(\.hash))
                }
                #expect(seen.chains.map(\.register) == wanted && seen.isWhole, "\(role)")
            }
            let superuser = try await TestCluster.superuser(of: cast.owner)
            // A chain cut off with the mark of its end: only what was written down elsewhere tells.
            try await superuser.runScript(
                """
                set session_replication_role = replica;
                delete from art30.audit where chain = \(cast.other);
                delete from art30_secret.audit_head where chain = \(cast.other)
                """)
            #expect(try await cast.owner.verifyAudit().isWhole)
            let cut = try await cast.owner.verifyAudit(known: all.chains.map(\.hash))
            #expect(cut.unknown == all.chains.suffix(1).map(\.hash))
        }
    }

    /// A log from before registers had chains, of both registers and of none.
    @Test func whatWasWrittenBeforeStaysProvable() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.connection.runScript(
                "drop schema art30 cascade; drop schema art30_secret cascade")
            let first = Schema.migrations.filter { $0.name < "0021" }
            try await registry.connection.transaction(.write) { connection in
                try connection.runScript(
                    """
                    create schema art30;
                    create table migration (version int primary key, name text not null,
                        applied timestamptz not null default now())
                    """)
                for (index, file) in first.enumerated() {
                    try connection.runScript(file.text)
                    try connection.run(
                        Query(
                            "insert into migration (version, name) values ($1, $2)",
                            ["\(index + 1)", file.name]))
                }
                try connection.runScript(
                    """
                    select art30_audit(null, 'refused', register)
                    from generate_series(1, 2) n, unnest(array[null, 1, 2]) register
                    """)
            }
            let known = try await registry.value(
                "select encode(hash, 'hex') from art30_secret.audit_head")
            _ = try await registry.migrate()
            try await registry.connection.runScript(
                "select art30_audit(null, 'refused', r) from unnest(array[null, 1]) r")
            let state = try await registry.verifyAudit(known: [try #require(known)])
            #expect(state.isWhole && state.chains.map(\.entries) == [7, 1])
            let superuser = try await TestCluster.superuser(of: registry)
            try await superuser.runScript(
                """
                set session_replication_role = replica;
                update art30.audit set action = 'x' where audit_id = 5
                """)
            let faults = try await registry.verifyAudit().faults
            #expect(faults.map { "\($0.entry) \($0.fault)" } == ["5 changed"])
        }
    }
}

extension TestCluster {
    /// Past every wall, in the registry's database.
    fileprivate static func superuser(of registry: Registry) async throws -> Connection {
        let name = try await registry.value("select current_database()") ?? ""
        return try await Connection(try cluster.get().conninfo(role: "postgres", database: name))
    }
}
