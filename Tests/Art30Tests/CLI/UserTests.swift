import Foundation
import Testing

@testable import Access
@testable import Registry
@testable import Store

@Suite struct UserTests {
    @Test func peopleAreKeptAtTheCommandLine() async throws {
        try await TestCluster.withDatabase { conninfo in
            func run(_ arguments: String...) async throws -> Program.Outcome {
                try await Program.run(["user"] + arguments + ["--database", conninfo])
            }
            func expect(
                _ says: String, _ arguments: String...,
                sourceLocation: SourceLocation = #_sourceLocation
            ) async throws {
                let outcome = try await Program.run(
                    ["user"] + arguments + ["--database", conninfo])
                #expect(
                    outcome.status == 0 && outcome.errors.isEmpty && outcome.output == says + "\n",
                    sourceLocation: sourceLocation)
            }
            func refuse(
                _ says: String, _ arguments: String...,
                sourceLocation: SourceLocation = #_sourceLocation
            ) async throws {
                let outcome = try await Program.run(
                    ["user"] + arguments + ["--database", conninfo])
                #expect(
                    outcome.status == 1 && outcome.output.isEmpty
                        && outcome.errors.hasPrefix("art30: " + says), "\(outcome.errors)",
                    sourceLocation: sourceLocation)
            }
            let registry = try await Registry.open(.server(conninfo), actor: "x")
            try await registry.apply(Documents.keeper)

            try await expect(
                "Nobody can sign in. Add somebody with `art30 user add`.", "list")
            let added = try await run(
                "add", "Anna@Example.se", "--name", "Anna \u{1B}[31mBerg", "--register", "x",
                "--role", "editor")
            #expect(added.status == 1 && added.errors.contains("holds control characters"))
            let again = try await run(
                "add", "Anna@Example.se", "--name", "Anna Berg", "--administrator", "--register",
                "x", "--role", "editor")
            let path = try #require(again.output.firstMatch(of: #/at \/link\/([\w-]{43}) within/#))
            let sessions = try await Sessions.open(.server(Cast.service(conninfo)), size: 1)
            let link = try #require(Token(String(path.output.1)))
            #expect(try await sessions.invited(link)?.name == "Anna Berg")

            try await refuse("There already is a user", "add", "anna@example.se", "--name", "A")
            try await refuse(
                "There is no register “y”. There are: x.", "add", "b@example.se", "--name", "B",
                "--register", "y", "--role", "reader")
            try await refuse("There is no user with the e-mail", "reset", "b@example.se")
            try await expect(
                "anna@example.se is now reader in x.", "grant", "anna@example.se", "--register",
                "x", "--role", "reader")
            try await expect(
                "anna@example.se is signed out and is not let in.", "disable", "anna@example.se")
            try await expect(
                "anna@example.se  Anna Berg, administrator, disabled\n  x: reader", "list")
            try await expect("anna@example.se is let in again.", "enable", "anna@example.se")
            try await expect(
                "anna@example.se no longer has access to x.", "revoke", "anna@example.se",
                "--register", "x")
            try await refuse(
                "anna@example.se has no access to x", "revoke", "anna@example.se", "--register", "x"
            )
            try await expect("ANNA@example.se is removed.", "remove", "ANNA@example.se")
            let wrong = try await run("add", "c@example.se", "--name", "C", "--register", "x")
            #expect(wrong.status == 64)
            let entries = try await registry.audit(register: nil, limit: 100)
            #expect(
                entries.reversed().map { $0["action"] ?? "" } == [
                    "register-changed", "person-added", "access-granted", "access-granted",
                    "person-disabled", "person-enabled", "access-revoked", "person-removed",
                ])
        }
    }
}
