import Postgres
import Store
import Testing

@testable import Registry

/// Which rows of several registers are one organisation.
@Suite struct NamedOrganisationTests {
    /// A register whose keeper uses these vendors, each of them for an activity of that name.
    private func register(_ slug: String, _ vendors: [(key: String, facts: String)]) -> String {
        """
        register: \(slug)
        keeper: k
        organisation:
          k: {name: Keeper of \(slug), seat: SE}
        \(vendors.map { "  \($0.key): {\($0.facts)}\n" }.joined())
        engagement:
        \(vendors.map { "  \($0.key): {supplier: \($0.key), capacity: processor}\n" }.joined())
        activity:
        \(vendors.map { "  \($0.key): {name: A, engagement: [\($0.key)]}\n" }.joined())
        """
    }

    private func named(_ typed: String, _ registry: Registry, in slugs: [String] = []) async throws
        -> String
    {
        do {
            return try await registry.ask(Question(registers: slugs)) { connection, statement in
                let named = try NamedRows(typed, of: .organisation, statement, connection)
                let found = try named.rows.map {
                    "\(try $0.text("register")).\(try $0.text("key")) \(try $0.text("how"))"
                }
                return (found + named.without.map { "not \($0)" }).joined(separator: ", ")
            }
        } catch let problem as Problem {
            return problem.sentence(Text(.en))
        }
    }

    @Test func numbersThenNamesMakeThemOne() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(
                register(
                    "a",
                    [
                        ("acme", "name: Acme AB, number: 556016-0680"),
                        ("cloud", "name: Cloud Ltd"),
                        ("mail", "name: Mail AB, number: 556703-7485"),
                        ("pia", "name: Pia, kind: person"),
                    ]))
            try await registry.apply(
                register(
                    "b",
                    [
                        ("other", "name: Renamed AB, number: SE556016068001"),
                        ("acme", "name: Sumac AB"), ("sky", "name: 'CLOUD, Ltd. (UK)'"),
                        ("mail", "name: Mail AB, number: 559012-3456"),
                        ("pia", "name: Pia, kind: person"),
                    ]))
            try await registry.apply(register("c", [("third", "name: Acme Aktiebolag")]))
            let cases = [
                // A name reaches whoever has its number, whatever they call it.
                ("Acme", "a.acme name, b.other number, c.third name"),
                ("Acme AB", "a.acme name, b.other number, c.third name"),
                ("5560160680", "a.acme number, b.other number, c.third name"),
                // A key is a register's own: here of two companies.
                (
                    "acme",
                    "“acme” is several organisations: Acme AB (a, 556016-0680); Sumac AB (b). Give the "
                        + "number or the whole name, or ask of one register."
                ),
                ("sumac", "b.acme name, not a, not c"),
                ("cloud", "a.cloud key, b.sky name, not c"),
                ("sky", "a.cloud name, b.sky key, not c"),
                // One name and two numbers are two companies.
                (
                    "Mail AB",
                    "“Mail AB” is several organisations: Mail AB (a, 556703-7485); Mail AB (b, "
                        + "559012-3456). Give the number or the whole name, or ask of one register."
                ),
                ("556703-7485", "a.mail number, not b, not c"),
                // Two persons may have one name.
                (
                    "Pia",
                    "“Pia” is several organisations: Pia (a); Pia (b). Give the number or the whole "
                        + "name, or ask of one register."
                ),
                (
                    "Akme AB",
                    "There is no organisation “Akme AB” in the registers asked about. Did you mean acme "
                        + "(Acme AB)?"
                ),
            ]
            for (typed, found) in cases {
                #expect(try await named(typed, registry) == found, "\(typed)")
            }
            #expect(try await named("acme", registry, in: ["b"]) == "b.acme key")
            let reached = try await registry.impact(.vendor("5560160680"), Question()).rows
            #expect(
                try reached.filter { try $0.text("kind") == "activity" }.map {
                    "\(try $0.text("register")) \(try $0.text("via"))"
                } == [
                    "a Keeper of a → Acme AB", "b Keeper of b → Renamed AB",
                    "c Keeper of c → Acme Aktiebolag",
                ])
            let seat = Supposition.seat(organisation: "5560160680", territory: "US")
            let difference = try await registry.whatIf([seat], Question())
            #expect(
                Set(try difference.transfers.map { try $0.text("register") }) == ["a", "b", "c"])
        }
    }

    /// A sister of that name in the same register, and a row without a number beside two that have one.
    @Test func whatIsCalledAlikeIsNotAlwaysOne() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(
                register(
                    "a",
                    [
                        ("acme-se", "name: Acme AB, number: 556016-0680"),
                        ("acme-uk", "name: Acme Ltd"), ("mail", "name: Mail AB"),
                        ("nobody", "name: North Inc, number: utländskt bolag"),
                        ("dane", "name: Dansk A/S, number: DK10150817, seat: DK"),
                        ("seatless", "name: Oslo Nord, number: '923609016'"),
                        ("pole", "name: Polski Dom, number: '5261040828', seat: PL"),
                    ]))
            try await registry.apply(
                register(
                    "b",
                    [
                        ("post", "name: Mail AB, number: 556703-7485"),
                        ("oslo", "name: Annet Navn, number: '923609016', seat: 'NO'"),
                        ("ulster", "name: Ulster Ltd, number: '10150817', seat: GB-NIR"),
                    ]))
            try await registry.apply(
                register(
                    "c",
                    [
                        ("post", "name: Mail AB, number: 559012-3456"),
                        ("somebody", "name: South Inc, number: utländskt bolag"),
                        ("swede", "name: Svenskt Hus AB, number: 526104-0828, seat: SE"),
                        ("briton", "name: British Ltd, number: '10150817', seat: GB"),
                        ("branch", "name: Dansk Navn, number: '10 15 08 17', seat: DK"),
                    ]))
            #expect(try await named("acme-uk", registry) == "a.acme-uk key, not b, not c")
            #expect(try await named("Acme Ltd", registry) == "a.acme-uk name, not b, not c")
            #expect(try await named("acme-se", registry) == "a.acme-se key, not b, not c")
            for typed in ["mail", "Mail AB"] {
                #expect(try await named(typed, registry).contains("is several organisations"))
            }
            #expect(try await named("nobody", registry) == "a.nobody key, not b, not c")
            // Two countries give one number, written with the country or without it.
            #expect(try await named("dane", registry) == "a.dane key, c.branch number, not b")
            #expect(try await named("briton", registry) == "b.ulster number, c.briton key, not a")
            #expect(try await named("pole", registry) == "a.pole key, not b, not c")
            #expect(try await named("swede", registry) == "c.swede key, not a, not b")
            #expect(
                try await named("DK 10150817", registry) == "a.dane number, c.branch number, not b")
            #expect(try await named("10150817", registry).contains("is several organisations"))
            // A number whose country nobody wrote is the same number elsewhere.
            #expect(
                try await named("923609016", registry) == "a.seatless number, b.oslo number, not c")
        }
    }
}
