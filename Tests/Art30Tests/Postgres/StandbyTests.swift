import Foundation
import HTTPTypes
import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Store

/// A copy that streams from the primary answers all that only reads, and refuses the rest in words.
@Suite struct StandbyTests {
    private static func sentence(_ language: Text.Language) -> String {
        Text(language).sentences["problem.reading-copy"] ?? ""
    }

    /// What each command is asked: that reads, and that writes.
    private static let reading = [
        ["activities"], ["audit", "list"], ["audit", "verify"],
        ["changes", "--register", "example", "--since", "2026-01-01"], ["deliveries"],
        ["exposure", "--register", "example", "--from", "2026-01-01", "--to", "2026-12-31"],
        ["gaps"], ["impact", "--territory", "US"], ["law", "list"], ["mentions"], ["processors"],
        ["registers"], ["rules"], ["schema"], ["transfers"], ["user", "list"],
        ["what-if", "--end-adequacy", "US-DPF-2023"],
    ]
    private static let writing = [
        [
            "accept", "dpa-missing", "e", "--register", "example", "--reason", "r", "--until",
            "2099-01-01",
        ],
        ["apply", Files.seed("example").path()], ["dump", "example"],
        ["export", "again", "example-30-1-v1"], ["export", "authority", "--register", "example"],
        ["export", "chain", "--register", "example"],
        ["export", "notice", "--register", "example"],
        ["export", "subject", "--register", "example"],
        ["export", "transfers", "--register", "example"],
        ["export", "vendors", "--register", "example"], ["law", "apply", "adequacy.csv"],
        ["migrate"],
        ["user", "add", "new@example.se", "--name", "New"], ["user", "disable", "dpo@example.se"],
        ["user", "enable", "dpo@example.se"],
        ["user", "grant", "dpo@example.se", "--register", "other", "--role", "dpo"],
        ["user", "remove", "dpo@example.se"], ["user", "reset", "dpo@example.se"],
        ["user", "revoke", "dpo@example.se", "--register", "example"],
    ]
    /// Of a file, of the program's own key, or of the server itself.
    private static let elsewhere = [["key"], ["serve"], ["start"], ["stop"], ["verify"]]

    private func subcommands(_ path: [String]) async throws -> [[String]] {
        let help = try await Program.run(path + ["--help"]).output.split(separator: "SUBCOMMANDS:")
        guard help.count == 2, let list = help.last else { return [path] }
        var found: [[String]] = []
        for line in list.split(separator: "\n") {
            guard let name = line.wholeMatch(of: #/ {2}([a-z-]+)( .*)?/#)?.output.1 else {
                continue
            }
            found += try await subcommands(path + [String(name)])
        }
        return found
    }

    @Test func everyCommandIsAskedOfACopy() async throws {
        let told = Self.reading + Self.writing + Self.elsewhere
        for command in try await subcommands([]) {
            #expect(told.contains { $0.starts(with: command) }, "does \(command) read or write?")
        }
    }

    @Test func commandsReadAndDoNotWrite() async throws {
        try await Standby.with { pair in
            func run(_ arguments: [String], _ cluster: Cluster) async throws -> Program.Outcome {
                try await Program.run(
                    arguments, environment: ["ART30_HOME": cluster.home.path(percentEncoded: false)]
                )
            }
            for command in Self.reading {
                let here = try await run(command, pair.primary)
                let there = try await run(command, pair.copy)
                #expect(here.status == 0 && !here.output.isEmpty, "\(command): \(here.errors)")
                #expect(there.output == here.output, "\(command)")
                #expect(there.status == here.status && there.errors == here.errors, "\(command)")
            }
            for command in Self.writing {
                let there = try await run(command, pair.copy)
                #expect(there.status == 1 && there.output.isEmpty, "\(command)")
                #expect(there.errors == "art30: \(Self.sentence(.en))\n", "\(command)")
            }
        }
    }

    /// Also where nobody looked first which server it is.
    @Test func whatWouldWriteSaysWhereTo() async throws {
        try await Standby.with { pair in
            func refused(_ body: () async throws -> Void) async {
                do {
                    try await body()
                    Issue.record("it was done")
                } catch {
                    #expect(Problem(serving: error, reference: "").key == "reading-copy")
                }
            }
            let owner = pair.reading.owner
            let example = try String(contentsOf: Files.seed("example"), encoding: .utf8)
            let document = try await owner.read(Data(example.utf8), file: "example.yaml")
            await refused { try await owner.apply(example) }
            await refused { _ = try await owner.whatIf([.document(document)], Question()) }
            await refused { try await owner.log("attempt-refused") }
            await refused {
                _ = try await pair.reading.sessions.signIn(
                    email: "dpo@example.se", password: Password(typed: "wrong wrong wrong"),
                    address: "127.0.0.1")
            }
            #expect(try await pair.cast.owner.isReadingCopy() == false)
            #expect(try await owner.isReadingCopy())
        }
    }

    @Test func pagesAreTheSameAndFormsAreRefused() async throws {
        try await Standby.with { pair in
            let here = try App(pair.cast)
            let there = try App(pair.reading)
            let dpo = pair.cast.tokens[.dpo]
            let pages = try await here.crawl(dpo).pages
            #expect(pages.count > 30)
            try await pair.catchUp()
            for page in pages {
                let answer = try await there.get(page, session: dpo)
                if page.contains("/extracts/") || page.contains("/export/") {
                    #expect(
                        answer.status == 503 && answer.text.contains(Self.sentence(.sv)), "\(page)")
                    continue
                }
                let wanted = try await here.get(page, session: dpo)
                #expect(answer.status == wanted.status, "\(page)")
                #expect(answer.text == wanted.text, "\(page)")
            }
            for route in there.routes where route.method == .post {
                let answer = try await there.post(route.place(), [:], session: dpo)
                #expect(answer.status == 503 && answer["Retry-After"] == nil, "\(route.path)")
                #expect(answer.text.contains(Self.sentence(.sv)), "\(route.path)")
            }
            #expect(try await here.get("/readyz").text == "ok primary\n")
            #expect(try await there.get("/readyz").text == "ok standby\n")
        }
    }
}
