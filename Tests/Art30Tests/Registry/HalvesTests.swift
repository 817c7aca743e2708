import Foundation
import Postgres
import Testing

@testable import Registry
@testable import Store
@testable import art30

/// All registers on two connections at once: nobody can tell from the answer.
@Suite struct HalvesTests {
    /// All seeds and law cases in one database, which only reads.
    private static let conninfo = Task {
        let template = try await TestCluster.template.value
        let admin = try await TestCluster.superuser()
        let name = TestCluster.prefix + "halves"
        try await admin.runScript("create database \(name) owner art30 template \(template)")
        let conninfo = try TestCluster.conninfo(name)
        let registry = try await Registry.open(.server(conninfo), actor: "tester")
        for seed in Files.seeds { try await registry.applySeed(seed) }
        for one in LawCase.all { try await registry.apply(one.text) }
        return conninfo
    }

    private static func registry() async throws -> Registry {
        try await Registry.open(.server(try await conninfo.value), actor: "tester")
    }

    private static func report(
        _ registry: Registry, _ format: Format, _ question: Question, _ text: Text,
        _ severity: Rule.Severity = .info
    ) async throws -> Data {
        try await withFolder { folder in
            let file = folder.appending(path: "report")
            try Data().write(to: file)
            let report = GapReport(
                Output(try FileHandle(forWritingTo: file), environment: [:]), format, text)
            let form: Registry.GapFilter.Form =
                switch format {
                case .text: .typed
                case .csv: .plain
                case .json: .json
                }
            try await registry.gaps(
                question, Registry.GapFilter(severity: severity, form: form), text
            ) { try report.write($0) }
            try report.finish(RowNames())
            return try Data(contentsOf: file)
        }
    }

