import Foundation
import Postgres
import Testing

@testable import Access
@testable import Registry
@testable import Store

/// What the product does in the name of a session.
@Suite struct ActingTests {
    @Test func readersAskAndEditorsApply() async throws {
        try await Cast.with { cast in
            let owner = try await cast.owner.found(Question(registers: ["example"]))
            #expect(!owner.isEmpty)
            for role in Cast.Role.allCases {
                try await cast.sessions.acting(cast.tokens[role]) { registry in
                    if role.access == nil {
                        await #expect(throws: Problem.self) {
                            try await registry.found(Question(registers: ["example"]))
                        }
                        let all = try await registry.found(Question())
                        #expect(all.isEmpty == (role != .stranger), "\(role)")
                    } else {
                        #expect(try await registry.found(Question()) == owner, "\(role)")
                        let past = try await registry.found(Question(knownAt: "2100-01-01"))
                        #expect(past == owner, "\(role)")
                    }
                }
            }
            let document = try await cast.owner.dump("example")
            let changed = document.replacing("title: ", with: "title: New ")
            #expect(document != changed)
            for role in Cast.Role.allCases {
                try await cast.sessions.acting(cast.tokens[role]) { registry in
                    guard let access = role.access, access >= .editor else {
                        await #expect(throws: (any Error).self, "\(role)") {
                            try await registry.apply(changed)
                        }
                        return
                    }
                    // The acceptances it names are as they were: no matter for an editor.
                    let changes = try await registry.apply(role == .editor ? changed : document)
                    #expect(changes.map(\.table) == ["register"])
                }
            }
            let by = try await cast.owner.value(
                "select known_by from register where slug = 'example'")
            #expect(by == "dpo@example.se")
        }
    }

    @Test func onlyTheOfficerAccepts() async throws {
        try await Cast.with { cast in
            let gap = try #require(
                try await cast.owner.found(Question(registers: ["example"])).first
            )
            .split(separator: " ").map(String.init)
            for role in [Cast.Role.stranger, .reader, .editor, .dpo] {
                var error: (any Error)?
                do {
                    _ = try await cast.sessions.acting(cast.tokens[role]) { registry in
                        try await registry.accept(
                            rule: gap[0], key: gap[1], reason: "because", by: "me",
                            until: "2100-01-01", Question(registers: ["example"]))
                    }
                } catch let refused { error = refused }
                let key =
                    role == .reader || role == .editor ? "role-needed.dpo" : "register-unknown"
                #expect((error as? Problem)?.key == (role == .dpo ? nil : key), "\(role)")
            }
            let entry = try await cast.owner.audit(register: "example", limit: 1).first
            #expect(entry?["action"] == "gap-accepted" && entry?["email"] == "dpo@example.se")
        }
    }

    /// Whatever reads, one transaction or several, answers a reader as it answers the owner.
    @Test func aReaderIsAnsweredLikeTheOwner() async throws {
        try await Cast.with { cast in
            let question = Question(registers: ["example"])
            let fixed = try await cast.owner.snapshot("example", on: nil, knownAt: nil)
            @Sendable func answers(_ registry: Registry) async throws -> [String] {
                var answers = [try await registry.dump("example")]
                for listing in [Listing.registers, .activities, .processors, .transfers] {
                    answers += try await registry.rows(listing, question)
                }
                answers += try await registry.mentions(question).map { try $0.json }
                let exposure = try await registry.exposure(
                    question, from: "2026-01-01", to: "2026-03-01")
                answers += try (exposure.transfers + exposure.gaps).map { try $0.json }
                answers += try await registry.law(.sv).map { try $0.json }
                _ = try await registry.snapshot("example", on: nil, knownAt: nil)
                let request = ExtractRequest(
                    .authority, .controller, register: "example", language: .sv, timeZone: "UTC",
                    on: fixed.on, knownAt: fixed.knownAt)
                answers += try await registry.preflight(request).map { try $0.json }
                let lines = Collected()
                try await registry.extract(request) { event in
                    if case .line(let line) = event { lines.append(try line.json) }
                }
                return answers + lines.lines
            }
            let owner = try await answers(cast.owner)
            let reader = try await cast.sessions.acting(cast.tokens[.reader], answers)
            #expect(owner.count > 300 && reader.count == owner.count)
            let differing = zip(owner, reader).filter { $0 != $1 }
            #expect(differing.isEmpty, "\(differing.first.debugDescription)")
        }
    }

    @Test func aBusyDeskSaysSo() async throws {
        try await Cast.with { cast in
            let sessions = Sessions(
                pool: Pool(size: 1, timeout: .milliseconds(50)) {
                    try await Connection(Cast.service(cast.conninfo))
                }, conclusions: cast.sessions.conclusions, tables: .all,
                catalogue: cast.sessions.catalogue)
            try await sessions.acting(nil) { _ in
                await #expect(throws: Problem("database-busy")) {
                    try await sessions.acting(nil) { _ in }
                }
            }
        }
    }

    /// An editor's document that drops an acceptance is refused aloud, and whole.
    @Test func anEditorDropsNoAcceptance() async throws {
        try await Cast.with { cast in
            let document = try await cast.owner.dump("example")
            let start = try #require(document.range(of: "\nacceptance:\n"))
            let rest = document[start.upperBound...]
            let end = rest.firstRange(of: /\n(?=[a-z])/)?.lowerBound ?? rest.endIndex
            let without = document[..<start.lowerBound] + "\nacceptance: {}" + document[end...]
            await #expect(throws: (any Error).self) {
                try await cast.sessions.acting(cast.tokens[.editor]) {
                    try await $0.apply(String(without))
                }
            }
            #expect(try await cast.owner.dump("example") == document)
            try await cast.sessions.acting(cast.tokens[.dpo]) {
                try await $0.apply(String(without))
            }
            #expect(try await cast.owner.dump("example") != document)
        }
    }
}
