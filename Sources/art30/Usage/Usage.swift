import ArgumentParser
import Foundation
import Store

/// What the program says of itself, in the language that was asked for.
enum Usage {
    static let language = language(
        CommandLine.arguments, environment: ProcessInfo.processInfo.environment)
    static let text = Text(language)

    /// Read before anything is parsed: help and wrong usage have a language too.
    static func language(_ arguments: [String], environment: [String: String]) -> Text.Language {
        let name = "--language"
        let given = arguments.indices.lazy.compactMap { index -> String? in
            if arguments[index].hasPrefix(name + "=") {
                return String(arguments[index].dropFirst(name.count + 1))
            }
            return arguments[index] == name ? arguments.dropFirst(index + 1).first : nil
        }
        return given.first.flatMap(Text.Language.init) ?? Text.Language(environment: environment)
    }
}

extension String {
    static func said(_ key: String) -> String { Usage.text(key) }
}

extension ArgumentHelp {
    /// - Parameter valueName: what stands in brackets behind the option.
    static func said(
        _ key: String, _ valueName: String? = nil, _ values: [String: String] = [:]
    ) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: Usage.text(key, values)).called(valueName)
    }

    private func called(_ name: String?) -> ArgumentHelp {
        var help = self
        help.valueName = name
        return help
    }
}

extension ValidationError {
    static func said(_ key: String, _ values: [String: String] = [:]) -> ValidationError {
        ValidationError(Usage.text(key, values))
    }
}
