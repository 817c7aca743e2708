import ArgumentParser
import Foundation
import Registry
import Store

struct Accept: Command {
    static let configuration = CommandConfiguration(
        abstract: .said("usage.accepts-a-gap"),
        discussion: .said("usage.it-comes-back"))

    static let writes = true
    @OptionGroup var global: Global
    @Argument(help: .said("usage.the-rule-s")) var rule: String
    @Argument(help: .said("usage.the-key-or")) var key: String
    @Option(help: .said("usage.the-register-s-slug")) var register: String
    @Option(help: .said("usage.why-the-gap")) var reason: String
    @Option(help: .said("usage.last-day-of", "date")) var until: String
    @Option(help: .said("usage.who-answers-for")) var by: String?

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
