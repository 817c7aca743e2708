import ArgumentParser
import Registry
import Sealing
import Store

struct Rules: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.lists-what-is"))

    static let writes = false
    @OptionGroup var global: Global
    @Argument(help: .said("usage.a-rule-s")) var id: String?

    func run() async throws {
        let report = RuleReport(output: global.output, text: global.text)
        let rules = try Rule.read.get()
        guard let id else { return try report.list(rules) }
        guard let rule = rules.first(where: { $0.id == id }) else {
            throw Rule.unknown(id)
        }
        try report.explain(rule)
    }
}
