import ArgumentParser
import Exports
import Registry

struct SchemaCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Writes the JSON Schema of register documents, for editors and checkers.")

    @OptionGroup var global: Global

    func run() async throws {
        let output = global.output
        try output.line(try await global.registry().catalogue().jsonSchema(global.text))
        try output.flush()
    }
}
