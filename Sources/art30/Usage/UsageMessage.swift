import ArgumentParser
import Store

/// What the argument parser says, which speaks English alone, in the reader's words.
struct UsageMessage {
    let text: Text
    let root: any ParsableCommand.Type

    /// Headings of the help, and the two lines that the parser adds to every command.
    func help(_ message: String) -> String {
        UsageMessage.frame.reduce(message) { message, words in
            message.replacing(words.1, with: text("usage.frame.\(words.0)"))
        }
    }

    /// A sentence for what is wrong, with what may have been meant, above the usage.
    func error(_ message: String) -> String {
        guard let end = message.firstRange(of: "\n") else { return sentence(message, "") }
        let rest = String(message[end.lowerBound...])
        return sentence(String(message[..<end.lowerBound]), rest) + help(rest)
    }

    /// The longest first, where one holds another.
    private static let frame = [
        ("overview", "OVERVIEW:"), ("usage", "USAGE:"), ("usage-line", "Usage:"),
        ("options", "OPTIONS:"), ("arguments", "ARGUMENTS:"), ("subcommands", "SUBCOMMANDS:"),
        ("help-line", "Help: "), ("version", "Show the version."),
        ("help", "Show help information."), ("default-command", "(default)"),
        ("default", "default:"), ("values", "(values:"), ("see", "See '"),
        ("detailed", "<subcommand>' for detailed help."), ("subcommand", "<subcommand>"),
        ("more", "--help' for more information."),
    ]

    private static let prefix = "Error: "

    /// The parser's first line, what it tells and which of our sentences says it.
    private nonisolated(unsafe) static let known:
        [(key: String, pattern: Regex<(Substring, Substring)>)] = [
            ("unknown-option", /Unknown option '([^']*)'.*/),
            ("unknown-option", /Invalid option: (.*)/),
            ("missing-value", /Missing value for '([^']*)'/),
            ("no-value", /The option '([^']*)' does not take any value, .*/),
            ("unexpected", /Unexpected argument '(.*)'/),
            // once: where a call was wrong
            ("unexpected-several", /[0-9]+ unexpected arguments: (.*)/),
            ("missing-argument", /Missing expected argument '([^']*)'/),
            ("missing-one", /Missing one of: (.*)/),
            ("twice", /Value to be set with (.*) had already been set with .*/),
        ]

    private func sentence(_ line: String, _ rest: String) -> String {
        let error = line.hasPrefix(UsageMessage.prefix) ? line.dropFirst(7) : line[...]
        let head = text("usage.error") + " "
        // once: where a call was wrong
        if let match = error.wholeMatch(
            of: /The value '(.*)' is invalid for '([^']*)'(?:\. Please provide one of (.*)\.)?.*/)
        {
            let values: [String: String] = [
                "value": String(match.1), "option": String(match.2),
                "values": String(match.3 ?? "").replacing("'", with: "")
                    .replacing(" or ", with: " \(text("usage.or")) "),
            ]
            return head
                + text(match.3 == nil ? "usage.error.value" : "usage.error.values", values)
        }
        for (key, pattern) in UsageMessage.known {
            guard let match = error.wholeMatch(of: pattern) else { continue }
            // The options of a subcommand are unknown where it is itself.
            if key == "unknown-option", let first = CommandLine.arguments.dropFirst().first,
                !first.hasPrefix("-"), rest.contains("Usage: art30 <")
            {
                return sentence("Unexpected argument '\(first)'", rest)
            }
            let value = String(match.1)
            let near = ["unknown-option", "unexpected"].contains(key) ? near(value, rest) : ""
            return head + text("usage.error.\(key)", ["value": value])
                + (near.isEmpty ? "" : " " + text("near.asked", ["near": near]))
        }
        return head + error
    }

    /// Options and subcommands of the command whose usage follows, that look like this one.
    private func near(_ written: String, _ usage: String) -> String {
        let isOption = written.hasPrefix("-")
        // once: where a call was wrong
        let candidates =
            isOption
            ? usage.matches(of: /--[a-z][a-z-]*/).map { String($0.output) } + ["--help"]
            : subcommands(of: usage)
        let begun = Set(candidates.filter { written.count > 1 && $0.hasPrefix(written) }).sorted()
        return begun.isEmpty
            ? Nearness.to(
                written, among: Set(candidates).sorted().map { Nearness.Candidate(key: $0) }
            ).joined(separator: ", ")
            : begun.prefix(3).joined(separator: ", ")
    }

    private func subcommands(of usage: String) -> [String] {
        // once: where a call was wrong
        guard let line = usage.firstMatch(of: #/Usage: art30((?: [a-z-]+)*) /#) else { return [] }
        var command = root
        for word in line.1.split(separator: " ") {
            let next = command.configuration.subcommands.first { $0._commandName == word }
            guard let next else { return [] }
            command = next
        }
        return command.configuration.subcommands.map { $0._commandName }
    }
}
