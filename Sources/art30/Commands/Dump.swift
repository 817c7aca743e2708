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
        abstract: .said("usage.writes-a-register"))

    static let writes = true
    @OptionGroup var global: Global
    @Argument(help: .said("usage.the-register-s-slug")) var register: String

    @Option(
        help: .said(
            "usage.formats", nil,
            [
                "formats": DocumentFormat.each.map(\.name)
                    .joined(separator: " \(String.said("usage.or")) ")
            ]))
    var format = DocumentFormat.yaml

    @Option(help: .said("usage.as-the-register", "time"))
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
