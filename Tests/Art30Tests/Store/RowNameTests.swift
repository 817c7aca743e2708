import Foundation
import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

/// `row_name` tells what every row is called that a person meets by another's key.
@Suite struct RowNameTests {
    @Test func everyTableThatIsNamedIsThere() async throws {
        let text = try #require(Derived.files.first { $0.name == "row_name" }).text
        let catalogue = try await TestCluster.withRegistry { try await $0.catalogue() }
        let named = catalogue.tables.flatMap { table in
            (table.key + table.fields).compactMap { table.reference($0.name)?.target }
        }
        let tops = catalogue.tables.filter { $0.parent == nil }.map(\.name)
        for table in Set(named + tops).sorted() {
            #expect(
                text.matches(of: try Regex("'\(table)'")).count == 1,
                "`name` in schema/lists/\(table).sql, or schema/derived/row_name.sql")
        }
    }

    @Test func aFewOfManyAreReadByIndex() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("example")
            try await registry.connection.runScript(
                """
                insert into activity (register_id, key, name)
                select r.register_id, 'a' || i, 'Activity ' || i
                from register r, generate_series(1, 10000) i;
                insert into activity_purpose (register_id, activity, key, name)
                select register_id, key, 'p', 'Purpose of ' || name from activity
                where key ~ '^a[0-9]+$';
                analyze;
                """)
            let question = Question(registers: ["example"])
            let wanted = (1...20).reduce(into: NameRequest()) {
                $0.add("activity", ["a\($1)"])
                $0.add("activity_purpose", ["a\($1)", "p"])
                $0.add("organisation", ["fjord-bank"])
                $0.add("territory", ["US"])
            }
            let many = try await registry.names(
                "activity", (1...2000).map { "a\($0)" }, question, .sv)
            #expect(many["activity", ["a2000"]] == "Activity 2000")
            #expect(!many.hasName("activity", ["a2001"]))
            try await registry.ask(question, plan: .byIndex) { connection, statement in
                let names = try RowNames(wanted, .sv, statement, connection)
                #expect(names["activity", ["a7"]] == "Activity 7")
                #expect(names["activity_purpose", ["a7", "p"]] == "Purpose of Activity 7")
                #expect(
                    names["organisation", ["fjord-bank"]]
                        == "Fictional Fjord Bank AB")
                #expect(names["territory", ["US"]] == "USA")
                #expect(names["activity", ["nobody"]] == "nobody", "a key that nothing has")
                let values = [
                    wanted.rows.map(\.table), wanted.rows.map(\.above), wanted.rows.map(\.key),
                ].map(PostgresArray.text)
                // As it is planned once for any values, and as for these alone.
                for mode in ["force_generic_plan", "force_custom_plan"] {
                    let query = statement.query(RowNames.few(.sv), values)
                    try connection.runScript(
                        """
                        set local plan_cache_mode = \(mode); deallocate all;
                        prepare few (text[], text[], text[]) as \(query.text)
                        """)
                    let call = query.values.map { $0.map(literal) ?? "null" }
                        .joined(separator: ", ")
                    let plan = try connection.run(Query("explain (analyze) execute few (\(call))"))
                        .compactMap(\.values.first).compactMap { $0 }
                    let scans = plan.filter { $0.contains(/(Seq|Heap) Scan on activity/) }
                    #expect(scans == [], "\(mode) reads them all: \(plan.joined(separator: "\n"))")
                    #expect(plan.contains { $0.contains("activity_pkey") })
                }
            }
        }
    }

    @Test func registersAreToldApart() async throws {
        try await TestCluster.withRegistry { registry in
            let one = try String(contentsOf: Files.seed("example"), encoding: .utf8)
            try await registry.apply(one)
            try await registry.apply(
                one.replacing("register: example", with: "register: other")
                    .replacing("Fictional Fjord Bank AB", with: "Other AB"))
            for (register, name) in [
                ("example", "Fictional Fjord Bank AB"), ("other", "Other AB"),
            ] {
                let both = try await registry.names(
                    "organisation", ["fjord-bank"], Question(), .en)
                #expect(both["organisation", ["fjord-bank"], of: register] == name)
                let alone = try await registry.names(
                    "organisation", ["fjord-bank"], Question(registers: [register]), .en)
                #expect(alone["organisation", ["fjord-bank"]] == name)
            }
        }
    }
}
