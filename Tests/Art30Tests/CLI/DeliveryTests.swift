import Foundation
import Testing

@testable import Access
@testable import Registry
@testable import Store
@testable import art30

/// What is handed over can be told, proved and made again.
@Suite struct DeliveryTests {
    /// A register of its own with its program, writing into a folder of its own.
    struct Sessions: Sendable {
        let conninfo: String
        let folder: URL

        func run(_ arguments: String..., language: String = "en") async throws -> Program.Outcome {
            try await Program.run(
                arguments + ["--database", conninfo, "--language", language],
                environment: ["ART30_SIGNING_KEY": folder.appending(path: "key").path()])
        }

        func export(_ more: String..., to name: String = ".") async throws -> Program.Outcome {
            let target = folder.appending(path: name, directoryHint: .isDirectory)
            try FileManager.default.createDirectory(
                at: target, withIntermediateDirectories: true)
            return try await Program.run(
                ["export"] + more + ["--output", target.path(), "--database", conninfo],
                environment: ["ART30_SIGNING_KEY": folder.appending(path: "key").path()])
        }

        func data(_ name: String) throws -> Data {
            try Data(contentsOf: folder.appending(path: name))
        }

        var names: [String] {
            get throws {
                try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
                    .filter { $0 != "key" }
            }
        }
    }

    private func withDesk(
        _ seeds: [String] = ["example"], _ body: @escaping @Sendable (Sessions) async throws -> Void
    ) async throws {
        try await withFolder { folder in
            try await TestCluster.withDatabase { conninfo in
                let registry = try await Registry.open(.server(conninfo), actor: "tester")
                for seed in seeds { try await registry.applySeed(seed) }
                try await body(Sessions(conninfo: conninfo, folder: folder))
            }
        }
    }

    private static let authority = ["authority", "--register", "example"]

    /// The register and the law change, and the delivery is still what it was, to the byte.
    @Test func isMadeAgainFromHistory() async throws {
        try await withDesk { sessions in
            let first = try await sessions.export(
                "authority", "--register", "example", "--book", "controller", "--case-number",
                "DI-2026-1", "--format", "all", "--on", "2026-11-22")
            #expect(first.status == 0, "\(first.errors)")
            let written = try sessions.data("example-30-1-v1.zip")

            let registry = try await Registry.open(.server(sessions.conninfo), actor: "editor")
            let seed = try String(contentsOf: Files.seed("example"), encoding: .utf8)
            try await registry.apply(
                seed.replacing("owner: Head of sales", with: "owner: Head of trade"))
            let adequacy = Files.root.appending(path: "schema/reference/adequacy.csv")
            let law = try String(contentsOf: adequacy, encoding: .utf8)
            let changed = law.replacing("2023/1795", with: "2023/9999")
            #expect(changed != law)
            _ = try await registry.applyLaw(Data(changed.utf8), file: "adequacy.csv")

            let again = try await sessions.export("again", "example-30-1-v1", to: "again")
            #expect(again.status == 0, "\(again.output)\(again.errors)")
            #expect(try sessions.data("again/example-30-1-v1.zip") == written)

            let second = try await sessions.export(
                "authority", "--register", "example", "--book", "controller", "--format", "json",
                "--on", "2026-11-22")
            #expect(second.status == 0)
            let json = String(decoding: try sessions.data("example-30-1-v2.json"), as: UTF8.self)
            #expect(json.contains("Head of trade") && json.contains("2023/9999"))
            let told = json.split(separator: "\"change\":[\n")[1].split(separator: "\n]")[0]
            #expect(told.contains("”Head of sales” → ”Head of trade”."))
            #expect(told.contains("”adequacy") == false && told.contains("2023/9999"))
        }
    }

    @Test func changesAreTold() async throws {
        try await withDesk { sessions in
            _ = try await sessions.export(
                "authority", "--register", "example", "--format", "json")
            let none = try await sessions.run("changes", "--since", "example-30-1-v1")
            #expect(none.output == "Nothing to show.\n" && none.status == 0)
            let registry = try await Registry.open(.server(sessions.conninfo), actor: "editor")
            let seed = try String(contentsOf: Files.seed("example"), encoding: .utf8)
            try await registry.apply(
                seed.replacing("owner: Head of sales", with: "owner: Head of trade"))
            let some = try await sessions.run("changes", "--since", "example-30-1-v1")
            #expect(some.output.contains("process owner was “Head of sales” and is now"))
            #expect(!some.output.contains("Payroll"))
            let other = try await sessions.run("changes", "--since", "example-30-2-v1")
            #expect(other.output == "Nothing to show.\n", "the other book is not concerned")
        }
    }

