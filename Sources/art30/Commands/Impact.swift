import ArgumentParser
import Registry
import Store

struct Impact: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.shows-what-a"))

    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var options: QuestionOptions
    @Option(help: .said("usage.text-json-or-csv")) var format = Format.text
    @Option(
        help: .said("usage.from-an-organisation", "organisation"))
    var vendor: String?
    @Option(help: .said("usage.from-a-country", "territory"))
    var territory: String?
    @Option(help: .said("usage.from-a-kind", "data-category"))
    var dataCategory: String?

    func validate() throws {
        guard [vendor, territory, dataCategory].compactMap({ $0 }).count == 1 else {
            throw ValidationError.said("usage.one-start")
        }
    }

    func run() async throws {
        let reach: Reach =
            if let vendor {
                .vendor(vendor)
            } else if let territory {
                .territory(territory)
            } else {
                .dataCategory(dataCategory ?? "")
            }
        let impact = try await registry().impact(reach, try options.question())
        try ImpactReport(output: global.output, text: global.text).write(impact, format)
    }
}
