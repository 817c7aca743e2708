import Foundation
import Testing

@testable import Registry
@testable import Store

@Suite struct GapsTests {
    struct Report: Decodable {
        struct Gap: Decodable {
            struct Subject: Decodable {
                let type, key, name: String
            }
            let rule, severity, register, law, title, remedy: String
            let subject: Subject
            let path: [String]
        }
        let on: String
        let counts: [String: Int]
        let gaps: [Gap]
    }

    static func report(_ arguments: String..., language: String = "en") async throws -> Report {
        let all =
            ["gaps", "--format", "json", "--on", "2026-11-22", "--language", language]
            + arguments + ["--database", try await Seeded.conninfo.value]
        let outcome = try await Program.run(all)
        #expect(outcome.errors.isEmpty)
        return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    }

    @Test func jsonHasTheShapeOfTheIssue() async throws {
        let outcome = try await Seeded.run("gaps", "--format", "json")
        let top = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(Set(top.keys).isSuperset(of: ["on", "known_at", "counts", "gaps"]))
        #expect(top["on"] as? String == "2026-11-22" && top["known_at"] is NSNull)
        let counts = try #require(top["counts"] as? [String: Int])
        #expect(Set(counts.keys).isSuperset(of: ["blocker", "major", "minor", "info"]))
        let gaps = try #require(top["gaps"] as? [[String: Any]])
        #expect(gaps.count > 100)
        for severity in Rule.Severity.allCases {
            let found = gaps.count { $0["severity"] as? String == severity.rawValue }
            #expect(found == counts[severity.rawValue])
        }
        for gap in gaps {
            let wanted = [
                "rule", "severity", "register", "subject", "path", "law", "title", "remedy",
                "detail",
            ]
            #expect(Set(gap.keys).isSuperset(of: wanted))
            #expect(
                Set((gap["subject"] as? [String: String] ?? [:]).keys) == ["type", "key", "name"])
            #expect(gap["path"] is [String] && gap["detail"] is [String: Any])
        }
    }

    @Test func csvHasOneRowForEachGap() async throws {
        let json = try await Self.report("--register", "ctcs")
        let csv = try await Seeded.run("gaps", "--format", "csv", "--register", "ctcs")
        let rows = csv.output.components(separatedBy: "\r\n")
        #expect(
            rows.first?.hasPrefix(
                #""severity","rule","register","type","key","name","title","law","remedy","path","detail""#
            )
                == true)
        #expect(rows.count == json.gaps.count + 2 && rows.last == "")
        #expect(rows.dropFirst().dropLast().allSatisfy { $0.contains(#","ctcs","#) })
    }

    @Test func filtersNarrow() async throws {
        let all = try await Self.report()
        let severe = try await Self.report("--severity", "major")
        #expect(Set(severe.gaps.map(\.severity)) == ["blocker", "major"])
        #expect(severe.counts["blocker"] == all.counts["blocker"] && severe.counts["minor"] == 0)
        let two = try await Self.report("--rule", "basis-missing", "--rule", "dpa-missing")
        #expect(Set(two.gaps.map(\.rule)) == ["basis-missing", "dpa-missing"])
        #expect(
            two.gaps.count == all.gaps.count { ["basis-missing", "dpa-missing"].contains($0.rule) })
        let one = try await Self.report("--register", "exopen", "--register", "ctcs")
        #expect(Set(one.gaps.map(\.register)) == ["ctcs", "exopen"])
        #expect(one.gaps.count == all.gaps.count { ["ctcs", "exopen"].contains($0.register) })
        let swedish = try await Self.report("--register", "exopen", language: "sv")
        #expect(
            swedish.gaps.contains { $0.title == "Behovet av konsekvensbedömning är inte prövat" })
    }

    @Test(arguments: [
        (["--fail-on", "blocker", "--register", "pexcon"], 2),
        (["--fail-on", "info", "--register", "pexcon"], 2),
        (["--fail-on", "blocker", "--rule", "dpia-screening-missing"], 0),
        (["--fail-on", "minor", "--rule", "dpia-screening-missing"], 2),
        (["--fail-on", "major", "--rule", "dpia-screening-missing"], 0),
        (["--register", "pexcon"], 0),
        (["--fail-on", "blocker", "--register", "pexcon", "--format", "json"], 2),
        (["--fail-on", "blocker", "--register", "pexcon", "--format", "csv"], 2),
    ])
    func failOnDecidesTheExitStatus(arguments: [String], status: Int) async throws {
        let day = arguments.contains("--on") ? [] : ["--on", "2026-11-22"]
        let outcome = try await Program.run(
            ["gaps", "--database", try await Seeded.conninfo.value] + arguments + day)
        #expect(outcome.status == status && outcome.errors.isEmpty && !outcome.output.isEmpty)
    }

    @Test(arguments: [
        (["gaps", "--rule", "bogus"], "There is no rule “bogus”. `art30 rules` lists them all."),
        (["rules", "bogus"], "There is no rule “bogus”. `art30 rules` lists them all."),
        (
            ["gaps", "--register", "bogus"],
            "There is no register “bogus”. There are: ctcs, example, excedo, exopen, expisoft, pexcon."
        ),
        (
            ["dump", "bogus"],
            "There is no register “bogus”. There are: ctcs, example, excedo, exopen, expisoft, pexcon."
        ),
        (["gaps", "--on", "2026-02-30"], "“2026-02-30” is not a date. Write it as 2026-01-31."),
        (
            ["gaps", "--on", "1990-01-01"],
            "1990-01-01 cannot be asked about: choose a day from 2018-05-25, when the GDPR began to "
                + "apply, to 2099-12-31."
        ),
        (
            ["exposure", "--from", "2018-05-24"],
            "2018-05-24 cannot be asked about: choose a day from 2018-05-25, when the GDPR began to "
                + "apply, to 2099-12-31."
        ),
        (
            ["serve", "--port", "99999"],
            "--port is 99999, but must be a whole number from 1 to 65535."
        ),
        (
            ["transfers", "--known-at", "soon"],
            "“soon” is not a time. Write a day as 2026-01-31 or a time as 2026-01-31T12:00Z."
        ),
        (
            ["apply", "/nonexistent/x.yaml"],
            "/nonexistent/x.yaml cannot be read. Check the name and your rights."
        ),
        (["apply", "/tmp"], "/tmp cannot be read. Check the name and your rights."),
    ])
    func problemsAreOneLineAndStatusOne(arguments: [String], says: String) async throws {
        let outcome = try await Program.run(
            arguments + ["--database", try await Seeded.conninfo.value, "--language", "en"])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors == "art30: \(says)\n")
    }
}
