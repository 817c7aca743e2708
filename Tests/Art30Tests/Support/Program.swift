import Foundation
import Subprocess
import SystemPackage
import Testing

@testable import Store

/// The built program, run as a user would.
enum Program {
    struct Outcome {
        let status: Int
        let output: String
        let errors: String
    }

    static var path: String {
        // The test bundle lies beside the program.
        let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return bundle.deletingLastPathComponent().appending(path: "art30").path()
    }

    static func run(
        _ arguments: [String], environment: [String: String] = [:], input: String = "",
        program: String? = nil
    ) async throws -> Outcome {
        await Gate.programs.enter()
        defer { Task { await Gate.programs.leave() } }
        let result = try await Subprocess.run(
            .path(FilePath(program ?? path)), arguments: Arguments(arguments),
            environment: variables(environment), input: .string(input),
            output: .string(limit: 64 << 20), error: .string(limit: 1 << 20))
        return Outcome(
            status: status(result.terminationStatus), output: result.standardOutput,
            errors: result.standardError)
    }

    /// Starts the program, waits until `isTime`, and kills it (kill -9).
    /// - Returns: its status: -9 when it was killed in time.
    static func kill(
        _ arguments: [String], environment: [String: String] = [:],
        when isTime: @Sendable () async throws -> Bool
    ) async throws -> Int {
        let result = try await Subprocess.run(
            .path(FilePath(path)), arguments: Arguments(arguments),
            environment: variables(environment), input: .none, output: .discarded, error: .discarded
        ) { execution in
            // What has ended has no words left, though it waits to be asked how it ended.
            let words = "/proc/\(execution.processIdentifier.value)/cmdline"
            let end = ContinuousClock.now + .seconds(60)
            while try await !isTime(), .now < end,
                FileManager.default.contents(atPath: words)?.isEmpty == false
            {
                try await Task.sleep(for: .milliseconds(10))
            }
            try? execution.send(signal: .kill)
        }
        return status(result.terminationStatus)
    }

    private static func status(_ status: TerminationStatus) -> Int {
        switch status {
        case .exited(let code): Int(code)
        case .signaled(let signal): -Int(signal)
        }
    }

    private static func variables(_ given: [String: String]) -> Environment {
        var variables: [Environment.Key: String?] = [
            "LANG": "C.UTF-8", "LC_ALL": nil, "LC_MESSAGES": nil, "DATABASE_URL": nil,
            "ART30_HOME": nil, "TZ": "UTC", "NO_COLOR": nil, "TERM": "xterm",
        ]
        for (name, value) in given { variables[.init(rawValue: name)!] = value }
        return .inherit.updating(variables)
    }
}
