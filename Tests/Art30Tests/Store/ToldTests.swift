import Postgres
import Testing

@testable import Registry
@testable import Store

/// What stands in a cell and tells nothing counts as missing everywhere, and stays as it was written.
@Suite struct ToldTests {
    private static let nothing = [
        "[fyll i]", "[FYLL I]", "[fyll i, t.ex. kundregister]", "[ÖPPET]", "[BEKRÄFTA]",
        "[verifieras]",
        "Verifieras", "verifieras.", "Ej verifierat", "Ej utsedd", "Okänt", "TBD", "tbd.", "TODO",
        "ToDo:", "{current_date}", "_[Beskriv ändamålet]_", "À définir", "—", "-", "--", "…", "N/A",
        "n/a", "se ovan", "Se ovan.", "Som behandling 1", "Wie VT-01", "Se TOMs", "ifylles senare",
        "to be confirmed", "siehe oben", "<name of the controller>", "**[TBC]**", "???", "  ",
        "täydennetään",
        "Udfyldes", "se bilaga 3", "(TBD)",
    ]
    private static let something = [
        "Todoist AB", "Hantera order [även på telefon] åt kunder", "Se ovanliga fall i bilaga 3",
        "Enligt bokföringslagen", "0", "5 år", "–5 °C i arkivet", "N/A Networks Inc",
        "Öppethållande", "Okända avsändare spärras", "Verifieras av två personer", "A",
        "[1] och [2]",
        "Som behandling av personuppgifter", "Ja", "none",
    ]

    @Test func isTold() async throws {
        let told = try await TestCluster.withRegistry { registry in
            try await registry.connection.run(
                Query(
                    """
                    select value, art30_told(value) as told
                    from json_array_elements_text($1::json) value
                    """, [try JSON.written(Self.nothing + Self.something)])
            ).map { ($0["value"] ?? "", $0["told"]) }
        }
        #expect(told.filter { $0.1 == nil }.map(\.0) == Self.nothing)
        for (value, told) in told where told != nil { #expect(told == value) }
    }

    /// A name that tells nothing is the key in brackets; a name beside it stays.
    @Test func aNameThatTellsNothingIsNotPrinted() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(
                Documents.keeper + """
                      them: {name: '[Leverantörens namn]', seat: SE}
                      known: {name: TBD Networks AB, seat: SE}
                    subject_category: {buyer: {name: TODO}}
                    engagement:
                      them: {supplier: them, capacity: processor}
                      known: {supplier: known, capacity: processor}
                    activity: {sales: {name: Se ovan, subject: {buyer: {}}, engagement: [them, known]}}

                    """)
            let request = try await registry.request(.authority, .controller, register: "x")
            let filled = try await registry.filled(request)
            let names = filled.flatMap(\.lines).flatMap { line in
                [line["name"], line["subject"], line["client"]].compactMap(\.self)
            }
            #expect(names.contains("[them]") && names.contains("[buyer]"))
            #expect(names.contains("[sales]") && names.contains("TBD Networks AB"))
            #expect(!names.contains { ["[Leverantörens namn]", "TODO", "Se ovan"].contains($0) })
            #expect(
                try await registry.found(rules: ["subprocessor-identity-incomplete"])
                    .contains("subprocessor-identity-incomplete them"))
            #expect(try await registry.dump("x").contains("[Leverantörens namn]"))
        }
    }

    private static let document = """
        register: told
        keeper: us
        organisation:
          us: {name: Us AB, address: '[adress]', email: us@example.com, phone: TBD, seat: SE}
          them: {name: Them AB, address: Se ovan, email: them@example.com, seat: SE}
        subject_category: {buyer: {name: Buyers, kind: customer}}
        data_category: {mail: {name: Mail}}
        engagement:
          them:
            supplier: them
            capacity: processor
            processing: Att fylla i
            support_access: unknown
        activity:
          sales:
            name: Sales
            role: controller
            description: TODO
            engagement: [them]
            purpose: {sell: {name: '[fyll i ändamålet]'}}
            subject: {buyer: {source: Web, data: {mail: {retention_criterion: Se ovan}}}}
        """

    /// The same on a day in the past, as it is known, and in a what-if.
    @Test func countsAsMissing() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(Self.document)
            let rules = [
                "a30c-controller-identity-missing", "a30c-purpose-missing",
                "a30c-erasure-limits-missing", "subprocessor-identity-incomplete",
            ]
            let wanted = [
                "a30c-controller-identity-missing told", "a30c-erasure-limits-missing sales",
                "a30c-purpose-missing sales", "subprocessor-identity-incomplete them",
            ]
            var known = Question(on: "2026-11-22")
            #expect(try await registry.found(known, rules: rules).sorted() == wanted)
            known.knownAt = "2999-01-01T00:00:00Z"
            #expect(try await registry.found(known, rules: rules).sorted() == wanted)
            let card = try await registry.card("engagement", ["them"], known, .en)
            // What somebody asked and did not learn is an answer.
            #expect(card.record.untold == ["processing"])
            #expect(card.record["support_access"] == "unknown")
            let party = try await registry.card("organisation", ["us"], known, .en)
            #expect(party.record.untold == ["address", "phone"])
            let dump = try await registry.dump("told")
            #expect(dump.contains("[fyll i ändamålet]") && dump.contains("Se ovan"))
        }
    }
}
