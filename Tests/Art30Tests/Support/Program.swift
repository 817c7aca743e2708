import Foundation
import Subprocess
import SystemPackage
import Testing

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
        _ arguments: [String], environment: [String: String] = [:], input: String = ""
    ) async throws -> Outcome {
        var variables: [Environment.Key: String?] = [
            "LANG": "C.UTF-8", "LC_ALL": nil, "LC_MESSAGES": nil, "DATABASE_URL": nil,
            "ART30_HOME": nil, "TZ": "UTC",
        ]
        for (name, value) in environment { variables[.init(rawValue: name)!] = value }
        let result = try await Subprocess.run(
            .path(FilePath(path)), arguments: Arguments(arguments),
            environment: .inherit.updating(variables), input: .string(input),
            output: .string(limit: 64 << 20), error: .string(limit: 1 << 20))
        let status: Int =
            switch result.terminationStatus {
            case .exited(let code): Int(code)
            case .signaled(let signal): -Int(signal)
            }
        return Outcome(
            status: status, output: result.standardOutput, errors: result.standardError)
    }
}
