import Foundation
import Postgres
import Schema
import Synchronization
import Testing

@testable import Registry
@testable import Store

/// What is kept is what follows, whatever was written, on any day.
@Suite struct ConclusionTests {
    @Test func whatRulesFindIsKept() async throws {
        try await TestCluster.withRegistry { registry in
            let tables = try await registry.catalogue().tables.map(\.name)
            for table in tables where table != "register" {
                try await registry.connection.runScript(
                    "alter table \(table) alter register_id set default 1")
            }
            for name in Schema.rules.map(\.name) {
                let situation = try #require(RuleCase(name))
                try await registry.connection.transaction(.rehearsal) { connection in
                    try Kept.settings(connection)
                    try situation.insert(connection)
                    for day in situation.days.map(\.day) {
                        try Kept.expectSame(1, day, connection, "\(name) on \(day)")
                    }
                    var dice = Dice()
                    let day = try #require(situation.days.randomElement(using: &dice)?.day)
                    try Kept.expectLasting(1, near: day, far: 60, &dice, connection, name)
                }
            }
        }
    }

    @Test func whatLawCasesConcludeIsKept() async throws {
        try await TestCluster.withRegistry { registry in
            let cases = Rounds.some(LawCase.all)
            for one in cases { try await registry.apply(one.text) }
            let ids = try await registry.ids()
            for one in cases {
                let id = try #require(ids[one.name])
                try await registry.connection.transaction(.rehearsal) { connection in
                    try Kept.settings(connection)
                    for day in one.verdicts.map(\.day) {
                        try Kept.expectSame(id, day, connection, "\(one.name) on \(day)")
                    }
                    var dice = Dice()
                    let day = try #require(one.verdicts.randomElement(using: &dice)?.day)
                    try Kept.expectLasting(id, near: day, far: 30, &dice, connection, one.name)
                }
            }
        }
    }

