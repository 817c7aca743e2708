import ArgumentParser
import Foundation
import Postgres
import Registry
import Store

struct Law: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.lists-the-law"),
        subcommands: [ListLaw.self, ApplyLaw.self], defaultSubcommand: ListLaw.self)

    static let writes = false
    @OptionGroup var global: Global
    func run() async throws {}
}

struct ListLaw: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: .said("usage.adequacy-decisions-instruments"))

    static let writes = false
    @OptionGroup var global: Global
    @Argument(
        help: .said("usage.adequacy-authority-instrument"))
    var dataset: String?
    @Option(help: .said("usage.text-json-or-csv")) var format = Format.text

    func run() async throws {
        let lines = try await registry().law(global.language).filter {
            try dataset == nil || $0.text("dataset") == dataset
        }
        try LawReport(output: global.output, text: global.text).write(lines, format)
    }
}

struct ApplyLaw: Command {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: .said("usage.replaces-reference-data"))

    static let writes = true
    @OptionGroup var global: Global
    @Argument(help: .said("usage.a-file-named")) var file: String

    func run() async throws {
        let counts = try await registry().applyLaw(try documentData(of: file), file: file)
        let words = zip(["added", "changed", "removed"], counts).map {
            global.text("change.\($0)", ["count": "\($1)"])
        }
        let output = global.output
        try output.line(
            global.text(
                counts.reduce(0, +) == 0 ? "change.nothing" : "change.done",
                ["register": file, "counts": words.joined(separator: ", ")]))
        try output.flush()
    }
}
