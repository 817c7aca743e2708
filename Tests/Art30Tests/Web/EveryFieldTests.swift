import Foundation
import Testing

@testable import Registry
@testable import Store
@testable import Web

/// Everything the document format holds can be read, entered and changed in a browser.
@Suite struct EveryFieldTests {
    /// Every row of the example, table by table.
    private func records(_ app: App) async throws -> [Record] {
        let catalogue = try await app.cast.owner.catalogue()
        return try await app.cast.owner.ask(Question(registers: ["example"]), plan: .byIndex) {
            connection, statement in
            try catalogue.tables.flatMap { table in
                try RowPlace(table: table, key: []).rows(of: table, statement, connection)
            }
        }
    }

    private func path(_ words: [String]) -> String { words.map(encoded).joined(separator: "/") }

    @Test func everyFormSentUntouchedChangesNothing() async throws {
        try await App.with { app in
            let catalogue = try await app.cast.owner.catalogue()
            let before = try await app.cast.owner.dump("example")
            let records = try await records(app)
            let byTable = Dictionary(grouping: records, by: \.table.name)
            #expect(Set(catalogue.tables.map(\.name)).subtracting(byTable.keys) == [])
            for (name, rows) in byTable.sorted(by: { $0.key < $1.key }) {
                for record in rows.prefix(3) {
                    let place = "/registers/example/" + path(["edit", name] + record.key)
                    let page = try await app.get(place)
                    #expect(page.status == 200, "\(place)")
                    let fields = formFields(page.text)
                    let asked = Set(record.table.fields.map(\.name)).subtracting(["slug"])
                    #expect(asked.subtracting(fields.keys) == [], "\(name) does not ask for all")
                    let saved = try await app.post(place, fields)
                    #expect(saved.status == 303, "\(place)")
                }
            }
            #expect(try await app.cast.owner.dump("example") == before)
            let changes = try await app.cast.owner.value(
                "select count(*) from audit where action = 'register-changed'")
            #expect(changes == "2", "only the two documents of the cast")
        }
    }

