import Foundation
import Postgres
import Synchronization
import Testing

@testable import Access
@testable import Registry
@testable import Store

/// A register with the verdict of the law on it, from `LawCases/<row>-<words>.yaml`.
struct LawCase: Sendable, CustomTestStringConvertible {
    struct Verdict: Sendable {
        let day: String
        /// Everything the compared groups find, with repeats.
        var expected: [String] = []
        /// Rules of other groups, each as often as it is named.
        var also: [String] = []
    }

    let name: String
    let row: String
    let verdicts: [Verdict]
    /// The document with the file's name for a slug, so that all cases fit into one database.
    let text: String

    var testDescription: String { name }

    init(_ file: URL) throws {
        name = file.deletingPathExtension().lastPathComponent
        let source = try String(contentsOf: file, encoding: .utf8)
        text = source.replacing("\nregister: case\n", with: "\nregister: \(name)\n")
        var row = ""
        var verdicts: [Verdict] = []
        for line in source.split(separator: "\n") where line.hasPrefix("#! ") {
            let parts = line.dropFirst(3).split(separator: ":", maxSplits: 1)
            let words = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []
            switch parts[0] {
            case "row": row = words.joined(separator: " ")
            case "on": verdicts.append(Verdict(day: words.joined()))
            case "expect": verdicts[verdicts.count - 1].expected = words.sorted()
            case "also": verdicts[verdicts.count - 1].also = words.sorted()
            default: break
            }
        }
        self.row = row
        self.verdicts = verdicts
    }

    static let groups = [
        "transfer-", "adequacy-", "scc-", "bcr-", "art46-", "tia-", "derog-", "dpa-",
        "subprocessor-", "processor-", "role-", "joint-",
    ]

    static let all: [LawCase] = {
        let folder = Files.tests.appending(path: "LawCases")
        let files = try? FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension == "yaml" }
            .sorted { $0.path() < $1.path() }.compactMap { try? LawCase($0) }
    }()

    /// What was found, by "case day"; what kept a case from being applied, by "case".
    struct Answers: Sendable {
        var found: [String: [String]] = [:]
        var problems: [String: String] = [:]
        /// Transfers that gaps and transfers do not agree on.
        var broken: [String] = []
    }

    /// All cases, in a few databases at a time; in each they are registers, asked once for each day.
    static let answers = Task {
        let parts = (0..<3).map { part in
            all.enumerated().filter { $0.offset % 3 == part }.map(\.element)
        }
        return try await withThrowingTaskGroup(of: Answers.self) { group in
            for part in parts { group.addTask { try await answer(part) } }
            return try await group.reduce(into: Answers()) {
                $0.found.merge($1.found) { $1 }
                $0.problems.merge($1.problems) { $1 }
                $0.broken += $1.broken
            }
        }
    }

    private static func answer(_ cases: [LawCase]) async throws -> Answers {
        try await TestCluster.withRegistry { registry in
            var answers = Answers()
            for one in cases {
                do { try await registry.apply(one.text) } catch {
                    answers.problems[one.name] = String(reflecting: error)
                }
            }
            for day in Set(cases.flatMap { $0.verdicts.map(\.day) }) {
                let found = Mutex<[String: [String]]>([:])
                try await registry.gaps(
                    Question(on: day), Registry.GapFilter(), Text(.en)
                ) { event in
                    guard case .gap(let gap) = event else { return }
                    found.withLock { $0["\(gap.register) \(day)", default: []].append(gap.rule) }
                }
                answers.found.merge(found.withLock { $0 }) { $1 }
                answers.broken += try await TransferInvariantTests.broken(day, registry)
            }
            return answers
        }
    }
}

@Suite struct LawCaseTests {
    @Test(arguments: LawCase.all)
    func verdict(one: LawCase) async throws {
        let answers = try await LawCase.answers.value
        #expect(answers.problems[one.name] == nil)
        #expect(!one.verdicts.isEmpty)
        for verdict in one.verdicts {
            let found = answers.found["\(one.name) \(verdict.day)"] ?? []
            // The cases record agreements, not their terms: that nobody read them is found in most.
            let compared = found.filter { rule in
                rule != "dpa-terms-unread" && LawCase.groups.contains { rule.hasPrefix($0) }
            }
            #expect(compared.sorted() == verdict.expected, "\(one.name) on \(verdict.day)")
            let others = found.filter { verdict.also.contains($0) }
            #expect(others.sorted() == verdict.also, "\(one.name) on \(verdict.day)")
        }
    }

    @Test func everyRowHasCase() {
        let rows = [
            "A1", "A5", "A7", "A8", "A12", "B1", "B6", "C1", "C2", "C3", "C4", "C5", "C6",
            "D1", "D2", "D3", "D4", "D5", "D11", "D12", "D13", "D18", "D20", "D37", "D40", "D45",
            "D50", "D57", "D77", "D78", "D87", "R1", "R4", "R6", "R11", "R18", "R19", "R22",
            "R28", "E-AU", "E-GL", "E-MC", "E-RS", "E-US", "F8", "F9",
        ]
        #expect(Set(rows).subtracting(LawCase.all.map(\.row)).isEmpty)
        for one in LawCase.all { #expect(one.name.hasPrefix(one.row), "\(one.name): \(one.row)") }
    }

    /// An importer in a place without a decision, or in the United States and not listed.
    @Test func placesWithoutDecision() async throws {
        let places = """
            AE AL AU BA CL CN CO CR EG GE GI GL HK IN KE MA MC MD ME MK MX MY NG PE PH QA RS SA SG
            SM TH TN TR TW UA VN XK ZA US
            """.split { $0.isWhitespace }
        var text = """
            register: case
            keeper: keeper
            organisation:
              keeper: {name: Keeper AB, address: Storgatan 1, contact: A. Person, seat: SE}

            """
        for place in places {
            text += "  in-\(place): {name: In \(place), address: Street 1, seat: '\(place)'}\n"
        }
        text += "engagement:\n"
        for place in places {
            text += "  to-\(place): {supplier: in-\(place), capacity: independent_controller}\n"
        }
        let document = text
        let found = try await TestCluster.withRegistry { registry in
            try await registry.apply(document)
            return try await registry.found(
                Question(on: "2026-11-22"), rules: ["transfer-no-instrument"])
        }
        #expect(Set(found) == Set(places.map { "transfer-no-instrument to-\($0)" }))
        #expect(found.count == places.count)
    }

    /// What public lists get wrong.
    @Test(arguments: [
        ("NZ", "2013/65/EU", "2012-12-19", nil), ("GG", "2003/821/EC", "2003-11-21", nil),
        ("KR", "(EU) 2022/254", "2021-12-17", nil), ("JP", "(EU) 2019/419", "2019-01-23", nil),
        ("GB", "(EU) 2025/2574", "2025-12-28", "2031-12-27"),
        ("BR", "(EU) 2026/179", "2026-01-26", nil), ("SG", nil, nil, nil),
    ])
    func decision(territory: String, number: String?, from: String?, until: String?) async throws {
        let rows = try await TestCluster.withRegistry { registry in
            try await registry.connection.run(
                Query(
                    """
                    select decision_number, applies_from::text, applies_until::text
                    from adequacy where territory = $1 and during @> date '2026-11-22'
                    """, [territory]))
        }
        #expect(rows.map { $0["decision_number"] } == (number == nil ? [] : [number]))
        #expect(rows.map { $0["applies_from"] } == (number == nil ? [] : [from]))
        #expect(rows.map { $0["applies_until"] } == (number == nil ? [] : [until]))
    }
}
