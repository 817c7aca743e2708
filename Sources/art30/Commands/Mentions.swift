import ArgumentParser
import Registry
import Store

struct Mentions: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.finds-names-of"))

    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var options: QuestionOptions
    @Option(help: .said("usage.text-json-or-csv")) var format = Format.text

    func run() async throws {
        let lines = try await registry().mentions(try options.question())
        try MentionReport(output: global.output, text: global.text).write(lines, format)
    }
}
