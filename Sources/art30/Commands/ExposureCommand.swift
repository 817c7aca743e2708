import ArgumentParser
import Registry
import Store

extension ExposureFormat: ExpressibleByArgument {}

struct ExposureCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "exposure",
        abstract: .said("usage.shows-since-when"))

    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var options: QuestionOptions
    @Option(help: .said("usage.first-day-default")) var from: String?
    @Option(help: .said("usage.last-day-default")) var to: String?
    @Option(help: .said("usage.text-json-csv"))
    var format = ExposureFormat.text

    func run() async throws {
        for day in [from, to].compactMap({ $0 }) { try checkAsked(day) }
        let progress = Progress("exposure")
        let registry = try await registry()
        let exposure = try await registry.exposure(
            try options.question(), from: from, to: to
        ) { progress.show("", $0, $1) }
        let law = try await registry.names(try options.question(), global.text)
        try ExposureReport(output: global.output, text: global.text, law: law)
            .write(exposure, format)
    }
}
