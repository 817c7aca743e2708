import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store

/// What the register said at a moment is said again, however much has changed since.
@Suite struct KnownAtTests {
    /// Everything that can be asked, as one text.
    static func all(_ registry: Registry, _ question: Question) async throws -> [String] {
        let found = Collected()
        try await registry.gaps(question, .init(form: .json), Text(.sv)) { event in
            if case .json(let json) = event { found.append(json) }
        }
        var lines = found.lines
        for listing in Listing.allCases { lines += try await registry.rows(listing, question) }
        for slug in ["example", "exopen"] { lines.append(try await registry.dump(slug, question)) }
        return lines
    }

    @Test func aMomentInThePastAnswersAsItDid() async throws {
        try await TestCluster.withRegistry { registry in
            for seed in ["example", "exopen"] { try await registry.applySeed(seed) }
            var moments: [(time: String, said: [String])] = []
            func remember() async throws {
                let time = try #require(try await registry.value("select clock_timestamp()::text"))
                moments.append((time, try await Self.all(registry, Question(on: "2026-11-22"))))
            }
            try await remember()

            let example = try String(contentsOf: Files.seed("example"), encoding: .utf8)
            let changed = example.replacing("seat: GB", with: "seat: US")
                .replacing("headcount: 120", with: "headcount: 4")
                .replacing("scheme: EU-US-DPF", with: "scheme: PRIVACY_SHIELD")
            #expect(changed != example)
            try await registry.apply(changed)
            try await remember()
            // Almost everything is removed, then comes back.
            try await registry.apply(
                "register: example\nkeeper: new\norganisation:\n  new: {name: Ny}\n")
            try await remember()
            try await registry.apply(example)
            try await remember()

            #expect(Set(moments.map(\.said)).count == 3)
            #expect(moments[0].said == moments[3].said)
            for (time, said) in moments {
                let question = Question(on: "2026-11-22", knownAt: time)
                #expect(try await Self.all(registry, question) == said, "as known at \(time)")
            }
        }
    }

    @Test func historyTellsWhoAndWhen() async throws {
        try await TestCluster.withDatabase { conninfo in
            for (actor, name) in [("anna", "One"), ("bo", "Two"), ("anna", "Three")] {
                let registry = try await Registry.open(.server(conninfo), actor: actor)
                try await registry.apply(
                    "register: x\nkeeper: k\norganisation:\n  k: {name: \(name)}\n")
            }
            let registry = try await Registry.open(.server(conninfo), actor: "carl")
            let rows = try await registry.connection.run(
                """
                select row ->> 'name' as name, known_by, ended_by, known_from < known_until as lasted,
                    known_until <= now() as past
                from history where table_name = 'organisation' order by known_from
                """)
            #expect(
                rows.map { $0.values } == [
                    ["One", "anna", "bo", "t", "t"], ["Two", "bo", "anna", "t", "t"],
                ])
            #expect(try await registry.value("select known_by from organisation") == "anna")
            // The register's own row did not change, so nobody changed it.
            #expect(
                try await registry.value(
                    "select count(*) from history where table_name = 'register'") == "0")
        }
    }

    @Test(arguments: [
        "update history set ended_by = 'x'", "delete from history", "truncate history",
    ])
    func historyIsFinal(statement: String) async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(Documents.keeper)
            try await registry.apply(Documents.keeper + "    phone: 1\n")
            let before = try await registry.value("select jsonb_agg(h)::text from history h")
            #expect(before != nil)
            _ = await #expect(throws: ServerError.self) {
                try await registry.connection.runScript(statement)
            }
            #expect(try await registry.value("select jsonb_agg(h)::text from history h") == before)
        }
    }

    @Test func beforeTheRegisterThereWasNothing() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("exopen")
            let question = Question(knownAt: "2020-01-01")
            #expect(try await registry.found(question) == [])
            #expect(try await registry.rows(.registers, question) == [])
            _ = await #expect(throws: Problem("register-not-yet", ["register": "exopen"])) {
                _ = try await registry.dump("exopen", question)
            }
        }
    }

    @Test(arguments: [
        "infinity", "-infinity", "44-03-15 BC", "2026-02-30", "soon", "1; drop table x",
    ])
    func timesThatAreNoneAreRefused(time: String) async throws {
        try await TestCluster.withRegistry { registry in
            _ = await #expect(throws: Problem("bad-time", ["value": time])) {
                _ = try await registry.rows(.registers, Question(knownAt: time))
            }
        }
    }
}
