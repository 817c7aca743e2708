import ArgumentParser
import Registry
import Store

extension Extract: ExpressibleByArgument {}

struct SchemaCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: .said("usage.writes-the-json"),
        discussion: .said("usage.with-extract-of"))

    static let writes = false
    @OptionGroup var global: Global

    @Option(help: .said("usage.authority-chain-transfers"))
    var extract: Extract?
    @Option(help: .said("usage.the-book-of"))
    var book: Book?

    func validate() throws {
        if (extract == .authority) != (book != nil) {
            throw ValidationError.said("usage.extract-and-book")
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
