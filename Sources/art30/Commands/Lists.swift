import ArgumentParser
import Registry
import Store

/// What the four lists share.
struct Listed: ParsableArguments, Sendable {
    @OptionGroup var options: QuestionOptions
    @Option(help: .said("usage.text-json-or-csv")) var format = Format.text

    func show(_ listing: Listing, _ global: Global) async throws {
        let report = ListReport(global.output, format, listing, global.text)
        let question = try options.question()
        try await global.registry().inOneSnapshot { registry in
            try await registry.list(
                listing, question, global.language, { try report.start($0) },
                { try report.write($0) })
            try report.finish(
                unjudged: listing == .transfers
                    ? try await registry.unjudged(question, global.text) : nil)
        }
    }
}

struct Registers: Command {
    static let configuration = CommandConfiguration(abstract: .said("usage.lists-the-registers"))
    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var listed: Listed
    func run() async throws { try await listed.show(.registers, global) }
}

struct Activities: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.lists-the-processing"))
    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var listed: Listed
    func run() async throws { try await listed.show(.activities, global) }
}

struct Processors: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.shows-the-chains"))
    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var listed: Listed
    func run() async throws { try await listed.show(.processors, global) }
}

struct Transfers: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.lists-the-derived"))
    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var listed: Listed
    func run() async throws { try await listed.show(.transfers, global) }
}