    @Test(arguments: Files.seeds)
    func whatSeedsConcludeIsKept(seed: String) async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed(seed)
            for id in try await registry.ids().values {
                try await registry.connection.transaction(.rehearsal) { connection in
                    try Kept.settings(connection)
                    for day in ["2026-11-22", "2021-10-01"] {
                        try Kept.expectSame(id, day, connection, "\(seed) on \(day)")
                    }
                    var dice = Dice()
                    for _ in 0..<5 {
                        try Kept.expectLasting(id, near: "2026-11-22", &dice, connection, seed)
                    }
                }
            }
        }
    }

    /// Any cell emptied or moved, any row removed, as far as the register allows it.
    @Test func whatEditsLeaveIsKept() async throws {
        let seed = UInt64.random(in: 1...UInt64.max)
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("example")
            let ids = try await registry.ids()
            let id = try #require(ids["example"])
            let edits = try await RandomEdits(seed, id, registry)
            try await registry.connection.transaction(.rehearsal) { connection in
                try Kept.settings(connection)
                var edits = edits
                var dice = Dice(seed)
                for _ in 0..<Rounds.of(40) {
                    let edit = try edits.next(connection)
                    try Kept.expectLasting(id, near: "2026-11-22", &dice, connection, edit)
                }
            }
        }
    }

    /// Every answer that may be another is given live: after a change, a new law, at midnight.
    @Test func nothingOldIsAnswered() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("example")
            let ids = try await registry.ids()
            let id = try #require(ids["example"])
            let today = try await registry.value("select current_date::text", []) ?? ""
            let tomorrow = try await registry.value("select (current_date + 1)::text", []) ?? ""
            func isConcluded(_ question: Question) async throws -> Bool {
                try await registry.ask(question) { _, statement in !statement.kept.isEmpty }
            }
            let now = Question(registers: ["example"])
            #expect(try await !isConcluded(now))
            #expect(try await registry.connection.conclude(id, today))
            #expect(try await isConcluded(now))
            #expect(try await !registry.connection.conclude(id, today), "once is enough")
            // For as long as no date falls.
            let days = try await registry.connection.run(
                "select (changes - 1)::text as last, changes::text, (day - 1)::text as before from conclusion"
            )
            let last = try #require(try days.first?.text("last"))
            #expect(try await isConcluded(Question(registers: ["example"], on: last)))
            for day in try [days.first?.text("changes"), days.first?.text("before")] {
                #expect(try await !isConcluded(Question(registers: ["example"], on: day)))
            }
            // Other questions are asked anew.
            #expect(try await !isConcluded(Question()))
            #expect(
                try await !isConcluded(Question(registers: ["example"], knownAt: "2099-01-01")))
            let isRehearsed = try await registry.ask(now, .rehearsal) { _, statement in
                statement.kept.isEmpty
            }
            #expect(isRehearsed)
            for change in [
                "update organisation set name = name || '.' where register_id = \(id)",
                """
                insert into acceptance (register_id, key, rule, subject, subject_id, reason,
                    accepted_by, accepted, until)
                select \(id), 'a', 'dpa-missing', 'engagement', 'e', 'because', 'me',
                    current_date, current_date
                """,
                "insert into severity_override (register_id, rule, severity) values (\(id), 'dpa-missing', 'minor')",
                "update adequacy set applies_until = applies_until",
                "update threshold set value = value",
            ] {
                try await registry.connection.runScript(change)
                #expect(try await !isConcluded(now), "\(change)")
                #expect(try await registry.connection.conclude(id, today))
                #expect(try await isConcluded(now), "\(change)")
            }
            // Nothing follows from what was noted.
            try await registry.connection.runScript("select art30_log('gap-accepted', \(id))")
            #expect(try await isConcluded(now))
            // The acceptance ends at midnight.
            #expect(try await !isConcluded(Question(registers: ["example"], on: tomorrow)))
            #expect(try await registry.connection.conclude(id, tomorrow))
            #expect(try await !isConcluded(now))
            #expect(try await isConcluded(Question(registers: ["example"], on: tomorrow)))
            // Another register's change is no matter here.
            try await registry.apply(Documents.keeper)
            #expect(try await isConcluded(Question(registers: ["example"], on: tomorrow)))
        }
    }

    /// Whoever asks for the statement is shown the rules, whatever is kept.
    @Test func theStatementIsTheRules() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("example")
            let id = try #require(try await registry.ids()["example"])
            let today = try await registry.value("select current_date::text", []) ?? ""
            #expect(try await registry.connection.conclude(id, today))
            let text = try await registry.gapStatement(
                Question(registers: ["example"]), .init(), Text(.en))
            #expect(text.contains("'dpa-missing' as rule") && !text.contains("art30_kept"))
        }
    }

    /// While others write, an answer from what is kept is the one of the same moment.
    @Test func readersBesideWritersSeeWhatFollows() async throws {
        try await TestCluster.withDatabase { conninfo in
            func open() async throws -> Registry {
                try await Registry.open(.server(conninfo), actor: "tester")
            }
            let registry = try await open()
            try await registry.applySeed("example")
            let ids = try await registry.ids()
            let id = try #require(ids["example"])
            let today = try await registry.value("select current_date::text", []) ?? ""
            let end = End()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<2 {
                    let other = try await open()
                    group.addTask {
                        while !end.isHere.load(ordering: .relaxed) {
                            try await other.connection.conclude(id, today)
                        }
                    }
                }
                let writer = try await open()
                group.addTask {
                    defer { end.isHere.store(true, ordering: .relaxed) }
                    for round in 0..<25 {
                        let seat = round.isMultiple(of: 2) ? "US" : "SE"
                        try await writer.connection.runScript(
                            "update organisation set seat = '\(seat)' where kind = 'company'")
                    }
                }
                let reader = try await open()
                group.addTask {
                    while !end.isHere.load(ordering: .relaxed) {
                        try await expectSameInSnapshot(reader, id, today)
                    }
                }
                try await group.waitForAll()
            }
            try await registry.connection.conclude(id, today)
            #expect(try await expectSameInSnapshot(registry, id, today))
        }
    }

    /// - Returns: whether anything was kept.
    @discardableResult
    private func expectSameInSnapshot(
        _ registry: Registry, _ id: Int, _ today: String
    ) async throws -> Bool {
        try await registry.ask(Question(registers: ["example"])) { connection, statement in
            guard !statement.kept.isEmpty else { return false }
            let differing = try Kept.differing(id, today, connection)
            #expect(differing == [])
            return true
        }
    }

    /// Ended in the middle, nothing half remains, and the next one concludes.
    @Test func whoIsEndedLeavesNothing() async throws {
        try await TestCluster.withDatabase { conninfo in
            let registry = try await Registry.open(.server(conninfo), actor: "tester")
            try await registry.applySeed("example")
            let ids = try await registry.ids()
            let id = try #require(ids["example"])
            let today = try await registry.value("select current_date::text", []) ?? ""
            let blocker = try await Registry.open(.server(conninfo), actor: "tester")
            let victim = try await Registry.open(.server(conninfo), actor: "tester")
            let backend = try await victim.value("select pg_backend_pid()::text", []) ?? ""
            // It has filled all tables but the last when it waits for this lock.
            try await blocker.connection.runScript(
                "begin; lock table \(ConclusionTables.all.edition).finding in share mode")
            let ending = Task { try await victim.connection.conclude(id, today) }
            while try await registry.value(
                "select pid::text from pg_stat_activity where pid = $1 and wait_event_type = 'Lock'",
                [backend]) == nil
            { await Task.yield() }
            _ = try await registry.value("select pg_terminate_backend($1)::text", [backend])
            await #expect(throws: (any Error).self) { try await ending.value }
            try await blocker.connection.runScript("rollback")
            let left = try await registry.value(
                "select count(*)::text from \(ConclusionTables.all.edition).chain", [])
            #expect(left == "0")
            #expect(try await registry.connection.conclude(id, today))
            #expect(try await expectSameInSnapshot(registry, id, today))
        }
    }

    /// Tables of other texts count for nothing and are made anew by `migrate`, once.
    @Test func otherTextsAreMadeAnew() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("example")
            let ids = try await registry.ids()
            let id = try #require(ids["example"])
            let today = try await registry.value("select current_date::text", []) ?? ""
            #expect(try await registry.connection.conclude(id, today))
            _ = try await registry.migrate()
            #expect(try await expectSameInSnapshot(registry, id, today), "nothing to do")
            try await registry.connection.runScript(
                """
                alter schema \(ConclusionTables.all.edition) rename to art30_kept_of_others;
                update conclusion set edition = 'art30_kept_of_others'
                """
            )
            #expect(try await !expectSameInSnapshot(registry, id, today))
            _ = try await registry.migrate()
            #expect(try await registry.connection.conclude(id, today))
            #expect(try await expectSameInSnapshot(registry, id, today))
        }
    }
}

private final class End: Sendable {
    let isHere = Atomic(false)
}

extension Registry {
    /// By slugs.
    func ids() async throws -> [String: Int] {
        let rows = try await connection.run("select slug, register_id from register")
        return rows.reduce(into: [:]) { ids, row in
            ids[row["slug"] ?? ""] = row["register_id"].flatMap(Int.init)
        }
    }
}
