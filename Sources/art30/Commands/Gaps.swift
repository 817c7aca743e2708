import ArgumentParser
import Registry
import Store

extension GapText.Grouping: ExpressibleByArgument {}

struct Gaps: Command {
    static let configuration = CommandConfiguration(
        abstract: "Shows what is missing or unlawful as recorded, worst first.")

    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var options: QuestionOptions

    @Option(help: "This severity and worse: blocker, major, minor or info.")
    var severity = Rule.Severity.info

    @Option(name: [.customLong("rule")], help: "Only this rule; may be repeated.")
    var rules: [String] = []

    @Option(help: "text, json or csv.")
    var format = Format.text

    @Option(help: "Exit with 2 when there is a gap of this severity or worse.")
    var failOn: Rule.Severity?

    @Option(help: "What stands in the headings: rule, subject, owner or vendor.")
    var by = GapText.Grouping.rule

    @Flag(help: "Tell every activity and datum of a gap, however many.")
    var all = false

    @Flag(help: "Print the SQL statement instead of running it.")
    var sql = false

    func validate() throws {
        if let failOn, failOn < severity {
            throw ValidationError(
                "--fail-on \(failOn.rawValue) needs --severity \(failOn.rawValue) or lower.")
        }
    }

    func run() async throws {
        let registry = try await registry()
        let form: Registry.GapFilter.Form =
            switch format {
            case .text: .typed
            case .csv: .plain
            case .json: .json
            }
        let filter = Registry.GapFilter(
            severity: severity, rules: rules, form: form, withOwners: by == .owner)
        let output = global.output
        guard !sql else {
            try output.line(
                try await registry.gapStatement(options.question(), filter, global.text))
            return try output.flush()
        }
        let report = GapReport(output, format, global.text)
        try await registry.gaps(options.question(), filter, global.text) { try report.write($0) }
        try report.finish(
            await registry.names(of: report.waiting, options.question(), global.text.language),
            by: by, isWhole: all)
        if let failOn, let worst = report.worst, worst >= failOn { throw ExitCode(2) }
    }
}
