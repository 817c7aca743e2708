import ArgumentParser
import Extracts
import Foundation
import Registry
import Sealing
import Store

extension Book: ExpressibleByArgument {}

/// What every export is asked: of what, as what, where to.
struct ExportOptions: ParsableArguments, Sendable {
    @Option(help: .said("usage.the-register-s-slug")) var register: String

    @Option(help: .said("usage.every-format", nil, ["formats": ExtractFormat.words]))
    var format = ExtractFormat.all

    @Option(
        help: .said("usage.the-folder-to", "folder"),
        completion: .directory)
    var output = "."

    @Flag(help: .said("usage.replace-files-that")) var force = false

    @Option(
        help: .said("usage.the-day-whose", "date"))
    var on: String?

    @Option(
        help: .said("usage.what-the-register", "time"))
    var knownAt: String?

    @Option(
        name: [.customLong("activity")],
        help: .said("usage.only-this-activity", "key"))
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
        return names.dropLast().joined(separator: ", ") + " \(String.said("usage.or")) "
            + (names.last ?? "")
    }
}

extension Global {
    /// Documents are in Swedish by default, whatever the terminal speaks.
    var documentLanguage: Text.Language { chosen ?? .sv }
}
