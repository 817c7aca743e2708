import Postgres
import Testing

@testable import Registry
@testable import Store

/// Each derived transfer has a ground that holds on the day, or a finding that says why not, for the
/// same persons; and no finding says so of one that holds.
@Suite struct TransferInvariantTests {
    /// Where gaps and transfers contradict each other.
    private static let contradictions = """
        select r.slug || ' ' || t.engagement || ' ' || t.exporter || ' ' || t.territory || ' '
            || t.data_group || ': ' || t.ground_status as contradiction
        from transfer t
        join register r on r.register_id = t.register_id
        left join (
            select distinct register_id, subject_id, detail ->> 'exporter' as exporter,
                detail ->> 'territory' as territory, detail -> 'persons' as persons
            from finding
            where subject = 'engagement'
                and rule ~ '^(transfer-(no|non|onward|tool)|adequacy-(not|cert|scope)|scc-(not|old|wrong)|bcr|art46|derog-|tia-(missing|negative))'
                -- It says that another ground is there.
                and not (rule = 'derog-systematic' and detail ->> 'available' is not null)
        ) f on f.register_id = t.register_id and f.subject_id = t.engagement
            and f.exporter = t.exporter and f.territory = t.territory
            and (not t.split or f.persons is null or f.persons = to_jsonb(t.subjects))
        left join (
            select register_id, subject_id, detail ->> 'territory' as territory
            from finding
            where rule = 'location-ambiguous-territory'
        ) o on o.register_id = t.register_id and o.subject_id = t.engagement
            and o.territory = t.territory and t.ground_status = 'open'
        where (coalesce(f.subject_id, o.subject_id) is null)
            <> (t.ground_status in ('valid', 'relied_on'))
        """

    static func broken(_ day: String, _ registry: Registry) async throws -> [String] {
        try await registry.ask(Question(on: day)) { connection, statement in
            let rules = GapStatement(statement: statement, rules: Rule.all)
            return try connection.run(rules.query(contradictions)).map {
                "\(day) \(try $0.text("contradiction"))"
            }
        }
    }

    @Test func ruleCasesHold() async throws {
        try await RuleCase.shared { connection in
            for rule in Rule.all {
                let situation = try #require(RuleCase(rule.id))
                for (day, _) in situation.days {
                    let broken = try connection.rolledBack { connection in
                        try situation.insert(connection)
                        let kept = try KeptTables(connection)
                        let statement = Statement(
                            tables: kept.names, told: kept.told,
                            moment: Moment(on: day, knownAt: nil, registers: nil))
                        let rules = GapStatement(statement: statement, rules: Rule.all)
                        return try connection.run(rules.query(Self.contradictions))
                            .map { try $0.text("contradiction") }
                    }
                    #expect(broken == [], "case of \(rule.id) on \(day)")
                }
            }
        }
    }

    @Test func lawCasesHold() async throws {
        let broken = try await LawCase.answers.value.broken
        #expect(broken == [])
    }

    @Test func seedsHold() async throws {
        try await TestCluster.withRegistry { registry in
            for seed in Files.seeds { try await registry.applySeed(seed) }
            for day in ["2026-11-22", "2022-06-01"] {
                let broken = try await Self.broken(day, registry)
                #expect(broken == [])
            }
        }
    }

    @Test func randomRegistersHold() async throws {
        let dice = Dice()
        try await TestCluster.withRegistry { registry in
            for number in 0..<6 {
                var register = RandomTransfers(
                    "random-\(number)", Dice(dice.seed &+ UInt64(number)))
                try await registry.apply(register.document(60))
            }
            let broken = try await Self.broken("2026-11-22", registry)
            #expect(broken == [], "\(dice.comment)")
        }
    }
}
