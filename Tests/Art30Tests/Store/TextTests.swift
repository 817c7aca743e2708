import Foundation
import Postgres
import Schema
import Testing

@testable import Registry
@testable import Store
@testable import Web

/// Every text that can be shown is there in both languages and takes the same values.
@Suite struct TextTests {
    static let languages = Text.Language.allCases

    @Test func bothLanguagesHaveTheSameKeysAndPlaces() {
        let (sv, en) = (Text(.sv).sentences, Text(.en).sentences)
        #expect(Set(sv.keys).symmetricDifference(en.keys).sorted() == [])
        for (key, sentence) in en {
            let places = { (text: String) in
                text.matches(of: /\{[a-z-]*\}/).map { String($0.output) }.sorted()
            }
            #expect(places(sentence) == places(sv[key] ?? ""), "\(key) has other {places} in sv")
            #expect(!sentence.isEmpty && sv[key]?.isEmpty == false, "\(key) is empty")
        }
    }

    /// A topic has the same sentences in both languages, in the order of their keys; none stands twice.
    @Test func eachSentenceHasOnePlace() {
        let (sv, en) = (Text.files(.sv), Text.files(.en))
        #expect(sv.count > 10)
        #expect(sv.map(\.topic) == en.map(\.topic))
        for (one, other) in zip(sv, en) {
            let differing = Set(one.sentences.keys).symmetricDifference(other.sentences.keys)
            #expect(differing.sorted() == [], "\(one.topic)")
        }
        let keys = sv.flatMap(\.sentences.keys)
        let twice = Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys
        #expect(twice.sorted() == [])
    }

    /// CHECK and UNIQUE of tenant tables, of the domains their columns have and of persons, and what
    /// functions refuse.
    @Test func everyConstraintHasItsSentence() async throws {
        let names = try await TestCluster.withRegistry { registry in
            try await registry.connection.run(
                """
                select distinct c.conname::text as name from pg_constraint c
                where c.contype = 'c' and c.contypid <> 0
                    and c.connamespace = 'art30'::regnamespace
                union
                select c.conname from pg_constraint c
                where c.contype in ('c', 'u') and exists (select from pg_trigger t
                    where t.tgrelid = c.conrelid and t.tgname = 'keep_history')
                    or c.contype in ('c', 'u') and c.conrelid = 'person'::regclass
                union
                select m[1] from pg_proc,
                    regexp_matches(prosrc, 'constraint = ''([a-z_]+)''', 'g') m
                where pronamespace = 'art30'::regnamespace
                order by 1
                """
            ).compactMap { $0["name"] }
        }
        #expect(names.count >= 20)
        for language in Self.languages {
            let sentences = Text(language).sentences
            let missing = names.filter { sentences["constraint.\($0)"] == nil }
            #expect(missing == [], "constraints without a sentence in \(language)")
            let own = Set(names.compactMap { sentences["constraint.\($0)"] })
            #expect(own.count == names.count, "two constraints share a sentence in \(language)")
            let stale = sentences.keys.filter {
                $0.hasPrefix("constraint.") && !names.contains(String($0.dropFirst(11)))
            }
            #expect(stale == [], "sentences of constraints that are gone")
        }
    }

