import ArgumentParser
import Registry
import Store

struct Impact: Command {
    static let configuration = CommandConfiguration(
        abstract: "Shows what a vendor, a territory or a data category reaches.")

    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var options: QuestionOptions
    @Option(help: "text, json or csv.") var format = Format.text
    @Option(
        help: ArgumentHelp(
            "From an organisation: its name, number or key.", valueName: "organisation"))
    var vendor: String?
    @Option(help: ArgumentHelp("From a country or region.", valueName: "territory"))
    var territory: String?
    @Option(help: ArgumentHelp("From a kind of data.", valueName: "data-category"))
    var dataCategory: String?

    func validate() throws {
        guard [vendor, territory, dataCategory].compactMap({ $0 }).count == 1 else {
            throw ValidationError("Give one of --vendor, --territory and --data-category.")
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
