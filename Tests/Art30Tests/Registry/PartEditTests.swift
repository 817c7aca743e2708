import Schema
import Testing

@testable import Registry
@testable import Store

/// What the headers of parts say of where rows are changed: tables and columns that are there.
@Suite struct PartEditTests {
    @Test func everyTableAndColumnIsThere() async throws {
        let catalogue = try await TestCluster.withRegistry { try await $0.catalogue() }
        let columns = Dictionary(grouping: try await PartColumns.all(), by: \.part)
        var found = 0
        for part in Part.all {
            let known = Set((columns[part.name] ?? []).map(\.name))
            for record in part.edits.records {
                let table = try #require(catalogue[record.table], "\(part.name): \(record.table)")
                #expect(record.key.count == table.keyColumns.count, "\(part.name) \(table.name)")
                let missing = (record.key + record.filled).filter { !known.contains($0) }
                #expect(missing == [], "\(part.name) \(table.name)")
                found += 1
            }
            for addition in part.edits.additions {
                let table = try #require(
                    catalogue[addition.table], "\(part.name): \(addition.table)")
                let width = addition.within == nil ? 1 : 2
                #expect(table.inherited.count == width, "\(part.name) adds \(table.name)")
                #expect(table.inherited.first == "activity", "\(part.name) adds \(table.name)")
                if let within = addition.within {
                    let missing = [within.key, within.name].filter { !known.contains($0) }
                    #expect(missing == [], "\(part.name) adds \(table.name)")
                }
                found += 1
            }
            let fields = part.edits.fields + part.edits.absence
            let missing = fields.filter { catalogue["activity"]?.field($0) == nil }
            #expect(missing == [], "\(part.name)")
            if !part.edits.absence.isEmpty { #expect(known.contains("documentation")) }
            found += fields.count
        }
        #expect(found > 30)
    }

    /// What has another shape would be left out in silence.
    @Test func everyWordIsRead() {
        for file in Schema.parts {
            let header = Header(file.text)
            for addition in (header["adds"] ?? "").split(separator: ",") {
                #expect([1, 3].contains(addition.split(separator: " ").count), "\(file.name)")
            }
            for record in (header["record"] ?? "").split(separator: ",") {
                let words = record.split(separator: " ")
                #expect(words.count > 1 && words.last != "where", "\(file.name): \(record)")
            }
        }
    }
}
