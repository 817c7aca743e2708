import Postgres
import Store
import Testing

@testable import Registry

/// What is offered for a cell that holds no key of a country: held cells in eight languages, more than
/// half of which name no place.
@Suite struct PlaceNameTests {
    @Test func cellsAreReadAsPeopleMeanThem() async throws {
        let held = Held.read("places")
        #expect(held.count >= 300)
        let names = try await TestCluster.withRegistry { registry in
            try await registry.transaction(.read) { try PlaceNames($0) }
        }
        var found: Set<String> = []
        var wanted: Set<String> = []
        for cell in held {
            wanted.formUnion(cell.wanted.map { "\(cell.text): \($0)" })
            found.formUnion(
                names.near(cell.text).map { "\(cell.text): \($0.prefix { $0 != " " })" })
        }
        Held.expect(found: found, wanted: wanted, "places")
    }

    @Test(arguments: [
        ("Sverige", "There is no country or territory “Sverige”. Did you mean SE (Sverige)?"),
        ("Irland", "There is no country or territory “Irland”. Did you mean IE (Irland)?"),
        ("Sverge", "There is no country or territory “Sverge”. Did you mean SE (Sverige)?"),
        (
            "i molnet",
            "“i molnet” is no country or territory. Write a country's two letters (ISO 3166-1), such as "
                + "SE, or one of: EEA, EU, none, outside-EEA, unknown, worldwide."
        ),
    ]) func theAnswerSaysWhatMayBeMeant(_ cell: String, _ answer: String) async throws {
        let problem = try await TestCluster.withRegistry { registry in
            try await registry.transaction(.read) { try PlaceNames($0) }.unknown(cell)
        }
        #expect(problem.sentence(Text(.en)) == answer)
    }

    /// As people write them in a document, where most are no key at all.
    @Test(arguments: [
        ("Österrike", "AT (Österrike)"), ("Nederländerna", "NL (Nederländerna)"),
        ("United States", "US (United States)"), ("Sverige (Stockholm)", "SE (Sverige)"),
        ("EU/US", "EU, US"),
    ]) func aDocumentIsAnsweredSo(_ cell: String, _ near: String) async throws {
        let problems = try await TestCluster.withRegistry { registry in
            try await registry.refusal(Documents.keeper + "    seat: '\(cell)'\n")
        }
        #expect(
            problems.count == 1 && problems[0].hasSuffix("Did you mean \(near)?"), "\(problems)")
    }
}
