import Postgres
import Testing

@testable import Registry
@testable import Store

/// How much a text holds follows from its column's type: a line, or a cell for a paragraph.
@Suite struct LineTests {
    @Test func aColumnSaysWhetherItHoldsALine() async throws {
        let catalogue = try await TestCluster.withRegistry { try await $0.catalogue() }
        var (lines, paragraphs) = (Set<String>(), Set<String>())
        for table in catalogue.tables {
            for field in table.key + table.fields where field.type == "text" && !field.isKey {
                if field.isParagraph {
                    paragraphs.insert("\(table.name).\(field.name)")
                } else {
                    lines.insert("\(table.name).\(field.name)")
                }
            }
        }
        #expect(lines.count > 20 && paragraphs.count > 20)
        for name in ["name", "email", "phone", "number", "url", "owner"] {
            #expect(paragraphs.filter { $0.hasSuffix(".\(name)") } == [], "\(name)")
        }
        #expect(lines.isSuperset(of: ["organisation.email", "activity.name", "register.title"]))
        #expect(
            paragraphs.isSuperset(of: [
                "organisation.address", "acceptance.reason", "notice.source",
            ]))
    }

    /// A line is checked as a cell is, and refused by the same sentence.
    @Test func aLineIsACell() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(Documents.keeper)
            let long = String(repeating: "x", count: 20_000)
            let text = "update organisation set phone = $1"
            _ = try await registry.value(text, [long])
            await #expect(throws: Problem("constraint.cell_length")) {
                do {
                    _ = try await registry.value(text, [long + "x"])
                } catch let error as ServerError {
                    var problem = try #require(Problem(error))
                    problem = Problem(problem.key)
                    throw problem
                }
            }
        }
    }
}
