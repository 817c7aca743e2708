import ArgumentParser
import Foundation
import Postgres
import Registry
import Store

struct Law: Command {
    static let configuration = CommandConfiguration(
        abstract: "Lists the law as data, or replaces a part of it by a newer file.",
        subcommands: [ListLaw.self, ApplyLaw.self], defaultSubcommand: ListLaw.self)

    static let writes = false
    @OptionGroup var global: Global
    func run() async throws {}
}

struct ListLaw: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Adequacy decisions, instruments, territories, legal events and thresholds.")

    static let writes = false
    @OptionGroup var global: Global
    @Argument(
        help: "adequacy, authority, instrument, legal_event, territory or threshold; default all.")
    var dataset: String?
    @Option(help: "text, json or csv.") var format = Format.text

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
        abstract: "Replaces reference data by a newer file, after checking it.")

    static let writes = true
    @OptionGroup var global: Global
    @Argument(help: "A file named as the dataset, such as adequacy.csv.") var file: String

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
