import Foundation
import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store

/// The parts of every extract, over the seeds.
@Suite struct PartTests {
    /// Parts that have rows only where there is something to tell.
    static let whereApplicable = ["arrangement"]

    static func seeded() async throws -> Registry {
        try await Registry.open(.server(try await Seeded.conninfo.value), actor: "reader")
    }

    /// Each extract of a register; the record once for each book.
    static func extracts(
        _ register: String, _ registry: Registry
    ) async throws -> [(name: String, parts: [FilledPart])] {
        var found: [(String, [FilledPart])] = []
        for extract in Extract.allCases {
            let books: [Book?] = extract == .authority ? Book.allCases : [nil]
            for book in books {
                let request = try await registry.request(extract, book, register: register)
                let name = "\(register) \(extract) \(book?.rawValue ?? "")"
                found.append((name, try await registry.filled(request)))
            }
        }
        return found
    }

    @Test(arguments: Schema.parts.map(\.name))
    func headerIsComplete(name: String) throws {
        let file = try #require(Schema.parts.first { $0.name == name })
        let part = try #require(
            Part(file), "part \(name) lacks a header: title, extracts, book or sentence")
        let select = file.text.split(separator: "\n").filter { !$0.contains("--") }
        #expect(!select.contains { $0.contains(";") && !$0.contains("'; '") })
        #expect(!select.contains { $0.hasPrefix("order by") || $0.hasPrefix("with ") })
        for book in Book.allCases where part.place(in: book)?.isOnSheet == true {
            #expect(part.key.first == "activity", "\(name) is on the sheet of each activity")
        }
    }

    /// The key tells rows from each other and, like the label, is one of the columns.
    @Test(arguments: Files.seeds)
    func keysAreUnique(seed: String) async throws {
        let registry = try await Self.seeded()
        for (name, parts) in try await Self.extracts(seed, registry) {
            for part in parts {
                let columns = part.columns.map(\.name)
                #expect(Set(columns).count == columns.count, "\(part.part.name)")
                let named = part.part.key + (part.part.label.isEmpty ? [] : [part.part.label])
                #expect(named.allSatisfy(columns.contains), "\(part.part.name): \(named)")
                let keys = part.lines.map { line in part.part.key.map { line[$0] } }
                #expect(
                    part.part.key.isEmpty ? keys.count == 1 : Set(keys).count == keys.count,
                    "\(name): rows of \(part.part.name) with the same key")
            }
        }
    }

    /// Silence would look like "none": every entry is told of under every point.
    @Test(arguments: Files.seeds, Book.allCases)
    func everyEntryHasARow(seed: String, book: Book) async throws {
        let registry = try await Self.seeded()
        let request = try await registry.request(.authority, book, register: seed)
        let parts = try await registry.filled(request)
        let list = try #require(parts.first { $0.part.name == "activity" })
        let entries = Set(list.lines.compactMap { $0["activity"] })
        for part in parts where part.part.place(in: book)?.isOnSheet == true {
            let told = Set(part.lines.compactMap { $0["activity"] })
            let name = part.part.name
            if Self.whereApplicable.contains(name) {
                #expect(told.isSubset(of: entries), "\(name)")
            } else {
                #expect(told == entries, "\(name)")
                #expect(part.lines.allSatisfy { $0["documentation"] != nil }, "\(name)")
            }
        }
    }

    @Test func theBooksNeverMix() async throws {
        let registry = try await Self.seeded()
        var texts: [Book: String] = [:]
        for book in Book.allCases {
            let request = try await registry.request(.authority, book, register: "example")
            texts[book] = try await registry.filled(request).flatMap(\.lines).map { try $0.json }
                .joined(separator: "\n")
        }
        let (controller, processor) = (try #require(texts[.controller]), texts[.processor] ?? "")
        for own in ["customer-orders", "Thames Payroll", "Cloud Ireland", "Loft Living"] {
            #expect(controller.contains(own) && !processor.contains(own), "\(own)")
        }
        for own in ["furnishing-plans", "Model Homes", "Alpine Chalets", "Aurora Hosting"] {
            #expect(processor.contains(own) && !controller.contains(own), "\(own)")
        }
    }

    @Test func theScopeHolds() async throws {
        let registry = try await Self.seeded()
        let request = try await registry.request(
            .authority, .controller, register: "example", scope: ["payroll", "showroom-visitors"])
        let parts = try await registry.filled(request)
        let lines = parts.flatMap(\.lines)
        #expect(
            Set(lines.compactMap { $0["activity"] }) == ["payroll", "showroom-visitors"])
        let text = try lines.map { try $0.json }.joined()
        #expect(text.contains("Thames Payroll") && text.contains("Cloud Inc."))
        for other in ["Maple Freight", "Harbor Law", "Baltic Mail", "Loft Living", "Orders"] {
            #expect(!text.contains(other), "\(other)")
        }
        #expect(parts.first?.lines.first?["entries"] == "2")
    }

    @Test func internalColumnsStayInside() async throws {
        let columns = Set(try await PartColumns.all().map(\.name))
        #expect(
            columns.isDisjoint(with: [
                "source", "note", "risk", "residual_risk", "severity", "facts", "register_id",
            ]))
    }

    /// A delivery made again is the same, whatever has happened since.
    @Test func theSameRequestGivesTheSameRows() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.applySeed("example")
            let request = try await registry.request(.authority, .controller, register: "example")
            let said = try await registry.filled(request).flatMap(\.lines).map { try $0.json }
            let seed = try String(contentsOf: Files.seed("example"), encoding: .utf8)
            try await registry.apply(
                seed.replacing("name: Payroll and sick pay", with: "name: Löner")
                    .replacing("seat: GB", with: "seat: US"))
            #expect(try await registry.filled(request).flatMap(\.lines).map { try $0.json } == said)
            let now = try await registry.request(.authority, .controller, register: "example")
            #expect(try await registry.filled(now).flatMap(\.lines).map { try $0.json } != said)
        }
    }

    /// Every table nested under an activity counts as writing it.
    @Test func writingCountsEveryTableOfAnActivity() async throws {
        let catalogue = try await TestCluster.withRegistry { try await $0.catalogue() }
        let text = try #require(Schema.derived.first { $0.name == "entry_written" }).text
        for table in catalogue.tables where table.name.hasPrefix("activity") {
            #expect(text.contains(" from \(table.name)\n"), "\(table.name)")
        }
    }
}
