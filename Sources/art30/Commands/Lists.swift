import ArgumentParser
import Registry
import Store

/// What the four lists share.
struct Listed: ParsableArguments, Sendable {
    @OptionGroup var options: QuestionOptions
    @Option(help: "text, json or csv.") var format = Format.text

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
    static let configuration = CommandConfiguration(abstract: "Lists the registers.")
    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var listed: Listed
    func run() async throws { try await listed.show(.registers, global) }
}

struct Activities: Command {
    static let configuration = CommandConfiguration(
        abstract: "Lists the processing activities with their purposes, persons and data.")
    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var listed: Listed
    func run() async throws { try await listed.show(.activities, global) }
}

struct Processors: Command {
    static let configuration = CommandConfiguration(
        abstract: "Shows the chains: who processes for whom, under what, where, on which ground.")
    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var listed: Listed
    func run() async throws { try await listed.show(.processors, global) }
}

struct Transfers: Command {
    static let configuration = CommandConfiguration(
        abstract: "Lists the derived transfers, each with its path and its ground.")
    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var listed: Listed
    func run() async throws { try await listed.show(.transfers, global) }
}
