import Access
import ArgumentParser

struct Audit: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.lists-or-checks"),
        subcommands: [ListAudit.self, VerifyAudit.self], defaultSubcommand: ListAudit.self)

    static let writes = false
    @OptionGroup var global: Global
    func run() async throws {}
}

struct ListAudit: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .said("usage.lists-the-newest"))

    static let writes = false
    @OptionGroup var global: Global
    @Option(help: .said("usage.only-what-concerns")) var register: String?
    @Option(help: .said("usage.how-many-at")) var limit = 100
    @Option(help: .said("usage.text-json-or-csv")) var format = Format.text

    func validate() throws {
        guard limit > 0 else { throw ValidationError.said("usage.limit") }
    }

    func run() async throws {
        let entries = try await registry().audit(register: register, limit: limit)
        try AuditReport(output: global.output, text: global.text).write(entries, format)
    }
}

struct VerifyAudit: Command {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: .said("usage.finds-entries-that"),
        discussion: .said("usage.each-register-has"))

    static let writes = false
    @OptionGroup var global: Global
    @Option(
        help: .said("usage.a-hash-that", "hash"))
    var known: [String] = []

    func run() async throws {
        let state = try await registry().verifyAudit(known: known)
        try AuditReport(output: global.output, text: global.text).write(state)
        if !state.isWhole { throw ExitCode(2) }
    }
}
