import Foundation
import Testing

@testable import Registry
@testable import Store

/// A processor without an agreement and its subprocessor; one that is only a category; and one that
/// objected to its subprocessor.
private let unfolded = """
    register: folded
    keeper: us
    organisation:
      us: {name: Us AB, seat: SE}
      telia: {name: Telia AB, seat: SE, address: Gatan 1, email: a@b.example}
      microsoft: {name: Microsoft Ireland Ltd, seat: IE, address: Street 1, email: a@b.example}
      signed: {name: Signed AB, seat: SE, address: Gatan 1, email: a@b.example}
      others: {name: Suppliers, kind: category}
    engagement:
      telia: {supplier: telia, capacity: processor}
      azure: {supplier: microsoft, capacity: subprocessor, upstream: [telia]}
      objected:
        supplier: microsoft
        capacity: subprocessor
        upstream: [telia]
        notified: 2026-01-01
        objected: 2026-01-10
      signed: {supplier: signed, capacity: processor, agreement: [signed]}
      under-signed: {supplier: microsoft, capacity: subprocessor, upstream: [signed]}
      others: {supplier: others, capacity: processor}
    agreement:
      signed: {name: Signed, kind: processing, status: signed, form: electronic, signed: 2025-01-01}
    subject_category: {customer: {name: Customers}}
    data_category: {contact: {name: Contact details}}
    activity:
      sales:
        name: Sales
        engagement: [telia, signed, others]
        subject: {customer: {data: {contact: {}}}}
    """

@Suite struct FoldedGapTests {
    private let question = Question(registers: ["folded"], on: "2026-05-01")

    private func folded(_ registry: Registry) async throws -> [String: Set<String>] {
        try await registry.gapList(question, Text(.en)).folded().reduce(into: [:]) { found, fold in
            let cause = "\(fold.gap.rule) \(fold.gap.key)"
            for gap in fold.consequences {
                found[cause, default: []].insert("\(gap.rule) \(gap.key)")
            }
        }
    }

    @Test func whatFollowsFromAMissingAgreementFoldsUnderIt() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(unfolded)
            let all = try await registry.gapList(question, Text(.en))
            let folded = try await folded(registry)
            #expect(
                folded["dpa-missing telia"] == [
                    "subprocessor-unauthorised azure", "subprocessor-flowdown-missing azure",
                    "subprocessor-flowdown-missing objected",
                ], "an objection is a cause of its own")
            #expect(
                folded["subprocessor-chain-unresolved others"] == [
                    "subprocessor-identity-incomplete others", "location-unknown others",
                    "location-access-unknown others",
                ])
            #expect(folded.count == 2)
            let count = all.folded().reduce(0) { $0 + $1.all.count }
            #expect(count == all.count, "none is told twice or not at all")
        }
    }

    @Test func anAcceptedCauseHasNoConsequences() async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(unfolded)
            _ = try await registry.accept(
                rule: "dpa-missing", key: "telia", reason: "Signed next week", by: "A. Keeper",
                until: "2026-05-09", question)
            #expect(try await folded(registry)["dpa-missing telia"] == nil)
        }
    }

    /// A page has every gap once, those that follow from its own with them, whatever its size.
    @Test(arguments: [1, 4, 50])
    func everyPageFoldsItsOwn(size: Int) async throws {
        try await TestCluster.withRegistry { registry in
            try await registry.apply(unfolded)
            let all = try await registry.gapList(question, Text(.en)).map { "\($0.rule) \($0.key)" }
            var told: [String] = []
            var page = 0
            var found = GapPage()
            repeat {
                page += 1
                found = try await registry.gapPage(question, .init(), page: page, size: size)
                told += found.folded.flatMap(\.all).map { "\($0.rule) \($0.key)" }
                #expect(found.folded.count == found.open.count)
                #expect(found.openCount == all.count)
            } while page * size < found.openCount - found.foldedCount
            #expect(told.sorted() == all.sorted())
            var choice = GapPage.Choice()
            choice.rules = ["subprocessor-unauthorised"]
            let chosen = try await registry.gapPage(question, choice, size: 50)
            #expect(
                Set(chosen.open.map(\.key)) == ["azure", "objected", "under-signed"],
                "chosen, it stands")
        }
    }

    /// A header that names what is not there folds nothing.
    @Test func rulesFollowFromRulesThatFollowFromNone() throws {
        let rules = Rule.all.filter { !$0.follows.isEmpty }
        #expect(rules.count > 3)
        for rule in rules {
            for (id, flag) in rule.follows {
                let cause = try #require(Rule.all.first { $0.id == id }, "\(rule.id): \(id)")
                #expect(cause.follows.isEmpty, "\(rule.id) follows \(id), which follows")
                if let flag { #expect(cause.select.contains("'\(flag) flag'")) }
            }
            if let unless = rule.unless { #expect(rule.select.contains("'\(unless) ")) }
        }
    }
}
