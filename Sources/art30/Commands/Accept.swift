import ArgumentParser
import Foundation
import Registry
import Store

struct Accept: Command {
    static let configuration = CommandConfiguration(
        abstract: "Accepts a gap as it stands, with a reason and until a day.",
        discussion: "It comes back when the day has passed or when its facts change.")

    static let writes = true
    @OptionGroup var global: Global
    @Argument(help: "The rule's id.") var rule: String
    @Argument(help: "The key or the name of what the gap points at.") var key: String
    @Option(help: "The register's slug.") var register: String
    @Option(help: "Why the gap may stand.") var reason: String
    @Option(help: ArgumentHelp("Last day of the acceptance.", valueName: "date")) var until: String
    @Option(help: "Who answers for it; default the user's name.") var by: String?

    func run() async throws {
        guard isDay(until) else { throw Problem("bad-date", ["value": until]) }
        let count = try await registry().accept(
            rule: rule, key: key, reason: reason, by: by ?? NSUserName(), until: until,
            Question(registers: [register]))
        let output = global.output
        try output.line(
            global.text("accept.done", ["count": "\(count)", "rule": rule, "until": until]))
        try output.flush()
    }
}
