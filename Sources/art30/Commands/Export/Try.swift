import ArgumentParser
import Exports
import Foundation
import Registry

/// Temporary: prints an extract as JSON.
struct TryExtract: Command {
    static let configuration = CommandConfiguration(commandName: "try-extract")
    @OptionGroup var global: Global
    @Argument var extract: String
    @Option var register: String
    @Option var book: String?
    @Option var on: String?

    func run() async throws {
        let registry = try await global.registry()
        let fixed = try await registry.fix(register, on: on, knownAt: nil)
        let request = ExtractRequest(
            Extract(rawValue: extract) ?? .authority, book.flatMap(Book.init), register: register,
            language: global.language, timeZone: "Europe/Stockholm", on: fixed.on,
            knownAt: fixed.knownAt)
        let output = global.output
        try await writeJSON(request, registry, output)
        try output.flush()
    }
}
