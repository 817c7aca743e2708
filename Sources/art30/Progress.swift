import Foundation

/// A line on the terminal while something long runs; silent in a pipe.
struct Progress: Sendable {
    private let what: String
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(_ what: String) { self.what = what }

    func show(_ step: String, _ done: Int, _ total: Int) {
        guard isTerminal, total > 0 else { return }
        let filled = done * 20 / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
        let line = done < total ? "\r\u{1B}[K\(bar) \(what) \(step)" : "\r\u{1B}[K"
        FileHandle.standardError.write(Data(line.utf8))
    }
}
