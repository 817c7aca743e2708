import Foundation
import Testing

@testable import Extracts
@testable import Registry
@testable import Store

@Suite struct DocumentProblemTests {
    static let fields = [
        Wrong(
            "    bogus: 1",
            "6: organisation.k.bogus: There is no such field here. Allowed: address, "),
        Wrong("bogus: 1", "6: bogus: There is no such field here. Allowed: "),
        Wrong(
            "    kind: corp",
            "6: organisation.k.kind: “corp” is not allowed. Allowed: company, public_"),
        Wrong(
            "    reviewed: 2026-02-30",
            "6: organisation.k.reviewed: “2026-02-30” is not a date. Write it as 2026-01-31."),
        Wrong("    reviewed: yesterday", "6: organisation.k.reviewed: “yesterday” is not a date."),
        Wrong("    headcount: many", "6: organisation.k.headcount: “many” is not a whole number."),
        Wrong(
            "    headcount: 3000000000", "6: organisation.k.headcount: “3000000000” is not a whole"),
        Wrong(
            "    dpo_required: maybe",
            "6: organisation.k.dpo_required: “maybe” is not allowed. Allowed: true, false."),
        Wrong(
            "    phone: [1, 2]",
            "6: organisation.k.phone: telephone takes one value here, not a list"),
        Wrong(
            "    phone:\n      home: 1", "7: organisation.k.phone: telephone takes one value here"),
        Wrong("    phone: \"a\\0b\"", "6: organisation.k.phone: The text holds a NUL character"),
        Wrong(
            "    phone: \(String(repeating: "x", count: 20_001))",
            "6: organisation.k.phone: The text is longer than 20 000 characters; shorten it."),
        Wrong("  l: {}", "6: organisation.l: name is missing (organisation). Fill it in."),
        Wrong("  l:", "6: organisation.l: name is missing (organisation). Fill it in."),
        Wrong("  l: {name: ~}", "6: organisation.l: name is missing (organisation). Fill it in."),
        Wrong(
            "  l: text", "6: organisation.l: Here the fields of one row are wanted, or {} for none."
        ),
        Wrong(
            "  'a b': {name: L}",
            "6: organisation.a b: The short ID has the wrong form: use 1 to 100"),
        Wrong("  '': {name: L}", "6: organisation.: The short ID has the wrong form"),
        Wrong("  [a]: {name: L}", "6: organisation.?: short ID takes one value here"),
        Wrong("  null: {name: L}", "6: organisation.null: short ID is missing (organisation)."),
        Wrong("notice_period", "7: This is neither YAML nor JSON: could not find expected ':'."),
        Wrong(
            "notice:\n  n: {name: N, statement: {s: {kind: right, right: x, period: 1Y}}}",
            "7: notice.n.statement.s.right: “x” is not allowed. Allowed: information, access, ",
            "7: notice.n.statement.s.period: “1Y” is not a period. Write it as P2Y (years), P18M"),
    ]

    static let shapes = [
        Wrong(
            "engagement: [a]", "6: engagement.1: Here a mapping is wanted: a short ID for each row"),
        Wrong(
            "engagement: text", "6: engagement: Here a mapping is wanted: a short ID for each row"),
        Wrong(
            "engagement:\n  e: {supplier: k, capacity: processor, location: {a: b}}",
            "7: engagement.e.location: Here a list of rows with fields is wanted, such as [{kind: storage"
        ),
        Wrong(
            "engagement:\n  e: {supplier: k, capacity: processor, location: [SE]}",
            "7: engagement.e.location.1: Here a list of rows with fields is wanted"),
        Wrong(
            "engagement:\n  e: {supplier: k, capacity: processor, upstream: f}",
            "7: engagement.e.upstream: Here a list of short IDs is wanted, such as [one, two]."),
        Wrong(
            "engagement:\n  e: {supplier: k, capacity: processor, location: [{kind: storage}]}",
            "7: engagement.e.location.1: country or territory is missing (place of processing)."),
    ]

    static let twice = [
        Wrong("    phone: 1\n    phone: 2", "6: phone is given twice. Keep one."),
        Wrong("  k: {name: L}", "4: k is given twice. Keep one."),
        Wrong("  1: {name: L}\n  '1': {name: M}", "7: organisation.1: 1 is given twice. Keep one."),
        Wrong(
            "engagement:\n  e: {supplier: k, capacity: processor, agreement: [a, b, a]}",
            "7: engagement.e.agreement.3: a is given twice. Keep one."),
        Wrong(
            "    certification:\n      - {scheme: A, starts: 2020-01-01}\n      - {starts: 2020-01-01, scheme: A}",
            "8: organisation.k.certification.2: A / 2020-01-01 is given twice. Keep one."),
    ]

    static let all = [
        "fields": fields, "shapes": shapes, "twice": twice, "references": Wrong.references,
        "documents": Wrong.documents,
    ]

    @Test(arguments: all.keys.sorted())
    func everyProblemIsPointedAt(kind: String) async throws {
        try await TestCluster.withRegistry { registry in
            for wrong in Self.all[kind] ?? [] {
                let said = try await registry.refusal(wrong.text)
                #expect(said.count == wrong.says.count, "\(wrong.text): \(said)")
                for (said, wanted) in zip(said, wrong.says) {
                    #expect(said.hasPrefix(wanted), "\(wrong.text)")
                }
            }
            #expect(try await registry.value("select count(*) from register") == "0")
            #expect(try await registry.value("select count(*) from organisation") == "0")
        }
    }
}
