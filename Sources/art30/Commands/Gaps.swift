import ArgumentParser
import Registry
import Store

extension GapText.Grouping: ExpressibleByArgument {}

struct Gaps: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.shows-what-is"))

    static let writes = false
    @OptionGroup var global: Global
    @OptionGroup var options: QuestionOptions

    @Option(help: .said("usage.this-severity-and"))
    var severity = Rule.Severity.info

    @Option(name: [.customLong("rule")], help: .said("usage.only-this-rule"))
    var rules: [String] = []

    @Option(help: .said("usage.text-json-or-csv"))
    var format = Format.text

    @Option(help: .said("usage.exit-with-2"))
    var failOn: Rule.Severity?

    @Option(help: .said("usage.what-stands-in"))
    var by = GapText.Grouping.rule

    @Flag(help: .said("usage.tell-every-activity"))
    var all = false

    @Flag(help: .said("usage.print-the-sql"))
    var sql = false

    func validate() throws {
        if let failOn, failOn < severity {
            throw ValidationError.said("usage.fail-on", ["severity": failOn.rawValue])
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
