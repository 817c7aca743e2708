import Access
import ArgumentParser

struct Audit: Command {
    static let configuration = CommandConfiguration(
        abstract: "Lists or checks the log of what was done and tried.",
        subcommands: [ListAudit.self, VerifyAudit.self], defaultSubcommand: ListAudit.self)

    static let writes = false
    @OptionGroup var global: Global
    func run() async throws {}
}

struct ListAudit: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the newest entries, the newest first.")

    static let writes = false
    @OptionGroup var global: Global
    @Option(help: "Only what concerns this register.") var register: String?
    @Option(help: "How many at most.") var limit = 100
    @Option(help: "text, json or csv.") var format = Format.text

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() async throws {
        let entries = try await registry().audit(register: register, limit: limit)
        try AuditReport(output: global.output, text: global.text).write(entries, format)
    }
}

struct VerifyAudit: Command {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Finds entries that were changed, are missing or stand in another place.",
        discussion: """
            Each register has a chain of its own, the installation another. Exit status 2 when \
            anything is wrong. Who owns the database could write the whole log anew: keep the last \
            hash of each chain elsewhere, and ask with --known whether they are still there.
            """)

    static let writes = false
    @OptionGroup var global: Global
    @Option(
        help: ArgumentHelp(
            "A hash that an earlier check told; may be repeated.", valueName: "hash"))
    var known: [String] = []

    func run() async throws {
        let state = try await registry().verifyAudit(known: known)
        try AuditReport(output: global.output, text: global.text).write(state)
        if !state.isWhole { throw ExitCode(2) }
    }
}
