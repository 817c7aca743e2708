import ArgumentParser
import Foundation
import Postgres
import Registry
import Store

@main
struct Art30: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "art30",
        abstract: .said("usage.keeps-the-record"),
        discussion: .said("usage.exit-status-0"),
        version: Program.version,
        subcommands: [
            Gaps.self, Rules.self, Registers.self, Activities.self, Processors.self,
            Transfers.self, WhatIf.self, ExposureCommand.self, Impact.self, Mentions.self,
            Accept.self,
            Law.self, Export.self, Verify.self, Changes.self, Deliveries.self, Key.self,
            Apply.self, Dump.self, User.self, Audit.self, SchemaCommand.self, Migrate.self,
            Serve.self, Start.self, Stop.self,
        ])

    static func main() async {
        var language = Usage.language
        do {
            var command = try parseAsRoot()
            if var command = command as? any Command {
                language = command.global.language
                try await command.run()
            } else {
                try command.run()
            }
        } catch let problem as Problem {
            complain([problem], language)
        } catch let problems as Problems {
            complain(problems.all, language)
        } catch let error as ServerError {
            complain([Problem(error) ?? unknown(error)], language)
        } catch let error as ColumnError {
            complain([unknown(error)], language)
        } catch let error as ClusterError {
            complain([Problem(error)], language)
        } catch {
            let message = UsageMessage(text: Usage.text, root: Art30.self)
            let code = exitCode(for: error)
            let said = fullMessage(for: error)
            if code.isSuccess {
                print(message.help(said))
            } else if !said.isEmpty {
                warn(message.error(said))
            }
            exit(withError: code)
        }
    }

    private static func complain(_ problems: [Problem], _ language: Text.Language) -> Never {
        let text = Text(language)
        for problem in problems {
            warn("art30: " + problem.sentence(text).plain)
        }
        exit(withError: ExitCode(problems.map(\.kind.answer.exit).max() ?? 1))
    }

    /// An error nobody foresaw: its code goes to the log under a number, and only the number is
    /// shown. The server's own words may quote personal data and are left out of both.
    private static func unknown(_ error: any Error) -> Problem {
        let reference = String(UInt32.random(in: 0 ... .max), radix: 36).uppercased()
        ErrorLog(environment: ProcessInfo.processInfo.environment)
            .append("\(Date.now.ISO8601Format()) \(reference) \(Problem.code(of: error))")
        return Problem("unknown", ["reference": reference])
    }
}

func warn(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
}
