import Foundation
import Testing

@testable import Registry
@testable import Store

@Suite struct DocumentOrderTests {
    @Test func severalProblemsComeTogetherInOrder() async throws {
        try await TestCluster.withRegistry { registry in
            let text =
                Documents.keeper + "    kind: corp\n    reviewed: 2026-13-01\n    headcount: x\n"
                + "    dpo_required: x\n  l:\n    nme: L\n"
            let said = try await registry.refusal(text)
            let heads = said.map { $0.split(separator: " ")[0...1].joined(separator: " ") }
            #expect(
                heads == [
                    "test.yaml:6: organisation.k.kind:", "test.yaml:7: organisation.k.reviewed:",
                    "test.yaml:8: organisation.k.headcount:",
                    "test.yaml:9: organisation.k.dpo_required:",
                    "test.yaml:11: organisation.l.nme:", "test.yaml:11: organisation.l:",
                ])
        }
    }

    @Test func danglingReferencesComeInTheDocumentsOrder() async throws {
        try await TestCluster.withRegistry { registry in
            let said = try await registry.refusal(
                Documents.keeper + "    seat: XX\n    parent: y\nengagement:\n"
                    + "  e: {supplier: z, capacity: processor}\n")
            #expect(said.map { $0.prefix(12) } == ["test.yaml:6:", "test.yaml:7:", "test.yaml:9:"])
        }
    }

    /// Constraints that only the database knows name the file and the table.
    @Test func constraintsNameTheFile() async throws {
        try await TestCluster.withRegistry { registry in
            let said = try await registry.refusal(
                Documents.keeper
                    + "activity:\n  a: {name: A, starts: 2026-02-01, ends: 2026-01-01}\n",
                .sv)
            #expect(
                said == [
                    "test.yaml: activity: Behandlingen upphör innan den börjar; ändra första eller sista dag."
                ])
            #expect(try await registry.value("select count(*) from register") == "0")
        }
    }

    @Test func textThatIsNotUTF8IsRefused() async throws {
        try await TestCluster.withRegistry { registry in
            for bytes in [[0xFF, 0xFE], [0x61, 0x3A, 0x20, 0xC3], [0xED, 0xA0, 0x80]] as [[UInt8]] {
                let said = try await registry.refusal(Data(bytes), .sv)
                #expect(said == ["test.yaml: Filen är inte text i UTF-8. Spara den som UTF-8."])
            }
        }
    }

    @Test func problemsAreInSwedishToo() async throws {
        try await TestCluster.withRegistry { registry in
            let said = try await registry.refusal(
                Documents.keeper + "    seat: Sex\n    ort: x\n", .sv)
            #expect(
                said.count == 1
                    && said[0].hasPrefix(
                        "test.yaml:7: organisation.k.ort: Det finns inget sådant fält här. Tillåtna: address, "
                    ))
            let dangling = try await registry.refusal(Documents.keeper + "    seat: Sex\n", .sv)
            #expect(
                dangling == [
                    "test.yaml:6: organisation.k.seat: ”Sex” är inget land eller territorium. Skriv ett "
                        + "lands två bokstäver (ISO 3166-1), till exempel SE, eller något av: EEA, EU, "
                        + "none, outside-EEA, unknown, worldwide."
                ])
        }
    }

    @Test func jsonIsAsGoodAsYAML() async throws {
        try await TestCluster.withRegistry { registry in
            let json = """
                {\t"register": "x", "keeper": "k", "organisation": {"k": {"name": "a\\/b \\ud83d\\ude00 \\\\ud83d",
                \t"headcount": 3, "dpo_required": true, "seat": "SE", "phone": null}}}
                """
            try await registry.apply(json)
            #expect(try await registry.value("select name from organisation") == "a/b 😀 \\ud83d")
            let dump = try await registry.dump("x")
            #expect(try await registry.apply(dump).isEmpty)
            // The escapes are JSON's alone: in YAML's single quotes they are just text.
            try await registry.apply(Documents.keeper + "    phone: '\\ud83d\\ude00'\n")
            #expect(try await registry.value("select phone from organisation") == "\\ud83d\\ude00")
        }
    }
}
