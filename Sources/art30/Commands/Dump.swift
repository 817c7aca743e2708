import Access
import ArgumentParser
import Registry
import Store

struct Dump: Command {
    static let configuration = CommandConfiguration(
        abstract: "Writes a register as a document that apply reads.")

    static let writes = true
    @OptionGroup var global: Global
    @Argument(help: "The register's slug.") var register: String

    @Option(help: ArgumentHelp("As the register was known then.", valueName: "time"))
    var knownAt: String?

    func run() async throws {
        let registry = try await registry()
        let document = try await registry.dump(register, Question(knownAt: knownAt))
        try await registry.log(
            "record-exported", register: register, facts: ["extract": "document"])
        let output = global.output
        try output.write(document)
        try output.flush()
    }
}
