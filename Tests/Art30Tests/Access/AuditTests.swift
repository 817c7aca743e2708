import Foundation
import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Store

@Suite struct AuditTests {
    /// What a superuser may do to the chain, and what verifying says of it.
    static let deeds: [(String, [String])] = [
        ("select 1", []),
        ("update audit set action = 'export' where audit_id = 3", ["3 changed"]),
        ("update audit set at = at + interval '1 s' where audit_id = 3", ["3 changed"]),
        ("update audit set person_id = 7 where audit_id = 1", ["1 changed"]),
        ("update audit set register_id = 9 where audit_id = 3", ["3 changed"]),
        ("update audit set detail = '{}' where audit_id = 3", ["3 changed"]),
        (
            "update audit a set action = 'export', hash = '\\x00' where audit_id = 3", ["3 changed"]
        ),
        (
            """
            update audit set action = 'export' where audit_id = 3;
            update audit a set hash = art30_audit_hash(a) where audit_id = 3
            """, ["3 changed"]
        ),
        (
            """
            update audit set action = 'export' where audit_id = 6;
            update audit a set hash = art30_audit_hash(a) where audit_id = 6
            """, ["6 changed"]
        ),
        ("delete from audit where audit_id = 1", ["1 missing"]),
        ("delete from audit where audit_id in (3, 4)", ["3 missing", "4 missing"]),
        ("delete from audit where audit_id = 6", ["6 missing"]),
        ("delete from audit", (1...6).map { "\($0) missing" }),
        (
            """
            update audit set audit_id = 99 where audit_id = 3;
            update audit set audit_id = 3 where audit_id = 4;
            update audit set audit_id = 4 where audit_id = 99
            """, ["3 moved", "4 moved", "5 moved"]
        ),
        (
            "delete from audit where audit_id = 3; update audit set audit_id = audit_id - 1 where audit_id > 3",
            ["2 changed", "6 missing"]
        ),
        (
            "insert into audit select 7, at, person_id, action, register_id, detail, previous, hash, 0 from audit where audit_id = 6",
            ["7 added", "7 moved"]
        ),
    ]