    @Test func everyTableFieldAndValueHasItsLabel() async throws {
        let catalogue = try await TestCluster.withRegistry { try await $0.catalogue() }
        for language in Self.languages {
            let sentences = Text(language).sentences
            var wanted: Set<String> = []
            for table in catalogue.tables {
                wanted.formUnion(
                    (table.references.map(\.target) + [table.name]).map { "table.\($0)" })
                for field in table.key + table.fields {
                    let special = "field.\(table.name).\(field.name)"
                    wanted.insert(sentences[special] == nil ? "field.\(field.name)" : special)
                    wanted.formUnion((field.allowed ?? []).map { "value.\(field.type).\($0)" })
                }
            }
            #expect(
                wanted.subtracting(sentences.keys).sorted() == [], "labels missing in \(language)")
        }
    }

    @Test func everyColumnOfAPartHasItsLabel() async throws {
        let columns = try await PartColumns.all()
        #expect(columns.count > 200)
        for language in Self.languages {
            let sentences = Text(language).sentences
            let missing = columns.flatMap { column in
                let special = "field.\(column.part).\(column.name)"
                return [sentences[special] == nil ? "field.\(column.name)" : special]
                    + column.allowed.map { "value.\(column.type).\($0)" }
            }.filter { sentences[$0] == nil }
            #expect(Set(missing).sorted() == [], "labels missing in \(language)")
        }
    }

    /// Labels of fields, values and tables that no longer exist mislead whoever translates.
    @Test func noLabelIsLeftOver() async throws {
        let catalogue = try await TestCluster.withRegistry { try await $0.catalogue() }
        var known: Set<String> = []
        for table in catalogue.tables {
            for field in table.key + table.fields {
                known.formUnion(["field.\(field.name)", "field.\(table.name).\(field.name)"])
                known.formUnion((field.allowed ?? []).map { "value.\(field.type).\($0)" })
            }
        }
        for column in try await PartColumns.all() {
            known.formUnion(["field.\(column.name)", "field.\(column.part).\(column.name)"])
            known.formUnion(column.allowed.map { "value.\(column.type).\($0)" })
        }
        let lists = try await TestCluster.withRegistry { registry in
            let all = ListQuery(search: nil, filters: [:], sort: nil, isDescending: false, page: 1)
            var columns: [(table: String, column: Column)] = []
            for list in ListDefinition.all.values {
                let rows = try await registry.rows(list, all, Question())
                columns += rows.columns.map { (list.table, $0) }
            }
            return columns
        }
        for (table, column) in lists {
            known.formUnion(["field.\(column.name)", "field.\(table).\(column.name)"])
            // What no table has, such as the book: its labels are the list of its values.
            known.formUnion(
                Text(.en).sentences.keys.filter { $0.hasPrefix("value.\(column.type).") })
        }
        let stale = Text(.en).sentences.keys.filter {
            ($0.hasPrefix("field.") || $0.hasPrefix("value.")) && !known.contains($0)
                // What the lists make of an agreement's status and dates.
                && !["value.agreement_status.none", "value.agreement_status.expired"].contains($0)
        }
        #expect(stale.sorted() == [])
    }

    /// The texts that the source asks for by a literal key.
    @Test func everyKeyInTheSourceHasItsSentence() throws {
        let sources = Files.root.appending(path: "Sources")
        let files = try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        let problem = /(?:Problem|report|wrong|self\.init)\(\s*"([a-z][^"\\]*[^"\\.])"/
        let choice = /(?:Problem|report|wrong)\(\s*[^"()]*\? "([^"\\]+)"\s*:\s*"([^"\\]+)"/
        // A row has texts too: only those who have the sentences are asked.
        let label =
            /(?:[^.\w]|\b(?:asked|global|visit|words)\.)text\("([^"\\\/]*[^"\\.\/])"/
        var wanted: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let code = try String(contentsOf: file, encoding: .utf8)
            for match in code.matches(of: problem) { wanted.insert(prefixed(match.output.1)) }
            for match in code.matches(of: choice) {
                wanted.formUnion([prefixed(match.output.1), prefixed(match.output.2)])
            }
            // Some read a column with a function of that name.
            for match in code.matches(of: label) where !code.contains("func text(") {
                wanted.insert(String(match.output.1))
            }
        }
        #expect(wanted.count > 60 && wanted.contains("problem.register-none"))
        for language in Self.languages {
            let missing = wanted.subtracting(Text(language).sentences.keys)
            #expect(missing.sorted() == [], "\(language)")
        }
        // Keys put together from a value of the program's own.
        let shapes = ["list", "mapping", "objects", "object"].map { "problem.shape-\($0)" }
        let built =
            Rule.Severity.allCases.flatMap {
                ["severity.\($0.rawValue)", "severity.\($0.rawValue).count"]
            }
            + ["added", "changed", "removed"].map { "change.\($0)" } + shapes
            + ["storage", "backup", "access", "seat"].map { "place.\($0)" }
            + ["domestic", "eea", "adequate", "third_country", "open", "unknown", "none"].map {
                "class.\($0)"
            }
            + ["year", "month", "week", "day", "hour", "minute", "second"].flatMap {
                ["period.\($0)", "period.\($0)s"]
            }
            + (Book.allCases.map(\.rawValue) + [
                "chain", "transfers", "vendors", "subject", "notice",
            ])
            .map { "page.title.\($0)" }
            + ["added", "removed", "changed", "list-added", "list-removed", "list-changed"].map {
                "sentence.\($0)"
            }
            + ["keeper", "keeper-processor", "others", "file"].map { "page.cover.\($0)" }
            + ["contents", "also", "data-hash", "page", "of"].map { "page.\($0)" }
        #expect(Set(built).subtracting(Text(.sv).sentences.keys).sorted() == [])
    }

    /// What somebody typed is no place for other values.
    @Test func placesAreFilledOnce() {
        let text = Text(.en)
        #expect(text("{x}{x} {y} {", ["x": "{y}", "y": "1"]) == "{y}{y} 1 {")
        #expect(text("{ {x} {none} {", ["x": "å"]) == "{ å {none} {")
        #expect(text("{x}", [:]) == "{x}")
    }

    private func prefixed(_ key: Substring) -> String {
        key.hasPrefix("constraint.") ? String(key) : "problem.\(key)"
    }

    @Test func everyProblemIsAWholeSentence() {
        for language in Self.languages {
            for (key, sentence) in Text(language).sentences where key.hasPrefix("problem.") {
                #expect(sentence.last == "." || sentence.last == "}", "\(key) in \(language)")
            }
        }
    }
}
