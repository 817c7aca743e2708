import ArgumentParser
import Extracts
import Foundation
import Registry
import Sealing
import Store

extension Book: ExpressibleByArgument {}

/// What every export is asked: of what, as what, where to.
struct ExportOptions: ParsableArguments, Sendable {
    @Option(help: "The register's slug.") var register: String

    @Option(help: "all (a ZIP with every format), \(ExtractFormat.words).")
    var format = ExtractFormat.all

    @Option(
        help: ArgumentHelp("The folder to write to; default this one.", valueName: "folder"),
        completion: .directory)
    var output = "."

    @Flag(help: "Replace files that are there already.") var force = false

    @Option(
        help: ArgumentHelp("The day whose facts and law count; default today.", valueName: "date"))
    var on: String?

    @Option(
        help: ArgumentHelp(
            "What the register said then: a date (its first moment) or a time.", valueName: "time"))
    var knownAt: String?

    @Option(
        name: [.customLong("activity")],
        help: ArgumentHelp("Only this activity; may be repeated.", valueName: "key"))
    var activities: [String] = []

    var folder: URL { URL(filePath: output, directoryHint: .isDirectory) }

    func fixed(_ registry: Registry) async throws -> Snapshot {
        if let on { try checkAsked(on) }
        return try await registry.snapshot(register, on: on, knownAt: knownAt)
    }
}

extension ExtractFormat: ExpressibleByArgument {
    package init?(argument: String) {
        guard let format = ExtractFormat.named(argument) else { return nil }
        self = format
    }

    static var allValueStrings: [String] { choices.map(\.name) }
    var defaultValueDescription: String { name }

    /// As the help lists them: `pdf, xlsx or csv`.
    fileprivate static var words: String {
        let names = each.map(\.name)
        return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    }
}

extension Global {
    /// Documents are in Swedish by default, whatever the terminal speaks.
    var documentLanguage: Text.Language { chosen ?? .sv }
}