    @Test func everyTamperingIsFound() async throws {
        try await TestCluster.withRegistry { registry in
            for number in 1...6 {
                try await registry.log("refused", facts: ["number": "\(number)"])
            }
            let name = try await registry.value("select current_database()") ?? ""
            let superuser = try await Connection(
                TestCluster.cluster.get().conninfo(role: "postgres", database: name))
            for (deed, wanted) in Self.deeds {
                let found = try await superuser.transaction(.rehearsal) { connection in
                    // The way around the trigger.
                    try connection.runScript(
                        "set local search_path = art30; set local session_replication_role = replica"
                    )
                    try connection.runScript(deed)
                    return try connection.run("select * from art30_audit_faults()").map {
                        "\($0["audit_id"] ?? "") \($0["fault"] ?? "")"
                    }
                }
                #expect(found == wanted, "\(deed)")
            }
            for deed in ["update audit set action = 'x'", "delete from audit", "truncate audit"] {
                await #expect(throws: ServerError.self, "the owner: \(deed)") {
                    try await registry.connection.runScript(deed)
                }
            }
        }
    }

    /// Whoever owns the database can cut the end off and move the mark of the end: nothing in the
    /// database tells then, but a hash that was written down elsewhere.
    @Test func aCutOffEndIsFoundByAHashKeptElsewhere() async throws {
        try await TestCluster.withRegistry { registry in
            for number in 1...3 {
                try await registry.log("refused", facts: ["number": "\(number)"])
            }
            let known = try #require(try await registry.verifyAudit().chains.first?.hash)
            let name = try await registry.value("select current_database()") ?? ""
            let superuser = try await Connection(
                TestCluster.cluster.get().conninfo(role: "postgres", database: name))
            let cut =
                "set session_replication_role = replica; delete from art30.audit where audit_id = 3"
            try await superuser.runScript(cut)
            let missing = try await registry.verifyAudit()
            #expect(missing.faults.map(\.fault) == ["missing"] && missing.entries == 3)
            try await superuser.runScript(
                """
                update art30_secret.audit_head set (audit_id, hash) =
                    (select audit_id, hash from art30.audit where audit_id = 2)
                """)
            let unmarked = try await registry.verifyAudit()
            #expect(unmarked.isWhole)
            #expect(try await registry.verifyAudit(known: [known]).unknown == [known])
            try await superuser.runScript("delete from art30_secret.audit_head")
            #expect(try await registry.verifyAudit().faults.map(\.fault) == ["added", "added"])
            try await superuser.runScript(
                "set session_replication_role = replica; delete from art30.audit")
            #expect(try await !registry.verifyAudit().isWhole)
        }
    }

    /// Many at once: no number twice, none left out, and every link fits.
    @Test func theChainHoldsUnderConcurrency() async throws {
        try await Cast.with { cast in
            let before = try await cast.owner.verifyAudit().entries
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<60 {
                    group.addTask {
                        try await cast.sessions.acting(cast.tokens[.reader]) {
                            try await $0.log("refused", facts: ["number": "\(number)"])
                        }
                    }
                }
                try await group.waitForAll()
            }
            let state = try await cast.owner.verifyAudit()
            #expect(state.faults.isEmpty && state.entries == before + 60)
            let hashes = state.chains.map(\.hash)
            #expect(try await cast.owner.verifyAudit(known: hashes).isWhole)
            #expect(try await !cast.owner.verifyAudit(known: hashes + ["00"]).isWhole)
        }
    }

    @Test func theCommandTells() async throws {
        try await TestCluster.withDatabase { conninfo in
            let registry = try await Registry.open(.server(conninfo), actor: "x")
            try await registry.apply(Documents.keeper)
            let whole = try await Program.run(["audit", "verify", "--database", conninfo])
            #expect(whole.status == 0 && whole.output.hasPrefix("The log is whole: 1 entries"))
            let name = try await registry.value("select current_database()") ?? ""
            let superuser = try await Connection(
                TestCluster.cluster.get().conninfo(role: "postgres", database: name))
            try await superuser.runScript(
                "set session_replication_role = replica; update art30.audit set action = 'x'")
            let broken = try await Program.run(["audit", "verify", "--database", conninfo])
            #expect(broken.status == 2 && broken.output.hasPrefix("Entry 1 of x was changed.\n"))
            let list = try await Program.run(["audit", "--database", conninfo, "--format", "csv"])
            #expect(list.output.contains(#","x","x","#))
        }
    }

    /// What leaves by command is written down as what leaves by browser is.
    @Test func whatACommandWritesOutIsThere() async throws {
        try await TestCluster.withDatabase { conninfo in
            let registry = try await Registry.open(.server(conninfo), actor: "x")
            try await registry.applySeed("example")
            try await withFolder { folder in
                let place = ["--register", "example", "--output", folder.path()]
                for arguments in [
                    ["dump", "example"], ["export", "chain", "--format", "json"] + place,
                    ["export", "authority", "--draft", "--format", "json"] + place,
                ] {
                    let done = try await Program.run(arguments + ["--database", conninfo])
                    #expect(done.status == 0, "\(arguments): \(done.errors)")
                }
            }
            let entries = try await registry.audit(register: "example", limit: 10)
            let details = entries.filter { $0["action"] == "record-exported" }
                .compactMap { $0["detail"] }
            for extract in ["document", "chain", "draft"] {
                #expect(details.contains("{\"extract\": \"\(extract)\"}"), "\(extract)")
            }
        }
    }

    /// Each deed has its words in both languages; the deeds are those that SQL and Swift write.
    @Test func everyDeedHasAName() throws {
        var deeds: Set<String> = []
        for (folder, deed) in [
            ("schema/migrations", /art30_audit\([^;]*?'([a-z]+-[a-z-]+)'/),
            ("Sources", /\blog\(\s*"([a-z]+-[a-z-]+)"/),
        ] {
            let all = FileManager.default.enumerator(
                at: Files.root.appending(path: folder), includingPropertiesForKeys: nil)
            while let file = all?.nextObject() as? URL {
                guard ["sql", "swift"].contains(file.pathExtension) else { continue }
                let text = try String(contentsOf: file, encoding: .utf8)
                deeds.formUnion(text.matches(of: deed).map { String($0.output.1) })
            }
        }
        #expect(deeds.count > 15)
        for language in Text.Language.allCases {
            for deed in deeds {
                #expect(
                    Text(language).sentences["audit.action.\(deed)"] != nil,
                    "\(deed) has no words in \(language)")
            }
        }
    }
}
