import Access
import Foundation
import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

/// What a sheet is told when only what is near its activity is read, beside what the whole register
/// gives.
@Suite struct NearTests {
    @Test(arguments: Schema.rules.map(\.name))
    func aRuleFindsTheSame(name: String) async throws {
        let rule = try #require(Rule.all.first { $0.id == name })
        let situation = try #require(RuleCase(name))
        try await RuleCase.shared { connection in
            try connection.transaction(.write, settings: Plan.byHash.settings) { connection in
                try situation.insert(connection)
                let catalogue = try Catalogue(connection)
                // Which rows are read is the same on any of its days.
                let day = try #require(situation.days.first).day
                let moment = Moment(on: day, knownAt: nil, registers: [1])
                for activity in try keys(of: "activity", in: 1, connection) {
                    try expectSame(activity, [rule], moment, catalogue, connection)
                }
                throw RolledBack()
            }
        }
    }

    @Test(arguments: ["example", "pexcon"])
    func aRegisterFindsTheSame(seed: String) async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(String(contentsOf: Files.seed(seed), encoding: .utf8))
            try await registry.ask(Question(registers: [seed])) { connection, statement in
                let catalogue = try Catalogue(connection)
                let register = statement.moment.registers?.first ?? 0
                // Some of them: every rule together is planned anew for each.
                for activity in try keys(of: "activity", in: register, connection).prefix(4) {
                    try expectSame(activity, Rule.all, statement.moment, catalogue, connection)
                }
            }
        }
    }

    @Test(arguments: Files.seeds)
    func aSheetShowsTheSame(seed: String) async throws {
        try await expectSameSheets(String(contentsOf: Files.seed(seed), encoding: .utf8))
    }

    /// What other activities use an engagement for decides what is concluded of it.
    @Test(arguments: [
        "X-keeper-in-both-roles-signs-module-2-only", "X-keeper-in-both-roles-old-clauses-for-one",
        "X-consent-of-an-employee",
    ])
    func aSheetBesideOthersShowsTheSame(name: String) async throws {
        let other = "\nactivity:\n  other: {name: Other, role: controller, engagement: [files]}\n"
        let document = try #require(LawCase.all.first { $0.name == name }).text
        try await expectSameSheets(
            name.hasSuffix("employee") ? document.replacing("\nactivity:\n", with: other) : document
        )
    }

    /// A key is a key, whatever it means in a list of PostgreSQL; and what is none is told.
    @Test func aScopeIsTakenAsItIs() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(
                Documents.keeper + "activity:\n  \"null\": {name: Named null}\n")
            let sheet = try await registry.sheet("null", Question(registers: ["x"]), .sv)
            #expect(sheet.sections.contains { !$0.lines.isEmpty })
            for wrong in ["{a,\"b", "null,null", "\"", "\\", "{}", "nobody"] {
                let request = ExtractRequest(
                    .authority, .controller, register: "x", language: .sv, timeZone: "UTC",
                    on: "2026-11-29", knownAt: "2099-01-01", scope: [wrong])
                await #expect(throws: Problem("scope-unknown", ["value": wrong])) {
                    try await registry.extract(request) { _ in }
                }
            }
        }
    }

    private func expectSameSheets(_ document: String) async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(document)
            let now = try await registry.value("select now()::text", [])
            let slug = try await registry.value("select slug from register", []) ?? ""
            let id = try #require(try await registry.ids()[slug])
            let today = try await registry.value("select current_date::text", []) ?? ""
            try await registry.connection.conclude(id, today)
            let keys = try await registry.connection.run("select key from activity order by key")
                .compactMap { $0["key"] }
            #expect(!keys.isEmpty)
            for (index, key) in keys.enumerated() {
                // Some of them as they were known, from history.
                let question = Question(
                    registers: [slug], knownAt: index.isMultiple(of: 3) ? now : nil)
                var live = registry
                live.isLive = true
                let kept = try await registry.sheet(key, question, .sv)
                let near = try await live.sheet(key, question, .sv)
                let whole = try await live.sheet(key, question, .sv, isNear: false)
                for some in [kept, near] {
                    #expect(some.sections.map(\.part.name) == whole.sections.map(\.part.name))
                    for (some, all) in zip(some.sections, whole.sections) {
                        #expect(
                            some.lines.map(\.values) == all.lines.map(\.values),
                            "\(key): \(some.part.name)")
                    }
                    #expect(some.concerned == whole.concerned, "\(key)")
                }
                #expect(near.sections.contains { !$0.lines.isEmpty }, "\(key)")
                try await expectSameGaps(registry, key, question, whole)
            }
        }
    }

    /// What the sheet shows of them, kept beside live.
    private func expectSameGaps(
        _ registry: Registry, _ key: String, _ question: Question, _ sheet: ActivitySheet
    ) async throws {
        func shown(_ registry: Registry) async throws -> [String] {
            let gaps = try await registry.gapList(
                question, Text(.sv), .init(activity: key))
            return gaps.filter { sheet.concerns($0, activity: key) }.map { "\($0)" }
        }
        var live = registry
        live.isLive = true
        #expect(try await shown(registry) == shown(live), "\(key)")
    }

    private func keys(
        of table: String, in register: Int, _ connection: isolated Connection
    ) throws -> [String] {
        try connection.run(
            Query("select key from \(table) where register_id = $1 order by key", ["\(register)"])
        ).compactMap { $0["key"] }
    }

    private func expectSame(
        _ activity: String, _ rules: [Rule], _ moment: Moment, _ catalogue: Catalogue,
        _ connection: isolated Connection
    ) throws {
        let whole = Statement(tables: Set(catalogue.tables.map(\.name)), moment: moment)
        let near = try whole.scoped(to: activity, catalogue, connection)
        let shown = """
            select rule, severity, subject, subject_id, facts::text as facts from gap g
            where (subject, subject_id) = ('activity', (select near from question))
                or (subject = 'engagement'
                    and subject_id = any ((select near_engagements from question)))
                or (subject = 'agreement' and exists (select from engagement_agreement l
                    where l.register_id = g.register_id and l.agreement = g.subject_id
                        and l.engagement = any ((select near_engagements from question))))
            order by 1, 3, 4, 5
            """
        var asked = whole
        asked.facts = near.facts
        func found(_ statement: Statement, isNear: Bool) throws -> [[String?]] {
            let gaps = GapStatement(statement: statement, rules: rules, isNear: isNear)
            return try connection.run(gaps.query(shown)).map(\.values)
        }
        let (some, all) = (
            try found(near, isNear: true), try found(asked, isNear: false)
        )
        #expect(some == all, "\(activity) on \(moment.on)")
    }
}
