import Foundation
import Postgres
import Schema
import Testing

@testable import Access
@testable import Registry
@testable import Store
@testable import Web

/// Follows README's "Add a table": a migration and a list, here in the test, and what follows of them.
@Suite struct TableRecipeTests {
    /// Its text stands in README, as the recipe's example.
    private static let migration = """
        create table training (
            register_id int not null constraint training_register
                references register deferrable initially deferred,
            key key not null,
            name one_line not null,
            organisation key,
            held date,
            hours int,
            note cell,
            constraint training_pkey primary key (register_id, key),
            constraint training_organisation foreign key (register_id, organisation)
                references organisation deferrable initially deferred
        );
        call art30_keep('training');
        """

    private static let list = ListDefinition(
        Schema.File(
            name: "training",
            text: """
                --! path: trainings
                --! menu: words 4
                --! search: key name
                --! sort: name held
                --! key: key
                --! name: name
                -- What people were taught, and when.
                select t.key::text, t.name::text, t.held
                from training t
                """))

    private static let document =
        Documents.keeper
        + "training:\n  gdpr:\n    name: GDPR\n    organisation: k\n    held: 2026-03-01\n"
        + "    hours: 3\n    note: |-\n      For all,\n      and their heirs.\n"

    private func migrate(_ registry: Registry) async throws {
        try await registry.connection.runScript(Self.migration)
        // As `art30 migrate` does after every migration.
        try await registry.connection.runScript("call art30_allow('\(Cluster.service)')")
    }

    private func with(_ body: @escaping @Sendable (Registry) async throws -> Void) async throws {
        try await TestCluster.withDatabase { conninfo in
            try await migrate(try await Registry.open(.server(conninfo), actor: "owner"))
            // Opened anew: what it knows of the tables it read when it was opened.
            try await body(try await Registry.open(.server(conninfo), actor: "tester"))
        }
    }

    private func withCast(_ body: @escaping @Sendable (Cast) async throws -> Void) async throws {
        try await TestCluster.withDatabase { conninfo in
            try await migrate(try await Registry.open(.server(conninfo), actor: "owner"))
            try await body(try await Cast(conninfo))
        }
    }

    @Test func theReadmeSaysTheSame() throws {
        let readme = try String(
            contentsOf: Files.root.appending(path: "README.md"), encoding: .utf8)
        #expect(readme.contains(Self.migration))
        let recipe = try #require(readme.range(of: "**Add a table.**"))
        let steps = readme[recipe.lowerBound...].prefix(2500)
        for place in [
            "schema/migrations/", "schema/lists/", "Texts/sv", "Texts/en", "schema/parts/",
        ] {
            #expect(steps.contains(place), "\(place)")
        }
    }

    @Test func documentsHistoryAndSchemaFollow() async throws {
        try await with { registry in
            let added = try await registry.apply(Self.document)
            #expect(added.contains { $0.table == "training" && $0.key == ["gdpr"] })
            let dump = try await registry.dump("x")
            #expect(dump.contains("hours: 3") && dump.contains("For all,"))
            #expect(try await registry.apply(dump).isEmpty)
            let schema = try await registry.catalogue().jsonSchema(Text(.en))
            #expect(schema.contains("\"training\"") && schema.contains("\"hours\""))

            let before = try await registry.snapshot("x", on: nil, knownAt: nil).knownAt
            let changed = try await registry.apply(
                Self.document.replacing("hours: 3", with: "hours: 4"))
            #expect(changed.map(\.table) == ["training"])
            let then = try await registry.dump("x", Question(knownAt: before))
            #expect(then.contains("hours: 3") && !then.contains("hours: 4"))

            let wrong = Self.document.replacing("organisation: k", with: "organisation: nobody")
            let said = try await registry.refusal(wrong)
            #expect(said.count == 1 && said[0].contains("training.gdpr.organisation"), "\(said)")
        }
    }

    @Test func listFormAndCardFollow() async throws {
        try await with { registry in
            try await registry.apply(Self.document)
            let question = Question(registers: ["x"])
            let all = ListQuery(
                search: "gdpr", filters: [:], sort: "held", isDescending: true, page: 1)
            let rows = try await registry.rows(Self.list, all, question)
            #expect(rows.total == 1 && Self.list.name == "trainings")
            #expect(Self.list.menu?.group == "words" && Self.list.menu?.place == 4)

            let form = try await registry.form("training", ["gdpr"], in: "x", .en)
            let fields = form.table.fields
            #expect(fields.map(\.name) == ["name", "organisation", "held", "hours", "note"])
            #expect(fields.filter(\.isParagraph).map(\.name) == ["note"])
            #expect(form.names.choices("organisation", .en).map(\.name) == ["K"])

            let card = try await registry.card("training", ["gdpr"], question, .en)
            #expect(card.record["hours"] == "3" && card.names["organisation", ["k"]] == "K")
            let named = try await registry.card("organisation", ["k"], question, .en)
            #expect(named.referrers.contains { $0.table.name == "training" })

            let key = try await registry.save(
                RowEdit(
                    register: "x", table: "training", key: [], version: nil,
                    typed: ["name": "Second day", "held": "2026-03-02"]))
            #expect(key == ["second-day"])
        }
    }

    /// Readers read, editors write, and nobody sees another's.
    @Test func rightsFollow() async throws {
        try await withCast { cast in
            try await cast.owner.connection.runScript(
                "insert into training (register_id, key, name) "
                    + "select register_id, 'a', 'A' from register")
            func count(_ role: Cast.Role) async throws -> String? {
                try await cast.rehearse(role) { connection in
                    try connection.run("select count(*)::text from training").first?.values[0]
                }
            }
            #expect(try await count(.reader) == "1")
            #expect(try await count(.administrator) == "0")
        }
    }

    /// The desk's form of it, by its URL alone.
    @Test func theDeskHasItsForm() async throws {
        try await withCast { cast in
            let app = try App(cast)
            let form = try await app.get("/registers/example/new/training", as: .editor)
            #expect(form.status == 200)
            #expect(
                form.text.contains("name=\"hours\"")
                    && form.text.contains("<textarea id=\"field-note\""))
            #expect(!form.text.contains("<textarea id=\"field-name\""))
            #expect(try await app.get("/registers/example/new/training", as: .reader).status == 403)
        }
    }
}