    @Test func booksAreNeverMixed() async throws {
        try await withDesk { sessions in
            let both = try await sessions.export(
                "authority", "--register", "example", "--format", "json")
            #expect(both.status == 0)
            let controller = String(
                decoding: try sessions.data("example-30-1-v1.json"), as: UTF8.self)
            let processor = String(
                decoding: try sessions.data("example-30-2-v1.json"), as: UTF8.self)
            #expect(
                controller.contains("\"customer-orders\"") && !processor.contains("customer-orders")
            )
            #expect(
                processor.contains("\"role\":\"processor\"")
                    && !controller.contains("\"role\":\"processor\""))
            let list = try await sessions.run("deliveries", "--format", "csv")
            #expect(list.output.split(separator: "\r\n").count == 3)
        }
    }

    @Test func aDraftIsNoDelivery() async throws {
        try await withDesk { sessions in
            let draft = try await sessions.export(
                "authority", "--register", "example", "--draft", "--format", "html")
            #expect(draft.status == 0)
            #expect(try sessions.names == ["example-30-1-draft.html", "example-30-2-draft.html"])
            #expect(
                String(decoding: try sessions.data("example-30-1-draft.html"), as: UTF8.self)
                    .contains("UTKAST"))
            let list = try await sessions.run("deliveries")
            #expect(list.output == "Nothing to show.\n")
        }
    }

    /// Pre-flight: pexcon has blocking gaps, example has nothing to remark.
    @Test func strictRefusesWhatWouldEmbarrass() async throws {
        try await withDesk(["example", "pexcon"]) { sessions in
            let refused = try await sessions.export("authority", "--register", "pexcon", "--strict")
            #expect(refused.status == 2 && refused.output.isEmpty)
            #expect(
                refused.errors.contains("Data processing agreement")
                    || refused.errors.contains("No data processing agreement"))
            #expect(refused.errors.contains("Nothing was written"))
            #expect(try sessions.names == [])
            let check = try await sessions.run(
                "export", "authority", "--register", "pexcon", "--check")
            #expect(check.status == 0 && check.output.contains("telia-office-365"))
            let fine = try await sessions.export(
                "authority", "--register", "example", "--strict", "--format", "json", "--on",
                "2026-11-22")
            #expect(fine.status == 0, "\(fine.errors)")
        }
    }

    @Test func nothingIsReplacedUnasked() async throws {
        try await withDesk { sessions in
            let taken = sessions.folder.appending(path: "example-30-1-v1.json")
            try "mine".write(to: taken, atomically: true, encoding: .utf8)
            let arguments = [
                "authority", "--register", "example", "--book", "controller", "--format", "json",
            ]
            let refused = try await sessions.export(
                arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5],
                arguments[6])
            #expect(refused.status == 1 && refused.errors.contains("--force"))
            #expect(try sessions.names == ["example-30-1-v1.json"])
            #expect(try String(contentsOf: taken, encoding: .utf8) == "mine")
            let list = try await sessions.run("deliveries")
            #expect(list.output == "Nothing to show.\n", "nothing handed over, nothing recorded")
            let forced = try await sessions.export(
                arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5],
                arguments[6], "--force")
            #expect(forced.status == 0)
        }
    }

    @Test(arguments: [
        (["authority", "--register", "nobody"], "nobody"),
        (["authority", "--register", "example", "--on", "2026-02-30"], "2026-02-30"),
        (["authority", "--register", "example", "--activity", "no-such"], "no-such"),
        (["authority", "--register", "example", "--known-at", "2999-01-01"], "2999-01-01"),
        (["authority", "--register", "example", "--on", "1990-01-01"], "1990-01-01"),
        (["again", "example"], "example"), (["again", "example-30-1-v9"], "example-30-1-v9"),
        (["chain", "--register", "example", "--output", "/nowhere/at/all"], "/nowhere/at/all"),
    ])
    func refusalsSayWhatIsWrong(arguments: [String], named: String) async throws {
        try await withDesk { sessions in
            let refused = try await Program.run(
                ["export"] + arguments + ["--database", sessions.conninfo]
                    + (arguments.contains("--output") ? [] : ["--output", sessions.folder.path()]),
                environment: ["ART30_SIGNING_KEY": sessions.folder.appending(path: "key").path()])
            #expect(refused.status == 1 && refused.output.isEmpty)
            #expect(
                refused.errors.hasPrefix("art30: ") && refused.errors.contains(named),
                "\(refused.errors)")
            #expect(!refused.errors.contains("problem."))
            #expect(try sessions.names == [])
        }
    }

    /// A chosen activity is said to be a choice, and the others are left out.
    @Test func scopeIsKeptAndTold() async throws {
        try await withDesk { sessions in
            let one = try await sessions.export(
                "authority", "--register", "example", "--activity", "payroll", "--book",
                "controller", "--format", "json")
            #expect(one.status == 0)
            let json = String(decoding: try sessions.data("example-30-1-v1.json"), as: UTF8.self)
            #expect(json.contains("\"payroll\"") && !json.contains("customer-orders"))
            #expect(json.contains("Ett urval: 1 behandlingar") || json.contains("Ett urval"))
            let again = try await sessions.export("again", "example-30-1-v1", to: "again")
            #expect(again.status == 0)
        }
    }

    @Test func deliveriesAreFinal() async throws {
        try await withDesk { sessions in
            _ = try await sessions.export("authority", "--register", "example", "--format", "json")
            let registry = try await Registry.open(.server(sessions.conninfo), actor: "editor")
            for change in [
                "update delivery set entries = 0", "delete from delivery", "truncate delivery",
            ] {
                await #expect(throws: (any Error).self) { try await registry.value(change) }
            }
            #expect(try await registry.value("select count(*) from delivery") == "2")
        }
    }
}