    /// Where they differ it is not asked in which of a million bytes.
    private func expectSame(
        _ one: Data, _ other: Data, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let isSame = one == other
        #expect(isSame, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        (Format.csv, "2026-11-22", Text.Language.en, Rule.Severity.info),
        (.csv, "2019-03-01", .en, .info), (.json, "2026-11-22", .sv, .info),
        (.json, "2028-02-29", .en, .major), (.text, "2026-11-22", .sv, .info),
        (.text, "1990-01-01", .en, .blocker),
    ])
    func twoSayWhatOneDoes(
        format: Format, day: String, language: Text.Language, severity: Rule.Severity
    ) async throws {
        let opened = Gathered<Registry>()
        var two = try await Self.registry()
        var one = two
        one.another = nil
        two.another = {
            let registry = try await Self.registry()
            opened.append(registry)
            return registry
        }
        let question = Question(on: day)
        let whole = try await Self.report(one, format, question, Text(language), severity)
        let halves = try await Self.report(two, format, question, Text(language), severity)
        #expect(opened.all.count == 1)
        expectSame(halves, whole)
        #expect(day < "2000" || whole.count > 100_000)
    }

    /// As many activities on each side as can be, and nobody twice or not at all.
    @Test func halvesAreEven() async throws {
        let registry = try await Self.registry()
        let slugs = try await registry.connection.run(
            "select register_id, slug from register order by slug")
        let halves = try await registry.ask(Question()) { connection, statement in
            try registry.halves(statement, connection)
        }
        let parts: [[Int]] = try #require(halves).statements.map { $0.moment.registers ?? [] }
        let ids: [Int] = try slugs.map { try $0.int("register_id") }
        #expect(parts.count == 2 && parts[0] + parts[1] == ids)
        let rows = try await registry.connection.run(
            """
            select r.register_id, count(a.key) + 1 as size
            from register r left join activity a using (register_id) group by 1
            """)
        var sizes: [Int: Int] = [:]
        for row in rows { sizes[try row.int("register_id")] = try row.int("size") }
        let first: Int = parts[0].compactMap { sizes[$0] }.reduce(0, +)
        let second: Int = parts[1].compactMap { sizes[$0] }.reduce(0, +)
        let middle: Int = parts[1].first.flatMap { sizes[$0] } ?? 0
        #expect(first <= second && second - middle < first + middle)
    }

    @Test func whereItIsNotForTwoOneAnswers() async throws {
        var registry = try await Self.registry()
        let opened = Gathered<Int>()
        registry.another = {
            opened.append(1)
            return try await Self.registry()
        }
        _ = try await registry.found(Question(registers: ["ctcs", "example"]))
        _ = try await registry.found(Question(knownAt: "2999-01-01"))
        let few = try await Registry.open(.server(try await Seeded.conninfo.value), actor: "tester")
        var six = few
        six.another = registry.another
        _ = try await six.found()
        #expect(opened.all.isEmpty)
    }

    /// Full, gone, or another database than the first: then one answers.
    @Test func withoutASecondOneAnswers() async throws {
        let question = Question(on: "2026-11-22")
        var registry = try await Self.registry()
        registry.another = nil
        let whole = try await Self.report(registry, .csv, question, Text(.en))
        registry.another = { throw Problem("database-gone") }
        expectSame(try await Self.report(registry, .csv, question, Text(.en)), whole)
        let elsewhere = try await Seeded.conninfo.value
        registry.another = { try await Registry.open(.server(elsewhere), actor: "tester") }
        expectSame(try await Self.report(registry, .csv, question, Text(.en)), whole)
    }

    /// Written when the first has begun and the second has not.
    @Test func bothSeeOneMoment() async throws {
        try await TestCluster.withDatabase { conninfo in
            var registry = try await Registry.open(.server(conninfo), actor: "tester")
            for number in 10..<40 {
                try await registry.apply(
                    Documents.keeper.replacing("register: x", with: "register: r\(number)"))
            }
            let open: @Sendable () async throws -> Registry = {
                try await Registry.open(.server(conninfo), actor: "tester")
            }
            let question = Question(on: "2026-11-22")
            registry.another = nil
            let before = try await Self.report(registry, .json, question, Text(.en))
            registry.another = {
                let writer = try await Connection(conninfo)
                try await writer.runScript(
                    """
                    insert into art30.activity (register_id, key, name)
                    select register_id, 'new', 'New' from art30.register;
                    """)
                return try await open()
            }
            expectSame(try await Self.report(registry, .json, question, Text(.en)), before)
            registry.another = open
            let after = try await Self.report(registry, .json, question, Text(.en))
            #expect(after.count > before.count * 2)
        }
    }

    /// The second is ended while what it found is being told.
    @Test func whatFailsOnTheSecondIsTold() async throws {
        var registry = try await Self.registry()
        registry.another = nil
        let whole = Gathered<GapEvent>()
        let filter = Registry.GapFilter(form: .json)
        try await registry.gaps(Question(), filter, Text(.en)) { whole.append($0) }
        let admin = try await TestCluster.superuser()
        let pid = Gathered<String>()
        registry.another = {
            let second = try await Self.registry()
            pid.append(try await second.value("select pg_backend_pid()") ?? "")
            return second
        }
        let told = Gathered<GapEvent>()
        let error = await #expect(throws: ServerError.self) {
            try await registry.gaps(Question(), filter, Text(.en)) { event in
                told.append(event)
                guard told.all.count == 2 else { return }
                // On the connection's own queue, which may wait.
                let ended = DispatchSemaphore(value: 0)
                Task {
                    _ = try await admin.run(
                        Query("select pg_terminate_backend($1::int, 30000)", [pid.all.first]))
                    ended.signal()
                }
                ended.wait()
            }
        }
        #expect(error?.isConnectionLost == true)
        #expect(told.all.count > 2 && told.all.count < whole.all.count)
        // The first is as good as before.
        #expect(try await registry.value("select 1") == "1")
    }

    /// Whoever reads has had enough: the other does not go on.
    @Test func whatFailsStopsBoth() async throws {
        var registry = try await Self.registry()
        let opened = Gathered<Registry>()
        let pids = Gathered<String?>()
        registry.another = {
            let second = try await Self.registry()
            opened.append(second)
            pids.append(try await second.value("select pg_backend_pid()"))
            return second
        }
        await #expect(throws: Problem("file-forbidden")) {
            try await registry.gaps(Question(), Registry.GapFilter(), Text(.en)) { event in
                if case .gap = event { throw Problem("file-forbidden") }
            }
        }
        let second = try #require(opened.all.first)
        let pid = try #require(pids.all.first)
        let state = try await registry.value(
            "select state from pg_stat_activity where pid = $1::int", [pid])
        #expect(state == "idle in transaction (aborted)")
        try await second.connection.forgetSnapshot()
        #expect(try await second.value("select 1") == "1")
    }
}
