import Access
import ArgumentParser
import Registry
import Store

extension DocumentFormat: ExpressibleByArgument {
    package init?(argument: String) {
        guard let format = DocumentFormat.each.first(where: { $0.name == argument }) else {
            return nil
        }
        self = format
    }

    static var allValueStrings: [String] { each.map(\.name) }
    var defaultValueDescription: String { name }
}

struct Dump: Command {
    static let configuration = CommandConfiguration(
        abstract: "Writes a register as a document that apply reads.")

    static let writes = true
    @OptionGroup var global: Global
    @Argument(help: "The register's slug.") var register: String

    @Option(help: "\(DocumentFormat.each.map(\.name).joined(separator: " or ")).")
    var format = DocumentFormat.yaml

    @Option(help: ArgumentHelp("As the register was known then.", valueName: "time"))
    var knownAt: String?

    func run() async throws {
        let registry = try await registry()
        let document = try await registry.dump(
            register, Question(knownAt: knownAt), as: format)
        try await registry.log(
            "record-exported", register: register, facts: ["extract": "document"])
        let output = global.output
        try output.write(document)
        try output.flush()
    }
}
