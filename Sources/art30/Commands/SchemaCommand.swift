import ArgumentParser
import Registry
import Store

extension Extract: ExpressibleByArgument {}

struct SchemaCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Writes the JSON Schema of register documents, for editors and checkers.",
        discussion: "With --extract: of the JSON file that art30 export writes.")

    static let writes = false
    @OptionGroup var global: Global

    @Option(help: "authority, chain, transfers, vendors, subject or notice.")
    var extract: Extract?
    @Option(help: "The book of the authority's file: controller or processor.")
    var book: Book?

    func validate() throws {
        if (extract == .authority) != (book != nil) {
            throw ValidationError("--extract authority and --book go together.")
        }
    }

    func run() async throws {
        let output = global.output
        let registry = try await registry()
        if let extract {
            try output.line(try await registry.schema(of: extract, book, global.text))
        } else {
            try output.line(try await registry.catalogue().jsonSchema(global.text))
        }
        try output.flush()
    }
}