    /// A register from nothing, as people would make, enter and give access to it; then it says what
    /// the document says.
    @Test func aRegisterIsEnteredWithoutAFile() async throws {
        try await App.with { app in
            let owner = app.cast.owner
            let made = try await app.post(
                "/all-registers", ["slug": "fresh", "keeper": "To be replaced", "seat": "SE"],
                as: .administrator)
            #expect(made.location == "/registers/fresh/today")
            let given = try await app.post(
                "/people/\(encoded("dpo@example.se"))/grant",
                ["register": "fresh", "role": "dpo"], as: .administrator)
            #expect(given.status == 303)
            var waiting = try await records(app).filter { $0.table.name != "register" }
            // Rows name each other in any order: what names one that is not there yet waits.
            while !waiting.isEmpty {
                var left: [Record] = []
                for record in waiting where !(try await enter(record, app)) { left.append(record) }
                #expect(left.count < waiting.count, "\(left.map(\.table.name))")
                guard left.count < waiting.count else { break }
                waiting = left
            }
            let register = try #require(
                try await records(app).first { $0.table.name == "register" })
            let place = "/registers/fresh/edit/register"
            var fields = formFields(try await app.get(place).text)
            for field in register.table.fields where field.name != "slug" {
                fields[field.name] = register[field.name] ?? ""
            }
            #expect(try await app.post(place, fields).status == 303)
            // Now that another keeps it, nothing names whom it was made with.
            let first = "/registers/fresh/remove/organisation/fresh"
            let removed = try await app.post(first, formFields(try await app.get(first).text))
            #expect(removed.status == 303)
            let wanted = try await owner.dump("example")
            #expect(
                try await owner.dump("fresh")
                    == wanted.replacing("register: example", with: "register: fresh"))
        }
    }

    /// Each column by itself takes another value in its form, also one that no seed fills in.
    @Test func everyFieldCanBeChanged() async throws {
        try await App.with { app in
            let byTable = Dictionary(grouping: try await records(app), by: \.table.name)
            var fixed: [String] = []
            for table in try await app.cast.owner.catalogue().tables {
                let rows = try #require(byTable[table.name], "\(table.name)").prefix(3)
                for field in table.fields where field.name != "slug" {
                    var isChanged = false
                    for row in rows where !isChanged {
                        isChanged = try await change(field, of: row, app)
                    }
                    if !isChanged { fixed.append("\(table.name).\(field.name)") }
                }
            }
            #expect(fixed == [], "no form changes them")
        }
    }

    /// Whether its form takes one of a few other values, shows it, and takes the old one back.
    private func change(
        _ field: Catalogue.Field, of record: Record, _ app: App
    ) async throws -> Bool {
        let key = record.table.name == "register" ? [] : record.key
        let place = "/registers/example/" + path(["edit", record.table.name] + key)
        let page = try await app.get(place).text
        let old = formFields(page)
        let choices = formChoices(page, field.name) ?? sample(field)
        for value in choices.filter({ !$0.isEmpty && $0 != old[field.name] }).prefix(8) {
            let answer = try await app.post(place, old.merging([field.name: value]) { $1 })
            guard answer.status == 303 else { continue }
            var new = formFields(try await app.get(place).text)
            guard new[field.name] == value else { return false }
            new[field.name] = old[field.name]
            return try await app.post(place, new).status == 303
        }
        return false
    }

    private func sample(_ field: Catalogue.Field) -> [String] {
        switch field.type {
        case _ where field.name == "email": ["ny@example.se"]
        case _ where field.name.hasSuffix("url"): ["https://example.se/ny"]
        case "date": ["2026-06-15", "2019-01-02", "2031-01-02"]
        case "integer": ["7", "30"]
        case "interval": ["3 år", "5 dagar"]
        default: field.isKey ? ["other"] : ["Ändrat värde"]
        }
    }

    private func enter(_ record: Record, _ app: App) async throws -> Bool {
        let table = record.table
        let parent = Array(record.key.prefix(table.inherited.count))
        let place = "/registers/fresh/" + path(["new", table.name] + parent)
        let page = try await app.get(place)
        guard page.status == 200 else { return false }
        var fields = formFields(page.text)
        for field in table.key + table.fields {
            #expect(fields[field.name] != nil, "\(table.name).\(field.name) is not asked for")
            fields[field.name] = record[field.name] ?? ""
        }
        let answer = try await app.post(place, fields)
        return answer.status == 303
    }

    @Test func everyCardAnswersEveryone() async throws {
        try await App.with { app in
            let records = try await records(app)
            for (name, list) in ListDefinition.all.sorted(by: { $0.key < $1.key })
            where name != "activities" {
                let record = try #require(
                    records.first { $0.table.name == list.table }, "\(name)")
                let key = path(record.key)
                try await app.expectSixCases(
                    PageAction(path: "\(name)/\(key)", unknown: "\(name)/nothing-here"))
                let reader = try await app.get("/registers/example/\(name)/\(key)", as: .reader)
                #expect(!reader.text.contains("/edit/") && !reader.text.contains("/remove/"))
                let past = try await app.get(
                    "/registers/example/\(name)/\(key)?known_at=2100-01-01")
                #expect(past.status == 200 && !past.text.contains("/edit/"))
                let before = try await app.get(
                    "/registers/example/\(name)/\(key)?known_at=2001-01-01")
                #expect(before.status == 404)
            }
        }
    }

    @Test func periodsAreTypedInWords() {
        let written = [
            "2 år": "P2Y", "18 månader": "P18M", "1 år 6 månader": "P1Y6M", "90d": "P90D",
            "1 year and 6 months": "P1Y6M", "2 veckor, 3 dagar": "P2W3D", "p2y": "P2Y",
            "1 månad": "P1M", "0 dagar": "P0D",
        ]
        for (typed, wanted) in written { #expect(Period.written(typed) == wanted, "\(typed)") }
        for typed in ["", "två år", "2", "år", "2 år 3 år", "-2 år", "2 år x", "1.5 år"] {
            #expect(Period.written(typed) == nil, "\(typed)")
        }
    }
}
